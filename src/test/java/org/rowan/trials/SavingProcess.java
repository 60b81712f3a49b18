package org.rowan.trials;

import java.nio.file.Path;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Logs referrals one after the other and prints the reference of each once it is saved, until it is killed. */
final class SavingProcess {
    private SavingProcess() {}

    public static void main(String[] arguments) {
        Store store = TestStores.stores().open(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase());
        Service service = store.read(ProviderQueries::services).getFirst();
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        System.out.println("ready");
        while (true) {
            Referral referral = new Referral();
            referral.serviceId = service.id;
            referral.source = "police";
            referral.note = "x".repeat(300);
            desk.log(referral, SmallRefuge.person("Aisha", "Khan"));
            System.out.println(referral.reference);
        }
    }
}
