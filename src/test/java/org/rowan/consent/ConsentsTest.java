package org.rowan.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** What Aisha agrees to and takes back; it is 15 March 2021. */
class ConsentsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private Consents consents;
    private long aisha;

    @BeforeEach
    void aPerson() {
        store = TestStores.created(folder.resolve("store"));
        consents = new Consents(store);
        aisha = person();
    }

    @AfterEach
    void leave() {
        store.close();
    }

    @Test
    void nothing_may_be_shared_until_she_agrees_and_then_with_that_kind_of_agency_alone() {
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.HOUSING)).isFalse();
        consents.give(sharing(Agency.HOUSING, TODAY.minusDays(9)));
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.HOUSING)).isTrue();
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.POLICE)).isFalse();
        assertThat(consents.stands(aisha, Purpose.TRANSFER, null)).isFalse();
    }

    @Test
    void taking_it_back_removes_nothing_and_she_can_agree_again() {
        Consent first = sharing(Agency.HOUSING, TODAY.minusDays(9));
        consents.give(first);
        consents.withdraw(first.id, TODAY.minusDays(1), Consent.SPOKEN, "zoe");
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.HOUSING)).isFalse();
        consents.give(sharing(Agency.HOUSING, TODAY));
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.HOUSING)).isTrue();
        assertThat(consents.of(CasePart.PERSON, aisha).all())
                .extracting(consent -> consent.given, consent -> consent.withdrawn, consent -> consent.withdrawnTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TODAY, null, null),
                        org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(9), TODAY.minusDays(1), "zoe"));
        assertThat(consents.of(CasePart.PERSON, aisha).people()).containsEntry(aisha, "Aisha Khan");
        assertThatThrownBy(() -> consents.withdraw(first.id, TODAY, Consent.SPOKEN, "zoe"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    @Test
    void the_agency_counts_for_sharing_alone() {
        Consent contact = sharing(Agency.POLICE, TODAY);
        contact.purpose = Purpose.CONTACT.code();
        consents.give(contact);
        assertThat(contact.agency).isNull();
        assertThat(consents.stands(aisha, Purpose.CONTACT, null)).isTrue();
    }

    @Test
    void what_is_missing_or_cannot_be_is_refused_at_its_field() {
        Consent none = new Consent();
        none.personId = aisha;
        refusedFor("purpose", () -> consents.give(none));
        refusedFor("agency", () -> consents.give(sharing(null, TODAY)));
        refusedFor("given", () -> consents.give(sharing(Agency.POLICE, TODAY.plusDays(1))));
        refusedFor("given", () -> consents.give(sharing(Agency.POLICE, null)));
        Consent unheard = sharing(Agency.POLICE, TODAY);
        unheard.heardBy = " ";
        refusedFor("heard_by", () -> consents.give(unheard));
        Consent somehow = sharing(Agency.POLICE, TODAY);
        somehow.givenHow = "nodded";
        refusedFor("given_how", () -> consents.give(somehow));
        Consent given = sharing(Agency.POLICE, TODAY);
        consents.give(given);
        refusedFor("purpose", () -> consents.give(sharing(Agency.POLICE, TODAY)));
        refusedFor("withdrawn", () -> consents.withdraw(given.id, TODAY.minusDays(1), Consent.SPOKEN, "zoe"));
        refusedFor("withdrawn_how", () -> consents.withdraw(given.id, TODAY, null, "zoe"));
        refusedFor("withdrawn_to", () -> consents.withdraw(given.id, TODAY, Consent.WRITTEN, ""));
    }

    /** Both records had the same consent; after they became one, taking it back ends both. */
    @Test
    void what_was_agreed_to_twice_is_taken_back_once() {
        long twin = person();
        Consent first = sharing(Agency.POLICE, TODAY.minusDays(9));
        consents.give(first);
        Consent second = sharing(Agency.POLICE, TODAY.minusDays(2));
        second.personId = twin;
        consents.give(second);
        new SamePerson(store).join(aisha, twin);
        assertThat(consents.of(CasePart.PERSON, aisha).people()).containsOnlyKeys(aisha);
        consents.withdraw(first.id, TODAY, Consent.WRITTEN, "zoe");
        assertThat(consents.stands(aisha, Purpose.SHARING, Agency.POLICE)).isFalse();
    }

    private long person() {
        Person person = SmallRefuge.person("Aisha", "Khan");
        new People(store).save(person);
        return person.id;
    }

    private Consent sharing(Agency agency, LocalDate given) {
        Consent consent = new Consent();
        consent.personId = aisha;
        consent.purpose = Purpose.SHARING.code();
        consent.agency = agency == null ? null : agency.code();
        consent.given = given;
        consent.givenHow = Consent.SPOKEN;
        consent.heardBy = "zoe";
        return consent;
    }
}
