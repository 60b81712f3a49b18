package org.rowan.referral.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Desk;
import org.rowan.fx.Navigator;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.Unsaved;
import org.rowan.fx.form.PanelForm;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.support.Viewers;

/** The desk of a small refuge without a window: all work is done at once, and what it says is kept. */
final class DeskBench implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    final Store store;
    final SmallRefuge house;
    final ReferralDesk referrals;
    final People people;
    final BedBoard board;
    final Support support;
    final Behind behind;
    final List<Notice> said = new ArrayList<>();
    int changes;
    /** Who is signed in, as key worker. */
    String own = TestStores.USER;
    /** Happens while a page reads. */
    Runnable whileRead = () -> {};

    DeskBench(Path folder) {
        store = TestStores.stores(clock).create(folder, TestStores.USER, TestStores.passphrase());
        house = new SmallRefuge(store);
        referrals = new ReferralDesk(store, new Placing());
        people = new People(store);
        board = new BedBoard(store);
        support = new Support(store);
        Tasks tasks = Tasks.here(problem -> {
            throw problem;
        });
        Desk desk = new Desk(
                tasks, said::add, new ScriptedDialogs(), new Nowhere(), new NoPanel(), clock, Viewers.withEveryRole());
        behind = new Behind(referrals, people, board, new Providers(store), elsewhere(), desk);
    }

    private Elsewhere elsewhere() {
        Elsewhere example = ExampleDesk.elsewhere(support, id -> {}, () -> changes++);
        return new Elsewhere(
                person -> {
                    whileRead.run();
                    return example.supportOf().apply(person);
                },
                example.openCase(),
                () -> {
                    whileRead.run();
                    return new Elsewhere.Workers(example.keyWorkers().get().known(), own);
                },
                example.aboutCase(),
                example.changed());
    }

    /** A referral that waits, read afresh. */
    Referral waiting(String given, int children) {
        Referral referral = house.referral(TODAY.atTime(9, 30));
        referral.children = children;
        Person person = SmallRefuge.person(given, "Khan");
        person.dateOfBirth = LocalDate.of(1990, 5, 2);
        referrals.log(referral, person);
        people.noticed(person);
        return referrals.open(referral.id).referral();
    }

    Referral only() {
        return referrals.open(referrals.all().getFirst().id()).referral();
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void register(Place place, Supplier<Screen> screen) {}

        @Override
        public void go(Place place) {}

        @Override
        public void open(Screen screen) {}

        @Override
        public void back() {}

        @Override
        public void register(String kind, LongFunction<Screen> page) {}

        @Override
        public List<String> whereabouts() {
            return List.of();
        }

        @Override
        public void go(List<String> whereabouts) {}

        @Override
        public Unsaved unsaved() {
            return new Unsaved();
        }
    }

    private static final class NoPanel implements ContextPanel {
        @Override
        public void show(String heading, Node content) {}

        @Override
        public void show(String about, String heading, Supplier<PanelForm> fresh) {}

        @Override
        public void close() {}

        @Override
        public ObservableBooleanValue begun(String about) {
            return new SimpleBooleanProperty();
        }
    }
}
