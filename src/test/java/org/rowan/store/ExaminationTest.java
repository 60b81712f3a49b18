package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.support.TestStores;

/** What a look through a damaged store says is affected. */
class ExaminationTest {
    private static final int PEOPLE = 3000;
    private static final int START = 4096;
    private static final int STRIDE = 4124;

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();
    private Path place;

    @BeforeEach
    void aStoreOfManyPeople() {
        place = folder.resolve("store");
        try (Store store = stores.create(place, TestStores.USER, TestStores.passphrase())) {
            store.change(tx -> {
                for (int i = 0; i < PEOPLE; i++) {
                    Person person = new Person();
                    person.givenName = "Zofia " + i;
                    tx.insert(person);
                }
            });
            store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
        }
    }

    @Test
    void a_store_that_is_whole_is_said_to_be_and_is_not_touched() throws IOException {
        byte[] before = Files.readAllBytes(database());
        assertThat(examine()).matches(Examined::isWhole);
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
        open().close();
    }

    /** One block after the other is damaged until one of them held people: not every block holds records. */
    @Test
    void records_that_cannot_be_read_are_counted_by_kind_and_all_others_can_be() throws IOException {
        byte[] whole = Files.readAllBytes(database());
        Optional<Examined.Lost> people = Optional.empty();
        for (long block = (whole.length - START) / (long) STRIDE - 1; block > 3 && people.isEmpty(); block -= 9) {
            Files.write(database(), whole);
            damage(block);
            Examined found = examine();
            assertThat(found.damaged()).containsExactly(block);
            assertThat(found.isWhole()).isFalse();
            people = found.lost().stream()
                    .filter(lost -> lost.kind().equals("person"))
                    .findFirst();
        }
        Examined.Lost lost = people.orElseThrow();
        assertThat(lost.total()).isEqualTo(PEOPLE);
        assertThat(lost.records()).isPositive().isLessThan(PEOPLE);
        assertThat(lost.ids().stream()
                        .mapToLong(ids -> ids.last() - ids.first() + 1)
                        .sum())
                .as("a stretch of ids is not much wider than what is lost in it")
                .isBetween(lost.records(), lost.records() + 32);
    }

    @Test
    void a_database_that_is_cut_short_or_of_another_time_is_told_too() throws IOException {
        byte[] older = Files.readAllBytes(database());
        Files.write(database(), Arrays.copyOf(older, START + 20 * STRIDE));
        assertThat(examine().damaged()).contains(20L, 21L);
        Files.write(database(), older);
        try (Store store = open()) {
            store.change(tx -> tx.insert(new Person()));
        }
        Files.write(database(), older);
        assertThat(examine().missing()).isPositive();
    }

    @Test
    void a_store_that_is_open_or_whose_passphrase_is_wrong_is_not_looked_through() {
        try (Store store = open()) {
            assertThat(store.user()).isEqualTo(TestStores.USER);
            assertThatThrownBy(this::examine)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE));
        }
        assertThatThrownBy(() -> stores.examine(place, "nobody", TestStores.passphrase(), Progress.SILENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.PASSPHRASE));
    }

    private Examined examine() {
        return stores.examine(place, TestStores.USER, TestStores.passphrase(), Progress.SILENT);
    }

    private void damage(long block) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.seek(START + block * STRIDE + 100);
            int was = file.read();
            file.seek(START + block * STRIDE + 100);
            file.write(was ^ 1);
        }
    }

    private Path database() {
        return place.resolve("rowan.mv.db");
    }

    private Store open() {
        return stores.open(place, TestStores.USER, TestStores.passphrase());
    }
}
