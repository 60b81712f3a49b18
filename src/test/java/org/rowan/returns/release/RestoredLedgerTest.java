package org.rowan.returns.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.audit.Audit;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.referral.Referral;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.PackageReader;
import org.rowan.returns.store.SigningQueries;
import org.rowan.store.Backup;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.store.Tx;
import org.rowan.support.ExampleStores;
import org.rowan.support.MovedClock;
import org.rowan.support.TestStores;
import org.rowan.vault.WayIn;

/** A store that comes out of a backup does not know what left after that was made, until somebody has said so. */
class RestoredLedgerTest {
    private static final Optional<AloneReason> ALONE = Optional.of(AloneReason.ONE_PERSON);
    private static final FinancialQuarter FIRST = new FinancialQuarter(2020, 1);

    @TempDir
    private Path folder;

    private final Stores stores = TestStores.stores(new MovedClock(Instant.parse("2021-04-02T12:00:00Z")));
    private Store store;
    private Backup backup;

    @BeforeEach
    void aBackupFromBeforeTheSigning() {
        store = stores.create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
        ledger().begin(LedgerCover.Earlier.NOTHING);
        backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void after_a_restore_service_facts_alone_leave_and_nothing_is_signed_until_it_is_said_what_had_left() {
        sign(FIRST);
        restore();
        anotherReferral();
        Made made = new QuarterlyReturn(store).make(FIRST);
        assertThat(made.standing().before()).isEqualTo(Standing.Before.RESTORED);
        assertThat(made.published().withheld()).contains("R7");
        Path provisional = new QuarterlyReturn(store).writePackage(made, folder.resolve("provisional"));
        assertThat(PackageReader.read(provisional).rows())
                .extracting(PublishedRow::table)
                .contains("R1", "R2")
                .doesNotContain("R4", "R7");
        refused("came out of a backup", () -> new Signing(store).sign(FIRST, ALONE));
        refused("came out of a backup", () -> new Signing(store).prepare(FIRST));
    }

    @Test
    void the_package_that_had_left_is_put_back_as_it_was_and_is_not_signed_a_second_time() throws IOException {
        Path left = sign(FIRST);
        List<?> pages = ledger().state().entries();
        restore();
        anotherReferral();
        assertThat(ledger().enterFiles(List.of(left))).isOne();
        assertThat(ledger().enterFiles(List.of(left))).as("entered twice").isZero();
        assertThat(ledger().state().entries()).as("the same chain").isEqualTo(pages);
        ledger().afterRestore(LedgerCover.Earlier.ENTERED);
        refused("signed already", () -> new Signing(store).sign(FIRST, ALONE));
        Path again = new Signing(store).export(FIRST, Files.createDirectory(folder.resolve("again")));
        assertThat(again).hasFileName(left.getFileName().toString()).hasSameBinaryContentAs(left);
        Path next = sign(FIRST.next());
        assertThat(Audit.findings(List.of(PackageReader.read(left), PackageReader.read(next)))
                        .holds())
                .isTrue();
    }

    /** Nothing that was settled is in the backup: the package says by what it was made. */
    @Test
    void the_rest_of_the_year_goes_on_by_what_had_left() {
        Declaration settled =
                new Declaration(7, Set.of("community"), Set.of("R11"), Set.of(), Set.of(), Profile.LADDER);
        new Declarations(store).declare(FIRST, settled);
        Path left = sign(FIRST);
        restore();
        assertThat(new Declarations(store).of(FIRST).declaration()).isNotEqualTo(settled);
        ledger().enterFiles(List.of(left));
        assertThat(new Declarations(store).of(FIRST)).isEqualTo(new Declared("2020-21", settled, Declared.Origin.LATE));
        assertThat(new Declarations(store).isOpen(FIRST)).isFalse();
    }

    /** The backup does not know the refusal with which the second quarter went out. */
    @Test
    void what_is_entered_anew_after_a_restore_is_no_adjustment_of_what_had_left_with_it() {
        Path first = sign(FIRST);
        backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
        refusal();
        Path second = sign(FIRST.next());
        String remembered = closing(FIRST.next());
        restore();
        ledger().enterFiles(List.of(first, second));
        ledger().afterRestore(LedgerCover.Earlier.ENTERED);
        assertThat(closing(FIRST.next())).isEqualTo(remembered);
        refusal();
        Path third = sign(FIRST.next().next());
        assertThat(PackageReader.read(third).rows())
                .filteredOn(row -> row.table().equals("R3") && row.measure().equals("adjustment"))
                .extracting(PublishedRow::cell)
                .containsOnly(new Cell.Shown(0));
    }

    private String closing(FinancialQuarter quarter) {
        return store.read(
                Right.MAKE_RETURNS,
                tx -> SigningQueries.signed(tx, quarter.toString())
                        .map(row -> row.closing)
                        .orElseThrow());
    }

    private void refusal() {
        store.change(Right.KEEP_CASES, tx -> {
            Referral referral = referral(tx);
            referral.received = LocalDate.of(2020, 8, 4).atTime(10, 0);
            referral.decision = "not_placed";
            referral.decided = referral.received.toLocalDate();
            referral.reason = "no_space";
            tx.insert(referral);
        });
    }

    @Test
    void what_had_left_is_put_back_in_its_order_and_a_gap_is_named() {
        Path first = sign(FIRST);
        Path second = sign(FIRST.next());
        Path third = sign(FIRST.next().next());
        restore();
        refused("is lacking", () -> ledger().enterFiles(List.of(third, first)));
        assertThat(ledger().state().entries()).isEmpty();
        assertThat(ledger().enterFiles(List.of(third, first, second))).isEqualTo(3);
        assertThat(new QuarterlyReturn(store).make(FIRST).standing().signed().orElseThrow())
                .matches(signed -> signed.isPutBack() && signed.aloneBecause().equals(ALONE));
    }

    @Test
    void another_package_of_the_same_name_than_the_one_in_the_store_is_refused() {
        Path left = sign(FIRST);
        restore();
        anotherReferral();
        ledger().afterRestore(LedgerCover.Earlier.NOTHING);
        new Signing(store).sign(FIRST, ALONE);
        backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
        restore();
        refused("two returns", () -> ledger().enterFiles(List.of(left)));
    }

    @Test
    void that_nothing_had_left_is_said_once_and_stands_in_the_audit() {
        restore();
        refused("Enter the packages", () -> ledger().afterRestore(LedgerCover.Earlier.ENTERED));
        ledger().afterRestore(LedgerCover.Earlier.NOTHING);
        refused("no restore", () -> ledger().afterRestore(LedgerCover.Earlier.NOTHING));
        assertThat(new QuarterlyReturn(store).make(FIRST).standing().begun()).isTrue();
        assertThat(audited("left since the backup")).isOne();
        store.close();
        store = stores.open(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        assertThat(ledger().state().restored()).as("opened again").isEmpty();
        restore();
        assertThat(ledger().state().restored()).as("restored again").isPresent();
    }

    private long audited(String action) {
        return store.read(
                Right.SEE_AUDIT,
                tx -> tx.session()
                        .createSelectionQuery("select count(*) from AuditEntry where action = :action", Long.class)
                        .setParameter("action", action)
                        .getSingleResult());
    }

    private void restore() {
        store.close();
        stores.restores()
                .restore(
                        backup.file(),
                        new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase()),
                        folder.resolve("store"),
                        Progress.SILENT);
        store = stores.open(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
    }

    private Path sign(FinancialQuarter quarter) {
        new Signing(store).sign(quarter, ALONE);
        return new Signing(store).export(quarter, folder.resolve("out"));
    }

    private void anotherReferral() {
        store.change(Right.KEEP_CASES, tx -> tx.insert(referral(tx)));
    }

    private static Referral referral(Tx tx) {
        Referral referral = new Referral();
        referral.serviceId = tx.session()
                .createSelectionQuery("select id from Service where kind = 'refuge'", Long.class)
                .setMaxResults(1)
                .getSingleResult();
        referral.received = LocalDate.of(2020, 5, 4).atTime(10, 0);
        referral.source = "police";
        referral.decision = "pending";
        return referral;
    }

    private ReleaseLedger ledger() {
        return new ReleaseLedger(store);
    }

    private static void refused(String because, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessageContaining(because);
    }
}
