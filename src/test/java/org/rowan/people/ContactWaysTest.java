package org.rowan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;

class ContactWaysTest {
    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long personId;

    @BeforeEach
    void somebody() {
        colleagues = new Colleagues(folder);
        personId =
                colleagues.ask(Colleagues.ANN, store -> new People(store).save(SmallRefuge.person("Aisha", "Khan")).id);
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void an_unsafe_number_is_given_out_only_to_who_asks_for_it_and_the_audit_has_that() {
        colleagues.as(Colleagues.ANN, store -> {
            ContactWays ways = new ContactWays(store);
            long unsafe = ways.save(way("07700 900123", ContactWay.UNSAFE)).id;
            ways.save(way("07700 900456", ContactWay.SAFE));
            List<ContactWay> all = ways.of(personId);
            assertThat(all).extracting(way -> way.reach).containsExactly(null, "07700 900456");
            assertThat(all.getFirst().note).isEqualTo("He answers it.");
            assertThat(ways.uncover(unsafe).reach).isEqualTo("07700 900123");
            assertThat(new Audit(store).newest(1).getFirst().action).isEqualTo("unsafe contact shown");
            assertThat(new Audit(store).newest(1).getFirst().recordId).isEqualTo(unsafe);
        });
    }

    @Test
    void a_way_says_where_it_leads_and_whether_it_is_safe() {
        colleagues.as(Colleagues.ANN, store -> {
            ContactWays ways = new ContactWays(store);
            assertThatThrownBy(() -> ways.save(way(" ", ContactWay.SAFE))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> ways.save(way("07700 900123", "perhaps"))).isInstanceOf(Problem.class);
            assertThat(ways.of(personId)).isEmpty();
        });
    }

    @Test
    void what_was_taken_out_by_mistake_is_put_back_whole_and_the_audit_has_both() {
        colleagues.as(Colleagues.ANN, store -> {
            ContactWays ways = new ContactWays(store);
            ways.save(way("07700 900123", ContactWay.UNSAFE));
            ContactWay taken = ways.remove(ways.of(personId).getFirst().id);
            assertThat(ways.of(personId)).isEmpty();
            ways.save(taken);
            ContactWay again = ways.of(personId).getFirst();
            assertThat(again.note).isEqualTo("He answers it.");
            assertThat(ways.uncover(again.id).reach).isEqualTo("07700 900123");
            assertThat(new Audit(store).newest(3))
                    .extracting(entry -> entry.action)
                    .containsExactly("unsafe contact shown", "added", "removed");
        });
    }

    @Test
    void it_is_of_her_case_for_who_is_shut_out_too() {
        long id = colleagues.ask(Colleagues.ANN, store -> {
            new WhoMaySee(store).shutOut(CasePart.PERSON, personId, Colleagues.BO, "Her brother.");
            return new ContactWays(store).save(way("07700 900123", ContactWay.SAFE)).id;
        });
        colleagues.as(Colleagues.BO, store -> {
            assertThat(new ContactWays(store).of(personId)).isEmpty();
            assertThatThrownBy(() -> new ContactWays(store).uncover(id)).isInstanceOf(Problem.class);
        });
    }

    @Test
    void it_moves_when_two_records_are_joined() {
        colleagues.as(Colleagues.ANN, store -> {
            long other = new People(store).save(SmallRefuge.person("Aysha", "Khan")).id;
            new ContactWays(store).save(way("07700 900123", ContactWay.SAFE));
            new SamePerson(store).join(other, personId);
            assertThat(new ContactWays(store).of(other)).hasSize(1);
        });
    }

    private ContactWay way(String reach, String safe) {
        ContactWay way = new ContactWay();
        way.personId = personId;
        way.kind = "phone";
        way.reach = reach;
        way.safe = safe;
        way.note = "He answers it.";
        return way;
    }
}
