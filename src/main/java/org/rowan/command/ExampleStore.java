package org.rowan.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.returns.release.Signing;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.Placing;
import org.rowan.vault.Passphrase;

/** The example year in an encrypted store of its own. */
public final class ExampleStore {
    public static final String USER = "demo";
    public static final String PASSPHRASE = "nobody in here is real";

    private ExampleStore() {}

    /** From the evening of the year's last day on. */
    public static Clock clock() {
        return ExampleYear.clock();
    }

    /**
     * Makes it in a temporary folder, which is thrown away when the program ends: with a year in it, its first three returns
     * signed, and two calls of this evening.
     *
     * @param stores on {@link #clock}
     */
    public static Store toTry(Stores stores, Progress progress) {
        try {
            ThrownAway folder = ThrownAway.begin("rowan-example-");
            Store store = create(stores, folder.path().resolve("store"));
            folder.closeFirst(store);
            fill(store, ExampleYear.set("a"), progress);
            new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
            for (int quarter = 1; quarter < ExampleYear.LAST_QUARTER.quarter(); quarter++) {
                progress.at("Signing the returns of the year", quarter, ExampleYear.LAST_QUARTER.quarter());
                new Signing(store)
                        .sign(
                                new FinancialQuarter(ExampleYear.LAST_QUARTER.startYear(), quarter),
                                Optional.of(AloneReason.ONE_PERSON));
            }
            ring(store);
            return store;
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "There is no room for the example among the temporary files. Nothing was made.",
                    e);
        }
    }

    static Store create(Stores stores, Path folder) {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            return stores.create(folder, USER, passphrase);
        }
    }

    /** Answers how many records there are. */
    static long fill(Store store, Path set, Progress progress) {
        if (!(new SetImport(store).load(set, progress) instanceof SetImport.Outcome.Loaded loaded)) {
            throw Problem.of(
                    Problem.Kind.INPUT, "The example year has faults. This copy of Rowan is damaged; get a new one.");
        }
        return loaded.added();
    }

    /** The example year has no referral that still waits; two calls of this evening show what that looks like. */
    static void ring(Store store) {
        List<Service> services =
                store.read(Right.SEE_UNITS, tx -> ProviderQueries.openOn(tx, ExampleYear.LAST_QUARTER.to())).stream()
                        .filter(Service::hasUnits)
                        .toList();
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        for (int children : new int[] {2, 0}) {
            Referral referral = new Referral();
            referral.serviceId = services.getFirst().id;
            referral.source = children == 0 ? "helpline" : "police";
            referral.children = children;
            referral.received = London.now(store.clock()).minusMinutes(children == 0 ? 25 : 190);
            referral.risk = "high";
            desk.log(referral, null);
        }
    }
}
