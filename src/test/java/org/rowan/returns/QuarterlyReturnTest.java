package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerInMemory;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.returns.export.PackageReader;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/** The example year's returns from the records to the files, and back from the files into the audit. */
class QuarterlyReturnTest {
    private static final Clock SUMMER = Clock.fixed(Instant.parse("2021-07-01T12:00:00Z"), London.ZONE);

    @TempDir
    private Path folder;

    @Test
    void with_a_ledger_the_year_s_tables_about_people_travel_in_the_last_quarter_and_the_files_tell_of_nobody()
            throws IOException {
        try (Store store =
                TestStores.stores(SUMMER).create(folder.resolve("store"), TestStores.USER, TestStores.passphrase())) {
            new SetImport(store).load(Path.of("src/main/resources/org/rowan/examples/provider-a"), Progress.SILENT);
            LedgerInMemory ledger = new LedgerInMemory();
            QuarterlyReturn returns =
                    new QuarterlyReturn(store, new QuarterlyReturn.Publishing(ledger, Declaration.usual()));
            List<Path> files = IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> {
                        QuarterlyReturn.Made made = returns.make(new FinancialQuarter(2020, quarter));
                        returns.release(made);
                        return returns.writePackage(made, folder.resolve("out"));
                    })
                    .toList();
            List<Release> releases = files.stream().map(PackageReader::read).toList();
            assertThat(releases.getLast().rows())
                    .filteredOn(row -> row.period().equals("2020-21"))
                    .extracting(PublishedRow::table)
                    .contains("R4", "R7", "R8", "R9");
            assertThat(releases.subList(0, 3))
                    .allSatisfy(release -> assertThat(release.rows())
                            .extracting(PublishedRow::table)
                            .doesNotContain("R4", "R7", "R8", "R9"));
            assertThat(Audit.of(releases).holds()).isTrue();

            byte[] before = Files.readAllBytes(files.getLast());
            QuarterlyReturn.Made again = returns.make(new FinancialQuarter(2020, 4));
            assertThat(returns.writePackage(again, folder.resolve("again"))).hasBinaryContent(before);
        }
    }

    @Test
    void without_a_ledger_service_facts_only() {
        try (Store store =
                TestStores.stores(SUMMER).create(folder.resolve("store"), TestStores.USER, TestStores.passphrase())) {
            new SetImport(store).load(Path.of("src/main/resources/org/rowan/examples/provider-a"), Progress.SILENT);
            QuarterlyReturn.Made made = new QuarterlyReturn(store).make(new FinancialQuarter(2020, 4));
            assertThat(made.published().rows()).extracting(PublishedRow::table).doesNotContain("R0", "R4", "R7");
        }
    }
}
