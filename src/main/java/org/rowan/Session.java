package org.rowan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.rowan.audit.Audit;
import org.rowan.audit.ui.AuditScreen;
import org.rowan.backup.Backups;
import org.rowan.backup.ui.BackupCard;
import org.rowan.backup.ui.DailyBackup;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Units;
import org.rowan.bedboard.ui.BedSteps;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.caseload.Caseloads;
import org.rowan.caseload.ui.CaseloadScreen;
import org.rowan.demand.Demand;
import org.rowan.demand.ui.DemandScreen;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.documents.ui.DocumentScreens;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Desk;
import org.rowan.fx.Fault;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ui.Elsewhere;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.returns.release.NightsByMonth;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.ui.ReturnRecords;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.setup.ui.SetUpServices;
import org.rowan.sheets.ui.SheetScreen;
import org.rowan.shell.Finder;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.shell.OwnSteps;
import org.rowan.shell.PageHistory;
import org.rowan.shell.ShellViewModel;
import org.rowan.sight.LookingPast;
import org.rowan.sight.WhoMaySee;
import org.rowan.sight.ui.LookPastPanel;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Handovers;
import org.rowan.support.KeyWorkers;
import org.rowan.support.Placing;
import org.rowan.support.SamePerson;
import org.rowan.support.Support;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;
import org.rowan.tasks.ToDo;
import org.rowan.tasks.ui.DueCard;
import org.rowan.tasks.ui.DueOfCase;
import org.rowan.today.Today;
import org.rowan.today.TodayView;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;
import org.rowan.today.ui.TonightWords;
import org.rowan.transfer.Transfers;
import org.rowan.transfer.ui.TransferCard;
import org.rowan.transfer.ui.TransferLine;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;
import org.rowan.users.ui.UserScreens;

/** One person at work on one open store: the services, and the screens over them. */
final class Session {
    private final Store store;
    private final MainWindow main;
    private final Steps steps;
    private final People people;
    private final BedBoard board;
    private final ReferralDesk desk;
    private final Support support;
    private final Providers providers;
    private final Viewer viewer;
    private final ShellViewModel frame;
    private final PageHistory pages = new PageHistory();
    private final Findings findings;
    private final Backups backups;
    private final DailyBackup dailyBackup;
    private final ChangedElsewhere changes;
    private CaseScreens cases;
    private ReferralScreens referrals;
    private UserScreens userScreens;
    private LookPastPanel lookPast;
    private Runnable openAudit;
    private PersonRights rights;

    /**
     * How a sign-in ends.
     *
     * @param hide blanks all windows at once and locks them
     * @param lockAfter is told, on any thread, after how long nobody may have touched the window from now on
     * @param beginAgain makes all screens anew, since something that they may hold is gone, and tells of it
     * @param newWindow opens a further window
     * @param sightChanged makes the screens of all other windows anew, since they may show what nobody here may see any more
     */
    record Steps(
            Runnable signOut,
            Runnable hide,
            Consumer<Duration> lockAfter,
            Consumer<Notice> beginAgain,
            Runnable newWindow,
            Runnable sightChanged) {}

