package org.rowan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rowan.access.SubjectAccess;
import org.rowan.access.ui.AccessScreen;
import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.UnitTonight;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.consent.Consents;
import org.rowan.consent.ui.ConsentLine;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.documents.ui.DocumentScreens;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.LegalHolds;
import org.rowan.erasure.ui.ErasureLine;
import org.rowan.erasure.ui.HoldLine;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Role;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.retention.Retention;
import org.rowan.retention.ui.RetentionScreen;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.ExampleStores;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SamePerson;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportRow;
import org.rowan.support.TestBeds;
import org.rowan.support.TestStores;
import org.rowan.support.Viewers;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;
import org.rowan.tasks.ToDo;
import org.rowan.tasks.ui.DueOfCase;
import org.rowan.transfer.Transfers;
import org.rowan.transfer.ui.TransferLine;

/** Pictures of screens with the example year in them, on its last evening. */
final class ExamplePictures {
    /** Behind the name of a provider: five days after the example year. */
    static final String LATER = ", later";

    private static final String YEARS_LATER = ", seven years" + LATER;

    private static Store open;
    private static String provider;

    private ExamplePictures() {}

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        all.add(picture("beds-a", "provider-a", Place.BEDS, ExamplePictures::beds, set -> {}));
        all.add(picture("beds-b", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {}));
        all.add(picture(
                "beds-line", "provider-b", Place.BEDS, ExamplePictures::beds, set -> Keys.press(set.scene(), "W")));
        all.add(picture("beds-line-a", "provider-a", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.press(set.scene(), "W");
            Keys.select(set.scene(), "#board", 30);
            ((javafx.scene.control.ListView<?>) set.scene().lookup("#board")).scrollTo(24);
        }));
        all.add(picture("beds-line-held", "provider-b", Place.BEDS, ExamplePictures::heldBeds, set -> {
            Keys.press(set.scene(), "W");
            Keys.select(set.scene(), "#board", 2);
            Keys.click(set.scene(), "#board");
        }));
        all.add(picture("beds-months", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.press(set.scene(), "W");
            Keys.press(set.scene(), "W");
        }));
        all.add(picture("beds-change", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.press(set.scene(), "W");
            Keys.select(set.scene(), "#board", 3);
            Keys.press(set.scene(), "U");
        }));
        all.add(picture("beds-split", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.select(set.scene(), "#board", 3);
            Keys.press(set.scene(), "U");
            set.scene().getRoot().applyCss();
            set.scene().getRoot().layout();
            Names.all(set.scene().getRoot())
                    .filter(node -> node instanceof javafx.scene.control.Button button
                            && "Split it in two".equals(button.getText()))
                    .findFirst()
                    .ifPresent(button -> ((javafx.scene.control.Button) button).fire());
        }));
        all.add(picture("beds-keys", "provider-a", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.press(set.scene(), "W");
            Keys.press(set.scene(), "F1");
        }));
        all.add(picture("beds-unit", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.select(set.scene(), "#board", 3);
            Keys.click(set.scene(), "#board");
        }));
        all.add(picture("beds-hold", "provider-b", Place.BEDS, ExamplePictures::heldBeds, set -> {
            Keys.select(set.scene(), "#board", 3);
            Keys.press(set.scene(), "H");
        }));
        all.add(picture("beds-void", "provider-b", Place.BEDS, ExamplePictures::beds, set -> {
            Keys.select(set.scene(), "#board", 1);
            Keys.press(set.scene(), "V");
        }));
        all.add(picture(
                "cases",
                "provider-b",
                Place.CASES,
                (store, desk) -> cases(store, desk).cases(),
                set -> {}));
        all.add(opened(
                "case",
                "provider-b",
                (screens, rows) -> screens.openCase(rows.getFirst().id()),
                set -> {}));
        all.add(opened(
                "case-note",
                "provider-b",
                (screens, rows) -> screens.openCase(rows.get(3).id()),
                set -> Keys.press(set.scene(), "N")));
        all.add(opened(
                "case-need",
                "provider-b",
                (screens, rows) -> screens.openCase(rows.get(3).id()),
                set -> Keys.press(set.scene(), "D")));
        all.add(opened(
                "case-member",
                "provider-b",
                (screens, rows) -> screens.openCase(rows.get(3).id()),
                set -> Keys.press(set.scene(), "P")));
        all.add(opened(
                "case-move",
                "provider-b",
                (screens, rows) -> screens.openCase(inUnit(rows).id()),
                set -> Keys.press(set.scene(), "M")));
        all.add(opened(
                "case-worker",
                "provider-b",
                (screens, rows) -> screens.openCase(inUnit(rows).id()),
                set -> Keys.press(set.scene(), "K")));
        all.add(opened(
                "case-end",
                "provider-b",
                (screens, rows) -> screens.openCase(inUnit(rows).id()),
                set -> Keys.press(set.scene(), "E")));
        all.add(opened(
                "front",
                "provider-b",
                (screens, rows) -> screens.openCase(inUnit(rows).id()),
                set -> {}));
        all.add(picture(
                "access",
                "provider-b",
                Place.CASES,
                (store, desk) -> new AccessScreen(
                        new SubjectAccess(store),
                        desk,
                        new Support(store).open(inDanger(store)).first().id),
                set -> Keys.press(set.scene(), "1")));
        all.add(retention("retention", set -> {}));
        all.add(retention("retention-change", set -> Keys.press(set.scene(), "C")));
        all.add(rights("rights-consent", set -> press(set, "#consent")));
        all.add(rights("rights-transfer", set -> press(set, "#transfer")));
        all.add(rights("rights-hold", set -> press(set, "#hold-case")));
        all.add(danger("safety", CaseScreens::openSafety, set -> {}));
        all.add(danger("court", CaseScreens::openCourt, set -> {}));
        all.add(danger("court-order", CaseScreens::openCourt, set -> Keys.press(set.scene(), "O")));
        all.add(danger("child", CaseScreens::openChild, set -> {}));
        all.add(danger("child-wellbeing", CaseScreens::openChild, set -> Keys.press(set.scene(), "W")));
        all.add(danger("plan-steps", CaseScreens::openPlan, set -> {}));
        all.add(danger("plan-step", CaseScreens::openPlan, set -> Keys.press(set.scene(), "T")));
        all.add(danger("safety-write", CaseScreens::openSafety, set -> Keys.press(set.scene(), "L")));
        all.add(picture(
                "front-danger",
                "provider-b",
                Place.CASES,
                (store, desk) -> {
                    long id = inDanger(store);
                    CaseScreens screens = cases(store, desk);
                    screens.dueFrom(new DueOfCase(new ToDo(store), store.clock(), null));
                    javafx.application.Platform.runLater(() -> screens.openCase(id));
                    return screens.cases();
                },
                set -> {}));
        all.add(opened(
                "risk",
                "provider-b",
                (screens, rows) -> screens.openRisk(inUnit(rows).id()),
                set -> {}));
        all.add(opened(
                "risk-assess",
                "provider-b",
                (screens, rows) -> screens.openRisk(inUnit(rows).id()),
                set -> Keys.press(set.scene(), "R")));
        all.add(opened(
                "plan",
                "provider-b",
                (screens, rows) -> screens.openPlan(inUnit(rows).id()),
                set -> {}));
        all.add(opened(
                "story",
                "provider-b",
                (screens, rows) -> screens.openStory(inUnit(rows).id()),
                set -> {}));
        all.add(opened(
                "closing",
                "provider-b",
                (screens, rows) -> screens.openClosing(inUnit(rows).id()),
                set -> {}));
        all.add(papers("documents", set -> {}));
        all.add(papers("documents-describe", set -> {
            Keys.select(set.scene(), "#documents", 1);
            Keys.press(set.scene(), "D");
        }));
        all.add(papers("document-picture", set -> {
            Keys.select(set.scene(), "#documents", 2);
            look(set);
        }));
        all.add(papers("document-text", set -> {
            Keys.select(set.scene(), "#documents", 1);
            look(set);
        }));
        all.add(papers("document-other", set -> {
            Keys.select(set.scene(), "#documents", 0);
            look(set);
        }));
        all.add(person("person", ExamplePictures::anybody, set -> {}));
        all.add(person("person-offer", ExamplePictures::withoutHome, set -> {}));
        all.add(person("person-twin", ExamplePictures::knownTwice, set -> {}));
        all.add(person(
                "person-compare",
                ExamplePictures::knownTwice,
                set -> ((javafx.scene.control.Button) set.scene().lookup("#compare")).fire()));
        all.add(person("person-keys", ExamplePictures::anybody, set -> Keys.press(set.scene(), "F1")));
        return all;
    }

    /** The documents of a case. */
    private static Picture papers(String name, Consumer<Pictures.Set> then) {
        return picture(
                name,
                "provider-b",
                Place.CASES,
                (store, desk) -> {
                    long id = inDanger(store);
                    Documents documents = new Documents(store);
                    if (documents.of(id).all().isEmpty()) {
                        fill(documents, id);
                    }
                    CaseScreens screens = cases(store, desk);
                    DocumentScreens papers =
                            new DocumentScreens(documents, new ReadableCopies(store.path()), desk, screens);
                    javafx.application.Platform.runLater(() -> papers.open(id));
                    return screens.cases();
                },
                then);
    }

    private static void fill(Documents documents, long id) {
        try {
            documents.keep(
                    id, "door-after-he-came.png", "evidence", Files.readAllBytes(Path.of("docs/pictures/beds.png")));
            documents.keep(
                    id,
                    "what the school said.txt",
                    "school",
                    "The head rang at ten. Both can start on Monday.\nThe uniform is paid for by the school."
                            .getBytes(StandardCharsets.UTF_8));
            documents.keep(
                    id,
                    "Non-molestation order, sealed by the court.pdf",
                    "court",
                    "%PDF-1.7 an order".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(Pictures.Set set) {
        Names.all(set.scene().getRoot())
                .filter(node ->
                        node instanceof javafx.scene.control.Button button && "Look at it".equals(button.getText()))
                .findFirst()
                .ifPresent(button -> ((javafx.scene.control.Button) button).fire());
    }

    private static Picture retention(String name, Consumer<Pictures.Set> then) {
        return picture(
                name,
                "provider-b" + YEARS_LATER,
                Place.SET_UP,
                (store, desk) -> new RetentionScreen(new Retention(store), new Erasure(store), desk),
                then);
    }

    /** A case with what somebody may ask for about her own records. */
    private static Picture rights(String name, Consumer<Pictures.Set> then) {
        return picture(
                name,
                "provider-b",
                Place.CASES,
                (store, desk) -> {
                    CaseScreens screens = cases(store, desk);
                    screens.with((part, id) -> Stream.of(
                                    ConsentLine.of(new Consents(store), desk, part, id, store.user()),
                                    TransferLine.of(new Transfers(store), desk, id, () -> {}),
                                    HoldLine.of(new LegalHolds(store), desk, part, id))
                            .flatMap(List::stream)
                            .toList());
                    long id = inDanger(store);
                    javafx.application.Platform.runLater(() -> screens.openCase(id));
                    return screens.cases();
                },
                then);
    }

    private static void press(Pictures.Set set, String button) {
        ((javafx.scene.control.Button) set.scene().lookup(button)).fire();
    }

    /** A page of the case of which everything is known. */
    private static Picture danger(String name, ObjLongConsumer<CaseScreens> open, Consumer<Pictures.Set> then) {
        return picture(
                name,
                "provider-b",
                Place.CASES,
                (store, desk) -> {
                    long id = inDanger(store);
                    CaseScreens screens = cases(store, desk);
                    javafx.application.Platform.runLater(() -> open.accept(screens, id));
                    return screens.cases();
                },
                then);
    }

    static Picture person(String name, ToLongFunction<Store> whose, Consumer<Pictures.Set> then) {
        return picture(
                name,
                "provider-b",
                Place.CASES,
                (store, desk) -> {
                    long id = whose.applyAsLong(store);
                    javafx.application.Platform.runLater(
                            () -> cases(store, desk).openPerson(id));
                    return cases(store, desk).cases();
                },
                then);
    }

    static long anybody(Store store) {
        Support support = new Support(store);
        return support.open(inUnit(support.openOn(LocalDate.of(2021, 3, 31))).id())
                .first()
                .id;
    }

    /** A case of which everything is known that a front page has to show. */
    static long inDanger(Store store) {
        Support support = new Support(store);
        long id = inUnit(support.openOn(LocalDate.of(2021, 3, 31)).reversed()).id();
        SupportFile file = support.open(id);
        if (file.support().mustNotKnow != null) {
            return id;
        }
        long woman = file.first().id;
        file.support().mustNotKnow = "The school; her cousin Farida.";
        support.amend(file.support());
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = id;
        risk.personId = woman;
        risk.assessed = LocalDate.of(2021, 3, 29);
        risk.tool = "DASH";
        risk.score = 17;
        risk.level = "high";
        risk.basis = "escalation";
        risk.review = LocalDate.of(2021, 4, 3);
        support.file().add(risk);
        WholeFile.fill(support, id, woman);
        for (LocalDate heard : List.of(LocalDate.of(2020, 10, 4), LocalDate.of(2021, 3, 30))) {
            MaracHearing hearing = new MaracHearing();
            hearing.supportId = id;
            hearing.personId = woman;
            hearing.heard = heard;
            support.file().add(hearing);
        }
        for (String kind : List.of("phone", "text")) {
            ContactWay way = new ContactWay();
            way.personId = woman;
            way.kind = kind;
            way.reach = "07700 900123";
            way.safe = kind.equals("phone") ? ContactWay.UNSAFE : ContactWay.SAFE;
            way.safeWhen = kind.equals("phone") ? null : "until 17:00";
            new ContactWays(store).save(way);
        }
        RecoursePeriod recourse = new RecoursePeriod();
        recourse.personId = woman;
        recourse.status = "concession";
        recourse.starts = LocalDate.of(2021, 1, 23);
        new People(store).addRecourse(recourse);
        return id;
    }

    /** Somebody of whom another record was made by mistake. */
    private static long knownTwice(Store store) {
        Support support = new Support(store);
        People people = new People(store);
        Person first = support.open(
                        inUnit(support.openOn(LocalDate.of(2021, 3, 31))).id())
                .first();
        people.readNames();
        if (people.twins(first.id, 1).isEmpty()) {
            Person again = new Person();
            again.givenName = first.givenName;
            again.familyName = first.familyName;
            again.religion = "christian";
            again.homeAuthority = "E08000025";
            people.save(again);
        }
        return first.id;
    }

    private static long withoutHome(Store store) {
        Support support = new Support(store);
        return support.openOn(LocalDate.of(2021, 3, 31)).stream()
                .map(row -> support.open(row.id()).first())
                .filter(person -> person.homeAuthority == null)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static SupportRow inUnit(List<SupportRow> rows) {
        return rows.stream().filter(row -> row.unit() != null).findFirst().orElseThrow();
    }

    private static Picture opened(
            String name, String from, BiConsumer<CaseScreens, List<SupportRow>> open, Consumer<Pictures.Set> then) {
        return picture(
                name,
                from,
                Place.CASES,
                (store, desk) -> {
                    CaseScreens screens = cases(store, desk);
                    List<SupportRow> rows = new Support(store).openOn(LocalDate.of(2021, 3, 31));
                    javafx.application.Platform.runLater(() -> open.accept(screens, rows));
                    return screens.cases();
                },
                then);
    }

    static CaseScreens cases(Store store, Desk desk) {
        People people = new People(store);
        people.readNames();
        CaseScreens screens = new CaseScreens(
                new CaseServices(
                        new Support(store),
                        new Providers(store),
                        new BedBoard(store),
                        new ReferralDesk(store, new Placing()),
                        new CaseServices.Who(people, new SamePerson(store), new WhoMaySee(store), new Audit(store))),
                desk,
                id -> {},
                () -> {});
        screens.with((part, id) -> ErasureLine.of(new Erasure(store), desk, part, id, failed -> {}));
        return screens;
    }

    /** With one unit that is held. */
    private static Screen heldBeds(Store store, Desk desk) {
        BedBoard board = new BedBoard(store);
        board.on(LocalDate.of(2021, 3, 31)).values().stream()
                .flatMap(List::stream)
                .filter(UnitTonight::isFree)
                .skip(1)
                .findFirst()
                .ifPresent(unit -> {
                    Hold hold = new Hold();
                    hold.unitId = unit.unit().id;
                    hold.starts = LocalDate.of(2021, 3, 31);
                    hold.heldFor = "the family from the police station";
                    hold.runsUntil = hold.starts.plusDays(1).atTime(12, 0);
                    board.holds().hold(hold);
                });
        return beds(store, desk);
    }

    static Screen beds(Store store, Desk desk) {
        return TestBeds.screen(store, desk, id -> {}, () -> {});
    }

    static Picture picture(
            String name,
            String from,
            Place place,
            BiFunction<Store, Desk, Screen> screen,
            Consumer<Pictures.Set> then) {
        return new Picture(
                name,
                set -> {
                    Store store = store(from);
                    ShellViewModel model = new ShellViewModel("Ann-Marie Ford", Viewers.withEveryRole());
                    PageHistory pages = new PageHistory();
                    Tasks tasks = Tasks.here(problem -> {
                        throw problem;
                    });
                    Shell shell = new Shell(
                            model, pages, typed -> List.of(), tasks, set.appearance(), ExampleDesk.steps(model));
                    Desk desk = new Desk(
                            tasks,
                            shell.notices(),
                            new ScriptedDialogs().choosing(Path.of("src/test/resources/exchange/bad/bad_boolean")),
                            pages,
                            shell.panel(),
                            store.clock(),
                            Viewers.withEveryRole());
                    for (Place other : Place.values()) {
                        pages.register(other, () -> new DummyToday(desk));
                    }
                    pages.register(place, () -> screen.apply(store, desk));
                    set.scene().setRoot(shell);
                    pages.go(place);
                },
                then);
    }

    /** One store is open at a time; pictures of one provider stand one after the other. */
    static Store store(String from) {
        if (!from.equals(provider)) {
            if (open != null) {
                open.close();
            }
            open = ExampleStores.inTemporaryFolder(from.split(",", 2)[0]);
            if (from.endsWith(LATER)) {
                open.close();
                open = ExampleStores.later(open.path(), Duration.ofDays(from.endsWith(YEARS_LATER) ? 2_700 : 5));
            }
            provider = from;
        }
        return open;
    }

    /** The next picture begins with a store that no other picture has changed. */
    static void anew() {
        if (open != null) {
            open.close();
            open = null;
            provider = null;
        }
    }

    /** As {@link #store}, with somebody of some roles signed in. */
    static Store storeAs(String from, String user, Set<Role> roles) {
        String whose = from + " as " + user;
        if (!whose.equals(provider)) {
            Store store = store(from);
            store.keys().ring(ring -> {
                ring.add(user, roles, TestStores.passphrase(), false);
                return null;
            });
            store.close();
            open = TestStores.stores(ExampleStores.LAST_EVENING).open(store.path(), user, TestStores.passphrase());
            provider = whose;
        }
        return open;
    }
}
