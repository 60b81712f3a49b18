package org.rowan.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.Documents;
import org.rowan.kernel.Problem;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.retention.Retention;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.CaseFile;
import org.rowan.support.CaseRecords;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.support.ui.StoryAtWork;
import org.rowan.tasks.ToDo;

/** A case of ten years beside one of a few days: opened, put into the order of time, searched, written on. */
@Tag("bench")
class CaseFileBench {
    private static final int RUNS = 9;
    private static final int FEW = 20;
    private static final int MANY = 5_000;
    private static final int TEXT = 600;
    private static final int DOCUMENTS = 300;
    private static final int PEOPLE = 12;

    @TempDir
    Path folder;

    @Test
    void a_large_case_beside_a_small_one() throws Exception {
        try (Store store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge house = new SmallRefuge(store);
            Case small = new Case(store, fill(store, house, FEW, 3, 2));
            Case large = new Case(store, fill(store, house, MANY, DOCUMENTS, PEOPLE));
            beside("opened", small::open, large::open);
            beside("read to the end", small::readAll, large::readAll);
            beside("put in order", small.story()::order, large.story()::order);
            beside(
                    "searched",
                    () -> small.story().search("solicitor friday"),
                    () -> large.story().search("solicitor friday"));
            beside("its documents listed", small::documents, large::documents);
            beside("a note saved", small::write, large::write);
            beside("what is due", small::due, large::due);
            beside("looked at for how long it is kept", small::kept, large::kept);
        }
    }

    private static void beside(String what, Callable<?> small, Callable<?> large) throws Exception {
        double one = Stopwatch.median(RUNS, small);
        double other = Stopwatch.median(RUNS, large);
        Stopwatch.print("the small case is " + what, one);
        Stopwatch.print("the large case is " + what, other);
        Stopwatch.ratio("the large case is " + what + ", in times of that", other, one);
    }

    /** What is done with a case. */
    private static final class Case {
        private final Store store;
        private final long id;
        private final CaseFile file;
        private final StoryAtWork story;

        Case(Store store, long id) {
            this.store = store;
            this.id = id;
            this.file = new Support(store).file();
            this.story = new StoryAtWork(readAll());
        }

        StoryAtWork story() {
            return story;
        }

        CaseRecords open() {
            return file.of(id);
        }

        CaseRecords readAll() {
            CaseRecords read = open();
            List<Note> newest = read.file().notes();
            return read.file().hasEarlierNotes()
                    ? read.with(Stream.concat(newest.stream(), file.earlierNotes(id, newest.getLast()).stream())
                            .toList())
                    : read;
        }

        Object documents() {
            return new Documents(store).of(id);
        }

        Object write() {
            return new Support(store).addNote(note(id, 1));
        }

        Object due() {
            return new ToDo(store).ofCase(id, null);
        }

        boolean kept() {
            try {
                store.change(tx -> Retention.requireDue(tx, CasePart.SUPPORT, id));
                return true;
            } catch (Problem notYet) {
                return false;
            }
        }
    }

    private static long fill(Store store, SmallRefuge house, int notes, int documents, int people) {
        SupportPeriod support = new SupportPeriod();
        support.serviceId = house.refuge.id;
        support.started = SmallRefuge.OPENED;
        store.change(tx -> {
            tx.insert(support);
            for (int i = 0; i < people; i++) {
                Person person = SmallRefuge.person("Amira " + i, "Khan");
                tx.insert(person);
                Membership member = new Membership();
                member.supportId = support.id;
                member.personId = person.id;
                member.role = i == 0 ? Membership.ADULT : Membership.CHILD;
                tx.insert(member);
            }
            List<Note> all = new ArrayList<>();
            for (int i = 0; i < notes; i++) {
                all.add(note(support.id, i));
            }
            tx.insertAll(all);
        });
        Documents kept = new Documents(store);
        for (int i = 0; i < documents; i++) {
            kept.keep(support.id, "scan " + i + ".pdf", DocumentKinds.OTHER, new byte[40_000]);
        }
        return support.id;
    }

    private static Note note(long supportId, int number) {
        Note note = new Note();
        note.supportId = supportId;
        note.author = "ann";
        note.kind = "phone";
        note.noted = LocalDate.of(2019, 4, 2).atTime(9, 0).plusHours(number * 3L);
        String words = "Rang the school and the solicitor number " + number + " about Friday. ";
        note.text = words.repeat(TEXT / words.length());
        return note;
    }
}