    /**
     * @param kept what this person had begun before in this window
     * @param first whether it is the one that looks after what is done once for all windows
     */
    Session(AtWork who, MainWindow main, Steps steps, KeptWork kept, boolean first) {
        store = who.store();
        this.main = main;
        this.steps = steps;
        pages.unsaved().bring(kept.begun());
        people = who.people();
        board = new BedBoard(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        providers = new Providers(store);
        backups = new Backups(store);
        viewer = who.viewer();
        frame = new ShellViewModel(store.user(), viewer);
        Desk lent = main.showShell(
                frame,
                pages,
                this::find,
                new OwnSteps(steps.signOut(), () -> userScreens.changeOwnPassphrase(), steps.hide(), steps.newWindow()),
                store.clock());
        userScreens = new UserScreens(
                new Users(store),
                new DeskLock(store, steps.lockAfter()),
                () -> Right.KEEP_USERS.isHeldBy(store.signedIn().roles()),
                new LeftCases(support.handovers(), lent)::of,
                lent);
        Today today = new Today(store, board);
        TodayViewModel todayModel = new TodayViewModel(today, lent.tasks(), store.clock(), this::show);
        register(lent, todayModel);
        findings = new Findings(
                people,
                new Units(store),
                providers,
                support,
                new Findings.Steps(
                        new Actions(pages, referrals, lookPast::open, openAudit, steps.hide(), steps.newWindow())
                                .of(viewer),
                        viewer.may(Right.SEE_CASES)
                                ? new Findings.ToRecords(
                                        cases::openCase, cases::openPerson, this::openUnit, viewer.names()::of)
                                : null));
        // before the first page is read, so that no change comes between the two
        changes = new ChangedElsewhere(store, lent.tasks(), () -> readAgain(todayModel));
        viewer.places().stream().findFirst().ifPresent(pages::go);
        GoingOn goingOn = new GoingOn(pages, lent);
        goingOn.from(kept, main::comeBack);
        dailyBackup = new DailyBackup(backups, lent.tasks(), lent.notices());
        if (first) {
            userScreens.tellUnfinished();
            if (kept.equals(KeptWork.NONE)) {
                goingOn.orBegin(providers);
            }
            if (viewer.may(Right.SEE_CASES)) {
                // a page that somebody has come back to asked who is alike before anybody was known
                lent.tasks()
                        .doing(people::readNames)
                        .then(read -> {
                            if (kept.bookmark() != null) {
                                page().readAgain();
                            }
                        })
                        .start();
            }
            isFirst();
        }
    }

    /** From now on this window does what is done once for all windows. */
    void isFirst() {
        dailyBackup.start();
    }

    /** Another window has changed records. */
    private void readAgain(TodayViewModel today) {
        if (viewer.may(Right.SEE_CASES)) {
            today.look();
        }
        page().readAgain();
    }

    private void register(Desk lent, TodayViewModel todayModel) {
        referrals = new ReferralScreens(
                desk,
                people,
                board,
                providers,
                new Elsewhere(
                        this::pastSupport,
                        id -> cases.openCase(id),
                        this::keyWorkers,
                        id -> cases.about(CasePart.REFERRAL, id),
                        todayModel::look),
                lent);
        cases = new CaseScreens(
                new CaseServices(
                        support,
                        providers,
                        board,
                        desk,
                        new CaseServices.Who(people, new SamePerson(store), new WhoMaySee(store), new Audit(store))),
                lent,
                referrals::openDecide,
                todayModel::look);
        DueCard.Steps due = new DueCard.Steps(
                referrals::openDecide,
                this::openUnit,
                () -> pages.go(Place.BEDS),
                new DueCard.Steps.File(
                        cases::openCase,
                        cases::openRisk,
                        cases::openSafety,
                        cases::openCourt,
                        cases::openPlan,
                        cases::openAfter,
                        cases::openPerson),
                referrals::openFollowUp);
        cases.dueFrom(new DueOfCase(new ToDo(store), store.clock(), due));
        Runnable sightChanged = () -> {
            recordsChanged(lent, todayModel);
            steps.sightChanged().run();
        };
        cases.whenSightChanges(sightChanged);
        rights = new PersonRights(store, lent, this::erased);
        Transfers transfers = new Transfers(store);
        cases.with((part, id) -> Stream.of(
                        rights.about(part, id),
                        part == CasePart.SUPPORT
                                ? TransferLine.of(transfers, lent, id, () -> cases.openClosing(id))
                                : List.<Node>of())
                .flatMap(List::stream)
                .toList());
        new DocumentScreens(new Documents(store), new ReadableCopies(store.path()), lent, cases);
        lent.navigator().register(AuditScreen.ADDRESS, none -> new AuditScreen(new Audit(store), lent));
        openAudit = () -> pages.open(new AuditScreen(new Audit(store), lent));
        lookPast = new LookPastPanel(new LookingPast(store), lent, sightChanged);
        Key newWindow = Key.of("Ctrl+Shift+N", "New window", steps.newWindow());
        pages.everywhere(
                viewer.may(Right.SEE_CASES)
                        ? List.of(Key.of("Ctrl+N", "New referral", referrals::openNew), newWindow)
                        : List.of(newWindow));
        place(
                Place.TODAY,
                () -> new FirstPage(store, viewer, lent)
                        .over(
                                todayModel,
                                new TodaySteps(referrals::openDecide, referrals::openNew, cases::openCase),
                                due,
                                sightChanged));
        place(Place.REFERRALS, referrals::list);
        place(
                Place.BEDS,
                () -> new BedsScreen(
                        board,
                        lent,
                        new BedSteps(
                                cases::openCase,
                                cases::move,
                                todayModel::look,
                                new NightsByMonth(store),
                                main.look("beds"))));
        place(Place.CASES, cases::cases);
        place(
                Place.RETURN,
                () -> new ReturnScreen(
                        ReturnServices.of(store),
                        new ReturnRecords(
                                people,
                                desk,
                                support,
                                new Units(store),
                                new ReturnRecords.Steps(
                                        cases::openPerson,
                                        referrals::openDecide,
                                        cases::openCase,
                                        this::openUnit,
                                        new GapForms(cases, referrals))),
                        lent));
        if (viewer.may(Right.MAKE_RETURNS)) {
            DemandScreen demand = new DemandScreen(new Demand(store), lent);
            pages.register(DemandScreen.ADDRESS, none -> demand);
        }
        if (viewer.may(Right.SHARE_WORK)) {
            lent.navigator()
                    .register(
                            CaseloadScreen.ADDRESS,
                            none -> new CaseloadScreen(new Caseloads(store), support.handovers(), lent));
        }
        if (viewer.may(Right.MOVE_RECORDS)) {
            pages.register(
                    SheetScreen.ADDRESS, none -> new SheetScreen(store, lent, () -> recordsChanged(lent, todayModel)));
        }
        place(
                Place.SET_UP,
                () -> new SetUpScreen(
                        new SetUpServices(providers, new Units(store), new SetImport(store), new SetExport(store)),
                        lent,
                        () -> recordsChanged(lent, todayModel),
                        cards(lent, supportId -> {
                            recordsChanged(lent, todayModel);
                            cases.openCase(supportId);
                        })));
    }

    private List<Node> cards(Desk lent, LongConsumer landed) {
        return Stream.of(
                        SheetScreen.card(lent, () -> Actions.openSheet(pages)),
                        TransferCard.of(new Transfers(store), providers, lent, landed),
                        List.of(new BackupCard(backups, lent).node()),
                        userScreens.cards(),
                        AuditScreen.card(lent, openAudit),
                        rights.cards(pages))
                .flatMap(List::stream)
                .toList();
    }

    /** A place that this person may not go to is not there. */
    private void place(Place place, Supplier<Screen> screen) {
        if (viewer.may(place.needs())) {
            pages.register(place, screen);
        }
    }

    private void recordsChanged(Desk lent, TodayViewModel today) {
        if (viewer.may(Right.SEE_CASES)) {
            lent.tasks().doing(people::readNames).then(done -> today.look()).start();
        }
    }

    private void erased(Optional<RuntimeException> failed) {
        people.forget();
        failed.filter(failure -> !(failure instanceof Problem)).ifPresent(Fault::asProblem);
        steps.beginAgain()
                .accept(
                        failed.isEmpty()
                                ? Notice.good("The case is erased for ever. A line without content stays where it was.")
                                : Notice.soon(
                                        "The case is erased for ever, but something on the disk could not be changed: what a"
                                                + " colleague had begun on it, or the list beside the backups. Rowan does it when the store"
                                                + " is opened next, and with the next backup."));
    }

    private void show(TodayView view) {
        frame.tonight().set(TonightWords.of(view));
        frame.waiting(Place.REFERRALS).set(view.waiting().size());
    }

    private List<Elsewhere.PastSupport> pastSupport(long personId) {
        return support.of(personId).stream()
                .map(row -> new Elsewhere.PastSupport(row.id(), row.started(), row.ended(), row.where()))
                .toList();
    }

    private Elsewhere.Workers keyWorkers() {
        List<String> known = new Handovers(store).workers();
        return new Elsewhere.Workers(
                known, viewer.is(Role.KEY_WORKER) ? KeyWorkers.of(store).own(known, store.user()) : null);
    }

    /** What the search field finds. */
    List<Finder.Finding> find(String typed) {
        return findings.find(typed).stream()
                .map(found -> new Finder.Finding(
                        found.sign(),
                        isOfPerson(found) ? viewer.names().of(found.words()) : found.words(),
                        found.detail(),
                        found.open()))
                .toList();
    }

    private static boolean isOfPerson(Finder.Finding found) {
        return found.detail().startsWith("case, ") || found.detail().startsWith("person");
    }

    private void openUnit(long unitId) {
        pages.go(Place.BEDS);
        if (pages.page().get() instanceof BedsScreen beds) {
            beds.show(unitId);
        }
    }

    /** Each page once. */
    List<Runnable> everyPage() {
        List<Runnable> steps = new ArrayList<>();
        for (Place place : Place.values()) {
            steps.add(() -> pages.go(place));
        }
        steps.add(referrals::openNew);
        steps.add(() -> Actions.openDemand(pages));
        steps.add(() -> Actions.openSheet(pages));
        return steps;
    }

    void go(Place place) {
        pages.go(place);
    }

    Place place() {
        return pages.place().get();
    }

    /** The page in sight. */
    Screen page() {
        return pages.page().get();
    }

    /** What is begun at the moment, and where this person is. */
    KeptWork work() {
        return new KeptWork(main.bookmark().orElse(null), pages.unsaved().all());
    }

    void end() {
        changes.stop();
        dailyBackup.stop();
    }
}
