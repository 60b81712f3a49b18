package org.rowan.bench;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rowan.Records;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Database;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.vault.Stretching;
import org.rowan.vault.Vault;

/** Does what the vault makes dearer, and prints {@code <what>=<seconds>} for each. */
final class VaultProcess {
    private static final int SAVES = 40;
    private static final int RUNS = 5;
    private static final Clock CLOCK = Clock.system(London.ZONE);

    private final Path folder;
    private Database database;

    private VaultProcess(Path folder) {
        this.folder = folder;
    }

    /** {@code folder, set, sealed or plain}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[2].equals("plain")) {
            NoSeal.install();
        }
        new VaultProcess(Path.of(arguments[0])).run(Path.of(arguments[1]));
    }

    private void run(Path set) throws Exception {
        print("first start", () -> database = new Database(Records.ALL));
        Stores stores = new Stores(() -> database, new Vault(Stretching.STANDARD, CLOCK), CLOCK);
        Path place = folder.resolve("store");
        try (Store store = stores.create(place, TestStores.USER, TestStores.passphrase())) {
            print("import", () -> ImportingProcess.requireLoaded(new SetImport(store).load(set, Progress.SILENT)));
            save(store);
            median("list", new ReferralDesk(store, new Placing())::all);
            median("cases", new Support(store)::all);
            median(
                    "notes",
                    () -> store.read(tx -> tx.session()
                            .createSelectionQuery("select text from Note", String.class)
                            .list()));
            median("return", () -> new QuarterlyReturn(store).make(FinancialQuarter.parse("2020-21/Q3")));
            median("backup", () -> store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT));
            median("copy", () -> copy(place.resolve("rowan.mv.db")));
        }
        median("passphrase", () -> {
            new Vault(Stretching.STANDARD, CLOCK)
                    .open(place, TestStores.USER, TestStores.passphrase())
                    .key()
                    .close();
            return null;
        });
        median("unlock", () -> {
            stores.open(place, TestStores.USER, TestStores.passphrase()).close();
            return null;
        });
    }

    private static void save(Store store) throws Exception {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Service service = store.read(ProviderQueries::services).getFirst();
        median("save", () -> {
            for (int i = 0; i < SAVES; i++) {
                Referral referral = new Referral();
                referral.serviceId = service.id;
                referral.note = "She rang from her sister's. ".repeat(12);
                desk.log(referral, SmallRefuge.person("Aisha", "Khan"));
            }
            return null;
        });
    }

    /** As a backup has to be: on the disk, not only on its way there. */
    private Path copy(Path from) throws Exception {
        Path to = folder.resolve("copy");
        Files.deleteIfExists(to);
        Files.copy(from, to);
        try (FileChannel copied = FileChannel.open(to, StandardOpenOption.WRITE)) {
            copied.force(true);
        }
        return to;
    }

    private static void median(String what, Callable<?> work) throws Exception {
        say(what, Stopwatch.median(RUNS, work));
    }

    private static void print(String what, Callable<?> work) throws Exception {
        say(what, Stopwatch.seconds(work));
    }

    private static void say(String what, double seconds) {
        System.out.println(what + "=" + seconds);
    }
}
