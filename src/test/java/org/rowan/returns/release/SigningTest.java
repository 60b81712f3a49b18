package org.rowan.returns.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.referral.Referral;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.PackageReader;
import org.rowan.returns.export.RevisionReason;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.MovedClock;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** A return on its way from the records to a signed package, and what holds of it ever after. */
class SigningTest {
    private static final Optional<AloneReason> ALONE = Optional.of(AloneReason.ONE_PERSON);
    private static final Instant NEW_YEAR = Instant.parse("2021-04-02T12:00:00Z");

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(NEW_YEAR);
    private Store store;

    @BeforeEach
    void open() {
        store = TestStores.created(folder.resolve("store"), clock);
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void four_signed_quarters_give_the_year_s_tables_with_the_last_and_their_files_tell_of_nobody() {
        begin();
        List<Release> releases = signAll().stream().map(PackageReader::read).toList();
        assertThat(releases.getLast().rows())
                .filteredOn(row -> row.period().equals("2020-21"))
                .extracting(PublishedRow::table)
                .contains("R4", "R7", "R8", "R9");
        assertThat(releases.subList(0, 3))
                .allSatisfy(release -> assertThat(release.rows())
                        .extracting(PublishedRow::table)
                        .doesNotContain("R4", "R7", "R8", "R9"));
        assertThat(Audit.findings(releases).holds()).isTrue();
        assertThat(ledger().state().entries())
                .extracting(entry -> entry.release().rows())
                .containsExactlyElementsOf(releases.stream().map(Release::rows).toList());
    }

    @Test
    void what_was_signed_is_written_again_byte_for_byte_whatever_has_become_of_the_records() throws IOException {
        begin();
        sign(1);
        byte[] before = Files.readAllBytes(export(1, "before"));
        refusals(3, LocalDate.of(2020, 5, 4));
        Made made = returns().make(quarter(1));
        assertThat(made.standing().isSigned()).isTrue();
        assertThat(returns().writePackage(made, folder.resolve("after"))).hasBinaryContent(before);
        assertThat(made.standing().signed().orElseThrow().sha256())
                .isEqualTo(org.rowan.returns.export.Sha256.of(before));
        refused("signed already", () -> signing().sign(quarter(1), ALONE));
    }

    @Test
    void without_a_begun_ledger_service_facts_only_and_still_there_is_a_return() throws IOException {
        sign(1);
        Path file = export(1, "out");
        assertThat(PackageReader.read(file).rows())
                .extracting(PublishedRow::table)
                .contains("R1", "R2", "R5")
                .doesNotContain("R0", "R4", "R7");
        assertThat(manifest(file).has("declaration")).isFalse();
    }

    @Test
    void until_it_is_signed_a_package_is_provisional_and_shows_service_facts_only() throws IOException {
        begin();
        Made made = returns().make(quarter(1));
        assertThat(made.published().rows()).extracting(PublishedRow::dimension).contains("source", "reason");
        Path file = returns().writePackage(made, folder.resolve("out"));
        assertThat(manifest(file).get("status").asText()).isEqualTo("provisional");
        assertThat(PackageReader.read(file).rows())
                .filteredOn(row -> row.dimension().equals("source"))
                .allMatch(row -> row.category().equals("total"));
        assertThat(ledger().state().entries()).isEmpty();
    }

    @Test
    void whoever_signs_alone_says_why_and_the_council_reads_it() throws IOException {
        begin();
        refused("Nobody else", () -> signing().sign(quarter(1), Optional.empty()));
        signing().prepare(quarter(1));
        refused("Nobody else", () -> signing().sign(quarter(1), Optional.empty()));
        signing().sign(quarter(1), Optional.of(AloneReason.OTHER_AWAY));
        JsonNode signed = manifest(export(1, "out")).get("signed");
        assertThat(signed.get("by").asText()).isEqualTo("who_prepared_it");
        assertThat(signed.get("because").asText()).isEqualTo("other_away");
    }

    @Test
    void what_one_has_prepared_another_signs_without_a_reason_as_long_as_the_figures_are_the_same() throws IOException {
        begin();
        as("dora", Role.DATA_LEAD, () -> signing().prepare(quarter(1)));
        assertThat(returns()
                        .make(quarter(1))
                        .standing()
                        .prepared()
                        .orElseThrow()
                        .by())
                .isEqualTo("dora");
        refusals(6, LocalDate.of(2020, 5, 4));
        assertThat(returns().make(quarter(1)).standing().prepared()).isEmpty();
        refused("have changed since", () -> signing().sign(quarter(1), Optional.empty()));
        as("dora", Role.DATA_LEAD, () -> signing().prepare(quarter(1)));
        Made made = signing().sign(quarter(1), Optional.empty());
        assertThat(made.standing().signed().orElseThrow().preparedBy()).isEqualTo("dora");
        assertThat(manifest(export(1, "out")).at("/signed/by").asText()).isEqualTo("second_person");
    }

    @Test
    void quarters_are_signed_one_after_the_other() {
        begin();
        sign(2);
        refused("2020-21/Q3 is to be signed first", () -> sign(4));
        refused("an earlier one", () -> sign(1));
        sign(3);
        sign(4);
    }

    @Test
    void a_quarter_is_signed_from_its_last_day_on() {
        begin();
        for (int number = 1; number <= 4; number++) {
            sign(number);
        }
        FinancialQuarter next = FinancialQuarter.parse("2021-22/Q1");
        refused("has not ended", () -> signing().sign(next, ALONE));
        clock.on(Duration.ofDays(88));
        refused("has not ended", () -> signing().sign(next, ALONE));
        clock.on(Duration.ofDays(1));
        signing().sign(next, ALONE);
    }

    @Test
    void a_clock_that_was_put_back_signs_nothing() {
        begin();
        sign(1);
        clock.on(Duration.ofDays(-60));
        refused("clock of this computer", () -> sign(2));
        clock.on(Duration.ofDays(60));
        sign(2);
    }

    @Test
    void late_and_removed_records_show_in_the_next_return_which_goes_on_from_the_last() {
        begin();
        sign(1);
        long opening = shown(returns().make(quarter(2)), "R2", "open_start");
        assertThat(shown(returns().make(quarter(2)), "R2", "adjustment")).isZero();
        assertThat(shown(returns().make(quarter(2)), "R3", "adjustment")).isZero();
        refusals(2, LocalDate.of(2020, 5, 4));
        waiting(3, LocalDate.of(2020, 6, 20));
        Made second = returns().make(quarter(2));
        assertThat(shown(second, "R2", "open_start")).isEqualTo(opening + 3);
        assertThat(shown(second, "R2", "adjustment")).isEqualTo(3);
        assertThat(shown(second, "R3", "adjustment")).isEqualTo(2);
        assertThat(second.counted().isBalanced()).isTrue();
        assertThat(second.counted().balances()).anyMatch(check -> check.name().startsWith("R2 carried over"));
        sign(2);
        assertThat(shown(returns().make(quarter(3)), "R3", "adjustment"))
                .as("said once")
                .isZero();
        removeReferrals();
        assertThat(shown(returns().make(quarter(3)), "R2", "adjustment")).isEqualTo(-3);
        assertThat(shown(returns().make(quarter(3)), "R3", "adjustment"))
                .as("however late it is noticed")
                .isEqualTo(-2);
        sign(3);
        sign(4);
        assertThat(Audit.findings(List.of(read(1), read(2), read(3), read(4))).holds())
                .isTrue();
    }

    @Test
    void a_revision_is_refused_where_nothing_or_too_little_has_changed_or_a_later_return_goes_on_from_it() {
        begin();
        refused("not signed yet", () -> signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE));
        sign(1);
        refused(
                "Nothing that the return shows",
                () -> signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE));
        refusals(1, LocalDate.of(2020, 5, 4));
        refused("Too few records", () -> signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE));
        sign(2);
        refused("was signed after this one", () -> signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE));
    }

    @Test
    void a_revision_that_changes_service_facts_alone_is_made_and_stands_beside_the_first() throws IOException {
        begin();
        sign(1);
        waiting(1, LocalDate.of(2019, 6, 20));
        Made revised = signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE);
        assertThat(revised.standing().signed().orElseThrow().version()).isEqualTo(2);
        Path second = export(1, "out");
        assertThat(second).hasFileName("return_provider-a_2020-21_Q1_v2.zip");
        assertThat(manifest(second).get("status").asText()).isEqualTo("revised");
        assertThat(manifest(second).get("revision").get("because").asText()).isEqualTo("late_records");
        assertThat(manifest(second).get("signed").get("because").asText()).isEqualTo("one_person");
        assertThat(revised.standing().signed().orElseThrow().revisedBecause()).contains(RevisionReason.LATE_RECORDS);
        List<Release> both = ledger().state().entries().stream()
                .map(entry -> entry.release())
                .toList();
        assertThat(both).hasSize(2);
        assertThat(Audit.findings(both).holds()).isTrue();
        sign(2);
        assertThat(shown(returns().make(quarter(2)), "R2", "adjustment")).isZero();
    }

    @Test
    void a_new_version_is_prepared_by_one_and_signed_by_another_as_the_first_is() throws IOException {
        begin();
        sign(1);
        refused("Nothing that the return shows", () -> signing().prepare(quarter(1)));
        waiting(1, LocalDate.of(2019, 6, 20));
        refused("Nobody else", () -> signing().revise(quarter(1), RevisionReason.LATE_RECORDS, Optional.empty()));
        as("dora", Role.DATA_LEAD, () -> signing().prepare(quarter(1)));
        assertThat(returns()
                        .make(quarter(1))
                        .standing()
                        .prepared()
                        .orElseThrow()
                        .by())
                .isEqualTo("dora");
        Made revised = signing().revise(quarter(1), RevisionReason.LATE_RECORDS, Optional.empty());
        assertThat(revised.standing().signed().orElseThrow().preparedBy()).isEqualTo("dora");
        JsonNode manifest = manifest(export(1, "out"));
        assertThat(manifest.at("/signed/by").asText()).isEqualTo("second_person");
        assertThat(manifest.at("/revision/because").asText()).isEqualTo("late_records");
    }

    @Test
    void a_whole_house_that_was_forgotten_makes_a_revision() {
        begin();
        sign(1);
        long before = shown(returns().make(quarter(1)), "R2", "received");
        List<String> sources = Codes.standard().list("referral_source").codes();
        for (String source : sources) {
            for (int i = 0; i < 10; i++) {
                referral(LocalDate.of(2020, 5, 4), source);
            }
        }
        Made revised = signing().revise(quarter(1), RevisionReason.LATE_RECORDS, ALONE);
        assertThat(shown(revised, "R2", "received")).isEqualTo(before + 10L * sources.size());
        assertThat(Audit.findings(ledger().state().entries().stream()
                                .map(entry -> entry.release())
                                .toList())
                        .holds())
                .isTrue();
    }

    @Test
    void a_page_that_was_changed_or_torn_out_writes_no_return_at_all() {
        begin();
        sign(1);
        sign(2);
        damage("update ledger_page set figures = replace(figures, ',5,', ',6,') where page = 1", quarter(3));
    }

    @Test
    void the_last_page_torn_out_writes_no_return_at_all() {
        begin();
        sign(1);
        sign(2);
        damage("delete from ledger_page where page = 2", quarter(3));
    }

    @Test
    void a_ledger_that_is_gone_writes_no_return_at_all() {
        begin();
        sign(1);
        damage("delete from ledger_page", quarter(2));
    }

    private void damage(String change, FinancialQuarter next) {
        store.change(
                Right.KEEP_CASES,
                tx -> assertThat(tx.session().createNativeMutationQuery(change).executeUpdate())
                        .isPositive());
        refused("damaged", () -> returns().make(next));
        refused("damaged", () -> signing().sign(next, ALONE));
    }

    @Test
    void figures_published_elsewhere_let_fall_what_they_would_open() {
        begin();
        PublishedRow own = returns().make(quarter(1)).published().rows().stream()
                .filter(row ->
                        row.dimension().equals("source") && row.category().equals("own"))
                .filter(row -> row.serviceKind().equals("safe_accommodation"))
                .findFirst()
                .orElseThrow();
        PublishedRow alone = new PublishedRow(
                own.period(),
                "R2",
                own.serviceKind(),
                "source",
                "1",
                "self",
                "received",
                "referral",
                new Cell.Shown(((Cell.Shown) own.cell()).value() - 2));
        Release leaflet = new Release("leaflet", "provider-a", own.period(), 5, List.of(alone));
        assertThat(ledger().enter(List.of(leaflet))).isOne();
        assertThat(ledger().enter(List.of(leaflet))).as("entered twice").isZero();
        assertThat(returns().make(quarter(1)).published().rows())
                .noneMatch(row -> row.dimension().equals("source")
                        && row.serviceKind().equals("safe_accommodation")
                        && row.level().equals(own.level()));
        Release wrong =
                new Release("letter", "provider-a", own.period(), 5, List.of(alone, alone.as("self"), with(alone, 1)));
        refused("contradict", () -> ledger().enter(List.of(wrong)));
        assertThat(ledger().state().entries()).hasSize(1);
        refused("another provider", () -> ledger().enter(List.of(new Release("x", "b", own.period(), 5, List.of()))));
    }

    @Test
    void a_ledger_is_begun_once_with_what_is_true() {
        refused("Enter it first", () -> ledger().begin(LedgerCover.Earlier.ENTERED));
        begin();
        refused("begun already", () -> begin());
        assertThat(ledger().state().begun()).contains(LocalDate.of(2021, 4, 2));
    }

    @Test
    void another_smallest_number_in_the_next_year_leaves_the_years_before_as_they_are() {
        begin();
        signAll();
        FinancialQuarter next = FinancialQuarter.parse("2022-23/Q1");
        new Declarations(store).declare(next, with(Declaration.usual(), 10));
        clock.on(Duration.ofDays(500));
        for (FinancialQuarter quarter = FinancialQuarter.parse("2021-22/Q1");
                quarter.compareTo(next) <= 0;
                quarter = quarter.next()) {
            signing().sign(quarter, ALONE);
        }
        Made made = returns().make(next);
        assertThat(made.published().k()).isEqualTo(10);
        assertThat(returns().make(quarter(4)).published().k()).isEqualTo(5);
        assertThat(Audit.findings(ledger().state().entries().stream()
                                .map(entry -> entry.release())
                                .toList())
                        .holds())
                .isTrue();
    }

    private static Declaration with(Declaration usual, int k) {
        return new Declaration(k, usual.quarterlyPeople(), Set.of(), Set.of(), usual.mergedKinds());
    }

    private static PublishedRow with(PublishedRow row, long more) {
        return new PublishedRow(
                row.period(),
                row.table(),
                row.serviceKind(),
                row.dimension(),
                row.level(),
                row.category(),
                row.measure(),
                row.unit(),
                new Cell.Shown(((Cell.Shown) row.cell()).value() + more));
    }

    private void begin() {
        ledger().begin(LedgerCover.Earlier.NOTHING);
    }

    private void sign(int number) {
        signing().sign(quarter(number), ALONE);
    }

    private List<Path> signAll() {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            sign(number);
            files.add(export(number, "out"));
        }
        return files;
    }

    private Path export(int number, String to) {
        return signing().export(quarter(number), folder.resolve(to));
    }

    private Release read(int number) {
        return PackageReader.read(export(number, "out"));
    }

    private static JsonNode manifest(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return JsonMapper.builder().build().readTree(zip.getInputStream(zip.getEntry("manifest.json")));
        }
    }

    private static long shown(Made made, String table, String measure) {
        return made.published().rows().stream()
                .filter(row -> row.table().equals(table)
                        && row.serviceKind().equals("safe_accommodation")
                        && row.category().equals("total")
                        && row.measure().equals(measure))
                .map(row -> ((Cell.Shown) row.cell()).value())
                .findFirst()
                .orElseThrow();
    }

    private void refusals(int count, LocalDate day) {
        for (int i = 0; i < count; i++) {
            Referral referral = referral(day, "police");
            decide(referral, day);
        }
    }

    private void decide(Referral referral, LocalDate day) {
        store.change(Right.KEEP_CASES, tx -> {
            Referral found = tx.get(Referral.class, referral.id);
            found.decision = "not_placed";
            found.decided = day;
            found.reason = "too_far";
            tx.update(found);
        });
    }

    private void waiting(int count, LocalDate day) {
        for (int i = 0; i < count; i++) {
            referral(day, "police");
        }
    }

    private Referral referral(LocalDate day, String source) {
        Referral referral = new Referral();
        referral.serviceId = store.read(
                Right.KEEP_CASES,
                tx -> tx.session()
                        .createSelectionQuery("select id from Service where kind = 'refuge'", Long.class)
                        .setMaxResults(1)
                        .getSingleResult());
        referral.received = day.atTime(10, 0);
        referral.source = source;
        referral.decision = "pending";
        return store.write(Right.KEEP_CASES, tx -> tx.insert(referral));
    }

    /** Everything that this test has added. */
    private void removeReferrals() {
        store.change(
                Right.KEEP_CASES,
                tx -> tx.session()
                        .createSelectionQuery("from Referral where received in (:first, :second)", Referral.class)
                        .setParameter("first", LocalDateTime.of(2020, 5, 4, 10, 0))
                        .setParameter("second", LocalDateTime.of(2020, 6, 20, 10, 0))
                        .list()
                        .forEach(tx::delete));
    }

    /** Somebody else at the same store for a while. */
    private void as(String name, Role role, Runnable work) {
        boolean known = store.keys()
                .ring(ring -> ring.users().stream().anyMatch(user -> user.name().equals(name)));
        if (!known) {
            store.keys().ring(ring -> {
                ring.add(name, Set.of(role), other(), false);
                return null;
            });
        }
        store.close();
        store = TestStores.stores(clock).open(folder.resolve("store"), name, other());
        work.run();
        store.close();
        store = TestStores.stores(clock).open(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
    }

    private static Passphrase other() {
        return Passphrase.of("three other plain words".toCharArray());
    }

    private static FinancialQuarter quarter(int number) {
        return new FinancialQuarter(2020, number);
    }

    private QuarterlyReturn returns() {
        return new QuarterlyReturn(store);
    }

    private Signing signing() {
        return new Signing(store);
    }

    private ReleaseLedger ledger() {
        return new ReleaseLedger(store);
    }

    private static void refused(String because, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessageContaining(because);
    }
}
