package org.rowan.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.access.Answer;
import org.rowan.access.SubjectAccess;
import org.rowan.fx.Tasks;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** The decisions before a copy is written. */
class AccessViewModelTest {
    @TempDir
    Path folder;

    @Test
    void each_decision_leads_to_the_next_that_waits_and_all_of_them_are_there_again_after_the_window_was_locked()
            throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        try (Store store = TestStores.created(folder.resolve("store"))) {
            Referral came = new SmallRefuge(store)
                    .referral(TestStores.NOON
                            .instant()
                            .atZone(TestStores.NOON.getZone())
                            .toLocalDateTime()
                            .minusDays(1));
            came.note = "Her brother rang. She is well. Her neighbour knows.";
            Person person = SmallRefuge.person("Aisha", "Khan");
            new ReferralDesk(store, new Placing()).log(came, person);
            AccessViewModel model = model(store, person.id);
            model.load();
            assertThat(model.items())
                    .extracting(AccessViewModel.Item::text)
                    .containsExactly("Her brother rang.", "Her neighbour knows.");
            model.decide(Answer.COULD_HARM);
            assertThat(model.at().get()).isEqualTo(1);
            assertThat(model.open().get()).isEqualTo(1);
            model.step(1);
            assertThat(model.answer(model.items().get(model.at().get()))).isEqualTo(Answer.COULD_HARM);
            Map<String, String> typed = model.typed();

            AccessViewModel again = model(store, person.id);
            again.putBack(typed);
            again.load();
            assertThat(again.at().get()).as("what still waits").isEqualTo(1);
            again.decide(Answer.GIVE);
            assertThat(again.open().get()).isZero();
            again.write(out);
            assertThat(again.written().get().leftOut()).isEqualTo(1);
            assertThat(again.typed()).as("nothing is begun any more").isEmpty();
        }
    }

    @Test
    void that_a_way_to_reach_her_is_not_safe_is_said_before_the_copy_is_written_and_only_where_one_is_in_it()
            throws IOException {
        try (Store store = TestStores.created(folder.resolve("store"))) {
            Referral came = new SmallRefuge(store)
                    .referral(TestStores.NOON
                            .instant()
                            .atZone(TestStores.NOON.getZone())
                            .toLocalDateTime()
                            .minusDays(1));
            Person person = SmallRefuge.person("Aisha", "Khan");
            new ReferralDesk(store, new Placing()).log(came, person);
            AccessViewModel model = model(store, person.id);
            assertThat(model.careful()).as("before it is read").isEmpty();
            model.load();
            assertThat(model.careful()).isEmpty();
            ContactWay way = new ContactWay();
            way.personId = person.id;
            way.kind = "phone";
            way.reach = "01632 960123";
            way.safe = ContactWay.UNSAFE;
            new ContactWays(store).save(way);
            model.load();
            assertThat(model.careful())
                    .startsWith("Careful: in 1 record of this copy")
                    .contains("not safe")
                    .doesNotContain("01632");
        }
    }

    private static AccessViewModel model(Store store, long person) {
        return new AccessViewModel(
                new SubjectAccess(store),
                Tasks.here(problem -> {
                    throw problem;
                }),
                person);
    }
}
