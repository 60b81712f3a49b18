package org.rowan.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** Two who write about one household at the same moment. */
class NotesAtOnceTest {
    private static final int EACH = 15;

    @TempDir
    Path folder;

    private final SupportPeriod period = new SupportPeriod();
    private Store store;
    private Support support;

    @BeforeEach
    void aHousehold() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        period.serviceId = house.refuge.id;
        period.started = LocalDate.of(2021, 3, 1);
        store.change(tx -> tx.insert(period));
        support = new Support(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_note_of_both_is_kept_once_under_the_name_of_who_wrote_it() {
        atOnce(() -> write("Ann"), () -> write("Bea"));
        List<String> expected = Stream.of("Ann", "Bea")
                .flatMap(author -> IntStream.range(0, EACH).mapToObj(i -> author + " wrote " + author + " " + i))
                .toList();
        List<String> found = store.read(tx -> tx.session().createSelectionQuery("from Note", Note.class).list().stream()
                .map(note -> note.author + " wrote " + note.text)
                .toList());
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(store.firstBrokenAuditEntry()).isEmpty();
    }

    @Test
    void of_two_who_change_the_same_case_one_is_told_and_nothing_of_the_other_is_overwritten() {
        SupportPeriod anns = store.read(tx -> tx.get(SupportPeriod.class, period.id));
        SupportPeriod beas = store.read(tx -> tx.get(SupportPeriod.class, period.id));
        anns.mustNotKnow = "Ann";
        beas.mustNotKnow = "Bea";
        List<Throwable> told = atOnce(() -> support.amend(anns), () -> support.amend(beas));
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        SupportPeriod kept = store.read(tx -> tx.get(SupportPeriod.class, period.id));
        assertThat(kept.version).isEqualTo(1);
        assertThat(kept.mustNotKnow).isIn("Ann", "Bea");
    }

    private void write(String author) {
        for (int i = 0; i < EACH; i++) {
            Note note = new Note();
            note.supportId = period.id;
            note.kind = "phone";
            note.author = author;
            note.text = author + " " + i;
            support.addNote(note);
        }
    }

    /** What the one and the other were refused. */
    private static List<Throwable> atOnce(Runnable... several) {
        CyclicBarrier start = new CyclicBarrier(several.length);
        List<CompletableFuture<Throwable>> going = new ArrayList<>();
        for (Runnable one : several) {
            going.add(CompletableFuture.supplyAsync(() -> {
                try {
                    start.await();
                    one.run();
                    return null;
                } catch (Exception e) {
                    return e;
                }
            }));
        }
        return going.stream()
                .map(CompletableFuture::join)
                .filter(refused -> refused != null)
                .toList();
    }
}
