package org.rowan.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.people.People;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** Who is on a programme for perpetrators is joined to nobody; classes that may know them at all are named in HouseTest. */
class ParticipantsApartTest {
    private static final Path SOURCES = Path.of("src/main/java/org/rowan");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void aParticipantAndAReferral() {
        store = TestStores.created(folder.resolve("store"));
        SmallRefuge refuge = new SmallRefuge(store);
        Participant participant = new Participant();
        participant.serviceId = refuge.outreach.id;
        participant.referred = LocalDate.of(2021, 3, 1);
        participant.sex = "male";
        store.change(tx -> tx.insert(participant));
        new ReferralDesk(store, new Placing())
                .log(refuge.referral(LocalDate.of(2021, 3, 2).atTime(9, 0)), SmallRefuge.person("Aisha", "Khan"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_database_joins_participants_to_a_service_and_to_nothing_else() {
        assertThat(joinedTables("from", "to")).containsExactly("service");
        assertThat(joinedTables("to", "from")).isEmpty();
    }

    @Test
    void no_query_but_that_of_the_return_names_participants() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.getParent().endsWith("store"))
                    .filter(ParticipantsApartTest::namesThem)
                    .map(file -> SOURCES.relativize(file).toString())
                    .toList();
            // the last seals what an older store's audit says of each kind, by its name alone
            assertThat(naming)
                    .containsExactlyInAnyOrder(
                            "returns/store/SeenRecords.java",
                            "returns/store/WorkQueries.java",
                            "store/OlderAudit.java");
        }
    }

    @Test
    void lists_and_the_search_hold_people_and_no_participant() {
        People people = new People(store);
        people.readNames();
        assertThat(people.find("a", 99)).hasSize(1);
        assertThat(new ReferralDesk(store, new Placing()).all()).hasSize(1);
        assertThat(new Support(store).all()).isEmpty();
    }

    private static boolean namesThem(Path file) {
        try {
            return Files.readString(file).contains("Participant");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The tables that the participants' table refers to, or those that refer to it. */
    private List<String> joinedTables(String from, String to) {
        String keys = "select lower(f.table_name) as from_table, lower(t.table_name) as to_table"
                + " from information_schema.referential_constraints r"
                + " join information_schema.table_constraints f on f.constraint_name = r.constraint_name"
                + " join information_schema.table_constraints t on t.constraint_name = r.unique_constraint_name";
        return store.read(tx -> tx.session()
                .createNativeQuery(
                        "select %s_table from (%s) k where %s_table = 'participant'".formatted(to, keys, from),
                        String.class)
                .list());
    }
}
