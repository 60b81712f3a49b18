package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.erasure.Erasure;
import org.rowan.fx.Unsaved;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.shell.KeptWork;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;

/** A key worker asks for a case to be erased, and a manager does it; afterwards nothing of her is found anywhere. */
class ErasureJourneyTest extends WindowJourney {
    private static final String BOS = "three other plain words";
    private static final String MARK = "Zzmarked";
    private static final String BEGUN = MARK + " rang again";

    private Path backups;
    private KeptWork begun;

    @Override
    void prepare(Path place) {
        backups = folder.resolve("backups");
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral came = refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            came.note = MARK + " note";
            Person her = SmallRefuge.person(MARK, "Khan");
            desk.log(came, her);
            desk.decide(came, new Decision.Place(null, refuge.alone.id, LocalDate.of(2021, 1, 5), "zoe"));
            Support support = new Support(store);
            SupportPeriod open =
                    support.open(support.of(her.id).getFirst().id()).support();
            open.ended = LocalDate.of(2021, 2, 10);
            support.end(open);
            store.keys().ring(ring -> {
                ring.add("bo", Set.of(Role.KEY_WORKER), Passphrase.of(BOS.toCharArray()), false);
                return null;
            });
            store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
            begun = begun(open.id);
        }
        try (Store store = TestStores.stores().open(place, "bo", Passphrase.of(BOS.toCharArray()))) {
            store.keepDraft(begun.bytes());
        }
    }

    private static KeptWork begun(long support) {
        List<String> at = List.of("CASES", "case " + support);
        return new KeptWork(
                null, List.of(new Unsaved.Begun("note of case " + support, "Add note", at, Map.of("text", BEGUN))));
    }

    @Test
    void a_case_is_asked_to_be_erased_by_one_and_erased_by_another_and_nothing_of_it_is_left() {
        signIn("bo", BOS, "Today");
        boAsks();
        signOut();

        signIn(TestStores.USER, PASSPHRASE, "For managers to look at");
        assertThat(shownWords()).anyMatch(words -> words.startsWith("The case of " + MARK + " Khan is to be erased"));
        press("Look at the case");
        untilShown("#erase-case");
        until(() -> !lookup("#erase-case").query().isDisabled());
        press("#erase-case");
        untilShown("#erase");
        press("#erase");
        assertThat(dialogs.asked().getLast().destroys()).isTrue();
        assertThat(isShown("#erase")).as("what is not agreed to is not done").isTrue();
        dialogs.agreeing(true);
        press("#erase");
        untilShown("The case is erased for ever. A line without content stays where it was.");
        assertThat(shownWords()).noneMatch(words -> words.contains(MARK));
        control(KeyCode.DIGIT4);
        untilShown("0 open cases.");
        assertThat(shownWords()).noneMatch(words -> words.contains(MARK));
        control(KeyCode.K);
        write(MARK.toLowerCase(Locale.ROOT));
        until(() -> hasDropped("Nothing found."));
        type(KeyCode.ESCAPE);
        assertNothingIsLeftOf(store());
        signOut();

        signIn("bo", BOS, "Today");
        assertThat(store().draft()
                        .map(kept -> new String(kept, StandardCharsets.UTF_8))
                        .orElse(""))
                .as("what Bo had begun on it")
                .doesNotContain(MARK);
        signOut();
        assertARestoredBackupShowsNothingEither();
    }

    private void boAsks() {
        control(KeyCode.K);
        write(MARK.toLowerCase(Locale.ROOT));
        until(() -> !javafx.stage.Window.getWindows()
                .filtered(javafx.stage.Popup.class::isInstance)
                .isEmpty());
        type(KeyCode.ENTER);
        untilShown("Erase this case");
        until(() -> !lookup("#erase-case").query().isDisabled());
        press("#erase-case");
        untilShown("Ask for it");
        into("Why it is erased");
        choose("the person whose");
        press("#save");
        untilShown("Asked for. The case is there until a manager who is not you erases it.");
    }

    private void assertNothingIsLeftOf(Store store) {
        Erasure erasure = new Erasure(store);
        assertThat(erasure.waiting()).isEmpty();
        People people = new People(store);
        people.readNames();
        assertThat(people.find(MARK, 9)).isEmpty();
        List<String> words =
                store.read(
                        Right.ERASE_CASES,
                        tx -> tx.session().getFactory().getMetamodel().getEntities().stream()
                                .flatMap(kind -> tx
                                        .session()
                                        .createSelectionQuery("from " + kind.getName(), kind.getJavaType())
                                        .list()
                                        .stream())
                                .flatMap(ErasureJourneyTest::texts)
                                .toList());
        assertThat(words).as("the reader of words works").contains("Rowan House", "case erased");
        assertThat(words).noneMatch(text -> text.contains(MARK));
        assertThat(store.draft()
                        .map(kept -> new String(kept, StandardCharsets.UTF_8))
                        .orElse(""))
                .doesNotContain(MARK);
    }

    private static Stream<String> texts(Object row) {
        return Arrays.stream(row.getClass().getFields())
                .map(field -> {
                    try {
                        return field.get(row);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(Objects::nonNull)
                .map(Object::toString);
    }

    private void assertARestoredBackupShowsNothingEither() {
        Path backup = Arrays.stream(backups.toFile().listFiles((in, name) -> name.endsWith(".backup")))
                .findFirst()
                .orElseThrow()
                .toPath();
        until(() -> store() == null);
        TestStores.stores()
                .restores()
                .restore(
                        backup,
                        new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase()),
                        place(),
                        Progress.SILENT);
        try (Store store = TestStores.stores().open(place(), TestStores.USER, TestStores.passphrase())) {
            List<Person> people = store.read(
                    Right.SEE_CASES,
                    tx -> tx.session()
                            .createSelectionQuery("from Person", Person.class)
                            .list());
            assertThat(people).hasSize(1).allMatch(Person::isBlank);
        }
    }

    private boolean isShown(String query) {
        return lookup(query).queryAll().stream().anyMatch(WindowJourney::isInSight);
    }
}
