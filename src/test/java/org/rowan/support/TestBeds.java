package org.rowan.support;

import java.util.function.LongConsumer;
import javafx.beans.property.SimpleStringProperty;
import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.ui.BedSteps;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.fx.Desk;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.NightsByMonth;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;

/** The bed board over a store, wired as in the program. */
public final class TestBeds {
    private TestBeds() {}

    public static BedsScreen screen(Store store, Desk desk, LongConsumer openCase, Runnable changed) {
        CaseServices services = new CaseServices(
                new Support(store),
                new Providers(store),
                new BedBoard(store),
                new ReferralDesk(store, new Placing()),
                new CaseServices.Who(new People(store), new SamePerson(store), new WhoMaySee(store), new Audit(store)));
        CaseScreens cases = new CaseScreens(services, desk, id -> {}, () -> {});
        return new BedsScreen(
                services.board(),
                desk,
                new BedSteps(openCase, cases::move, changed, new NightsByMonth(store), new SimpleStringProperty("")));
    }
}
