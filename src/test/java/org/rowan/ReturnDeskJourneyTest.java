package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.release.Signing;
import org.rowan.returns.release.Standing;
import org.rowan.returns.tables.Gap;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Names;
import org.rowan.support.Support;
import org.rowan.vault.Passphrase;
import org.testfx.service.query.NodeQuery;

/** The last return of the example year at the desk: its gaps by keyboard, held ready by one, signed by another, revised. */
class ReturnDeskJourneyTest extends WindowJourney {
    private static final FinancialQuarter LAST = FinancialQuarter.parse("2020-21/Q4");

    @Override
    Clock clock() {
        return ExampleStores.LAST_EVENING;
    }

    @Override
    void prepare(Path place) {
        try (Store store = ExampleStores.with(place, "provider-a")) {
            store.keys().ring(ring -> {
                ring.add("dora", Set.of(Role.DATA_LEAD), passphrase(), false);
                ring.add("mary", Set.of(Role.MANAGER), passphrase(), false);
                return null;
            });
        }
    }

    @Test
    void what_a_data_lead_holds_ready_a_manager_signs_and_later_signs_again_in_a_new_version() {
        dialogs.agreeing(true, true, true);
        manager();
        toSigning();
        press("#begin-ledger");
        untilGone("What did you publish before?");
        signOut();

        signIn("dora", PASSPHRASE, "Next: compare");
        toSigning();
        assertThat(lookup("#sign").queryAll()).as("a data lead signs nothing").isEmpty();
        press("#prepare");
        untilShown("Hold these figures ready");
        until(() -> standing().prepared().isPresent());
        signOut();

        manager();
        toSigning();
        untilShown("Somebody else has held it ready. What you sign stays as it is for ever.");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        press("#sign");
        untilShown("Signed, version 1");
        Standing.Signed signed = standing().signed().orElseThrow();
        assertThat(signed.preparedBy()).isEqualTo("dora");
        assertThat(signed.by()).isEqualTo("mary");
        assertThat(lookup("#hash").queryAs(TextField.class).getText()).isEqualTo(signed.sha256());

        oldReferralComesToLight();
        press("Records of the quarter were entered late");
        press("It was due before somebody else could look");
        press("#revise");
        untilShown("Signed, version 2: records of the quarter were entered late");
        assertThat(new Signing(store()).export(LAST, folder)).hasFileName("return_provider-a_2020-21_Q4_v2.zip");
    }

    @Test
    void gaps_are_worked_off_one_after_the_other_by_keyboard_alone() {
        manager();
        control(KeyCode.DIGIT5);
        untilShown("Next: compare");
        Gap first = firstGap();
        assertThat(first.about()).isEqualTo(Gap.About.PERSON);
        control(KeyCode.G);
        untilShown(first.sentence() + ": " + first.missing() + " open.");
        Person one = open(first.records().getFirst());
        untilShown(one.fullName());
        untilTheCursorIsInAPicker();
        String field = cursor().getAccessibleText();
        choose("prefers not");
        control(KeyCode.S);
        Person other = open(first.records().get(1));
        untilShown(other.fullName());
        untilShown(first.sentence() + ": " + (first.missing() - 1) + " open.");
        until(() -> field.equals(cursor().getAccessibleText()));
        assertThat(firstGap().records())
                .as("asked, and does not want to say: that is an answer")
                .doesNotContain(one.id);
        control(KeyCode.G);
        untilShown(open(first.records().get(2)).fullName());
        assertThat(firstGap().records()).as("left open").contains(other.id);
        theRiskOfOneIsAssessedAndTheNextComes();
    }

    private void theRiskOfOneIsAssessedAndTheNextComes() {
        theRiskOfThreeWasNeverAssessed();
        Gap risk = gap("risk");
        press("#place-return");
        untilShown("Next: compare");
        enterOn(risk.missing() + " of " + risk.of() + ": " + risk.sentence());
        untilShown("Fill these in, one after the other");
        enterOn("Fill these in, one after the other");
        untilShown(risk.sentence() + ": " + risk.missing() + " open.");
        until(() -> "Score".equals(cursor().getAccessibleText()));
        into("Level").write("h");
        control(KeyCode.S);
        untilShown(risk.sentence() + ": " + (risk.missing() - 1) + " open.");
        Gap then = gap("risk");
        assertThat(then.records())
                .as("the first is assessed")
                .isEqualTo(risk.records().subList(1, risk.records().size()));
        until(() -> "Score".equals(cursor().getAccessibleText()));
        control(KeyCode.G);
        Person third = open(risk.records().get(2));
        until(() -> shownWords().stream().anyMatch(words -> words.startsWith(third.fullName())));
        assertThat(gap("risk").records()).as("left open").isEqualTo(then.records());
    }

    private void theRiskOfThreeWasNeverAssessed() {
        Support support = new Support(store());
        support.openOn(LAST.to()).stream()
                .filter(row -> row.unit() != null)
                .limit(3)
                .flatMap(row -> support.file().of(row.id()).safety().risk().stream())
                .forEach(risk -> support.file().remove(risk, null));
    }

    /** Takes the cursor to a button, as Tab does, and presses Enter. */
    private void enterOn(String words) {
        NodeQuery button = lookup(node -> node instanceof ButtonBase each
                && isInSight(each)
                && (words.equals(each.getText()) || words.equals(each.getAccessibleText())));
        until(() -> button.tryQuery().isPresent());
        interact(button.query()::requestFocus);
        type(KeyCode.ENTER);
    }

    private Gap gap(String what) {
        return new QuarterlyReturn(store())
                .count(LAST).gaps().stream()
                        .filter(gap -> gap.what().equals(what))
                        .findFirst()
                        .orElseThrow();
    }

    private void manager() {
        signIn("mary", PASSPHRASE, "Today");
        press("#place-return");
        untilShown("Next: compare");
    }

    private void toSigning() {
        for (int step = 0; step < 3; step++) {
            press("#next");
        }
        untilShown("1  Held ready");
    }

    private void untilGone(String words) {
        until(() -> lookup(words).queryAll().stream().noneMatch(node -> node.isVisible()));
    }

    private void untilTheCursorIsInAPicker() {
        until(() -> cursor() instanceof org.rowan.fx.form.CodePicker);
    }

    private Node cursor() {
        return scene.getFocusOwner();
    }

    private Standing standing() {
        return new QuarterlyReturn(store()).make(LAST).standing();
    }

    private Gap firstGap() {
        List<Gap> gaps = new QuarterlyReturn(store()).count(LAST).gaps();
        Optional<Gap> first = gaps.stream()
                .filter(gap -> !gap.what().equals("risk") && gap.missing() > 0)
                .findFirst();
        return first.orElseThrow();
    }

    private Person open(long id) {
        return new People(store()).open(id);
    }

    /** One that waited all the time: it tells of the service alone. */
    private void oldReferralComesToLight() {
        Store store = store();
        Referral referral = new Referral();
        referral.serviceId = store.read(
                Right.KEEP_CASES,
                tx -> tx.session()
                        .createSelectionQuery("select id from Service where kind = 'refuge'", Long.class)
                        .setMaxResults(1)
                        .getSingleResult());
        referral.received = LocalDateTime.of(2019, 6, 20, 10, 0);
        referral.source = "police";
        referral.decision = "pending";
        store.write(Right.KEEP_CASES, tx -> tx.insert(referral));
    }

    private static Passphrase passphrase() {
        return Passphrase.of(PASSPHRASE.toCharArray());
    }
}
