package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Somebody was recorded twice: both records become one on the screen, and two again, and neither loses anything. */
class JoiningJourneyTest extends WindowJourney {
    private long first;
    private long second;

    @Override
    void prepare(Path place) {
        try (Store store = TestStores.stores().create(place, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Person marta = nowak("Marta");
            marta.language = "pl";
            Referral call = refuge.referral(LocalDateTime.of(2021, 3, 13, 9, 0));
            call.risk = "high";
            desk.log(call, marta);
            Person again = nowak("Martha");
            again.religion = "none";
            desk.log(refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)), again);
            first = marta.id;
            second = again.id;
        }
    }

    private static Person nowak(String given) {
        Person person = SmallRefuge.person(given, "Nowak");
        person.dateOfBirth = LocalDate.of(1990, 5, 2);
        return person;
    }

    @Test
    void two_records_become_one_and_two_again_and_neither_loses_anything() {
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        control(KeyCode.K);
        write("marta");
        until(() -> hasDropped("Marta Nowak"));
        type(KeyCode.ENTER);
        untilShown("Known twice?");
        press("#compare");
        untilShown("One person?");
        press("Join, keep this one");
        untilShown("Joined records");
        until(() -> referralsOf(first) == 2);
        Person kept = person(first);
        assertThat(kept.language).isEqualTo("pl");
        assertThat(person(second).mergedInto).isEqualTo(first);

        press("Take apart");
        untilShown("Known twice?");
        until(() -> referralsOf(first) == 1);
        assertThat(List.of(referralsOf(first), referralsOf(second))).containsExactly(1, 1);
        Person marta = person(first);
        assertThat(marta.givenName).isEqualTo("Marta");
        assertThat(marta.language).isEqualTo("pl");
        assertThat(marta.religion).isNull();
        Person martha = person(second);
        assertThat(martha.givenName).isEqualTo("Martha");
        assertThat(martha.religion).isEqualTo("none");
        assertThat(martha.language).isNull();
        assertThat(martha.isMerged()).isFalse();
    }

    private Person person(long id) {
        return new People(store()).open(id);
    }

    private int referralsOf(long id) {
        return new ReferralDesk(store(), new Placing()).of(id).size();
    }
}
