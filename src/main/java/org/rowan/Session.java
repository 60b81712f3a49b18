package org.rowan;

import java.util.List;
import java.util.Objects;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Units;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ui.Elsewhere;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.returns.QuarterlyReturn;
import org.rowan.returns.ui.GapRecords;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.setup.ui.SetUpServices;
import org.rowan.shell.Finder;
import org.rowan.shell.MainWindow;
import org.rowan.shell.PageHistory;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;
import org.rowan.today.Today;
import org.rowan.today.TodayView;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;
import org.rowan.today.ui.TonightWords;

/** One person at work on one open store: the services, and the screens over them. */
final class Session {
    private static final int FOUND = 12;

    private final Store store;
    private final People people;
    private final BedBoard board;
    private final ReferralDesk desk;
    private final Support support;
    private final Providers providers;
    private final ShellViewModel frame;
    private final PageHistory pages = new PageHistory();
    private CaseScreens cases;

    Session(Store store, MainWindow main, Runnable signOut) {
        this.store = store;
        people = new People(store);
        board = new BedBoard(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        providers = new Providers(store);
        frame = new ShellViewModel(store.user());
        Desk lent = main.showShell(frame, pages, this::find, signOut);
        lent.tasks().doing(people::readNames).start();
        register(lent);
        pages.go(Place.TODAY);
    }

    private void register(Desk lent) {
        Today today = new Today(store, board);
        TodayViewModel todayModel = new TodayViewModel(today, lent.tasks(), store.clock(), this::show);
        ReferralScreens referrals = new ReferralScreens(
                desk,
                people,
                board,
                providers,
                new Elsewhere(this::pastSupport, this::keyWorkers, todayModel::look),
                lent);
        cases = new CaseScreens(
                new CaseServices(support, providers, people, board, desk),
                lent,
                referrals::openDecide,
                todayModel::look);
        pages.register(
                Place.TODAY,
                () -> new TodayScreen(
                        todayModel, new TodaySteps(referrals::openDecide, referrals::openNew, cases::openCase), lent));
        referrals.register();
        pages.register(Place.BEDS, () -> new BedsScreen(board, lent, cases::openCase, todayModel::look));
        pages.register(Place.CASES, cases::cases);
        pages.register(
                Place.RETURN,
                () -> new ReturnScreen(
                        new QuarterlyReturn(store),
                        new GapRecords(
                                people,
                                desk,
                                support,
                                new GapRecords.Steps(cases::openPerson, referrals::openDecide, cases::openCase)),
                        lent));
        pages.register(
                Place.SET_UP,
                () -> new SetUpScreen(
                        new SetUpServices(providers, new Units(store), new SetImport(store), new SetExport(store)),
                        lent,
                        () -> lent.tasks()
                                .doing(people::readNames)
                                .then(done -> todayModel.look())
                                .start()));
    }

    private void show(TodayView view) {
        frame.tonight().set(TonightWords.of(view));
        frame.waiting(Place.REFERRALS).set(view.waiting().size());
    }

    private List<Elsewhere.PastSupport> pastSupport(long personId) {
        return support.of(personId).stream()
                .map(row -> new Elsewhere.PastSupport(row.started(), row.ended(), row.unit()))
                .toList();
    }

    private List<String> keyWorkers() {
        return support.openOn(London.today(store.clock())).stream()
                .map(SupportRow::keyWorker)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Finder.Finding> find(String typed) {
        return people.find(typed, FOUND).stream().map(this::finding).toList();
    }

    private Finder.Finding finding(NameIndex.Known person) {
        String born = person.born() == null ? "" : "born " + SpokenDates.full(person.born());
        return new Finder.Finding(Feather.USER, person.name(), born, () -> cases.openPerson(person.id()));
    }

    /** Forgets what was held of the store's content. */
    void end() {
        people.forget();
    }
}
