package org.rowan.support;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.Desk;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ui.Elsewhere;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.shell.OwnSteps;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.today.Today;

/** The example year of provider A on its last evening, with two referrals that wait. For pictures. */
public final class ExampleDesk {
    public final ReferralDesk referrals;
    public final People people;
    public final BedBoard board;
    public final Providers providers;
    public final Support support;
    public final Today today;
    public final long first;

    private ExampleDesk(Store store) {
        referrals = new ReferralDesk(store, new Placing());
        people = new People(store);
        board = new BedBoard(store);
        providers = new Providers(store);
        support = new Support(store);
        today = new Today(store, board);
        people.readNames();
        first = waiting("Marta", "Nowak", LocalDateTime.of(2021, 3, 30, 16, 40), 2);
        waiting("Aisha", "Khan", LocalDateTime.of(2021, 3, 31, 18, 5), 0);
    }

    /** On a store that has the example year in it. */
    public static ExampleDesk on(Store store) {
        return new ExampleDesk(store);
    }

    public ReferralScreens screens(Desk desk, Runnable changed) {
        return new ReferralScreens(referrals, people, board, providers, elsewhere(support, id -> {}, changed), desk);
    }

    /** The steps of the frame where there is nobody to sign out and nothing to lock. */
    public static OwnSteps steps(ShellViewModel frame) {
        return new OwnSteps(() -> {}, () -> {}, () -> {}, () -> {});
    }

    /** What support knows, as the desk asks for it. */
    public static Elsewhere elsewhere(Support support, LongConsumer openCase, Runnable changed) {
        return new Elsewhere(
                person -> support.of(person).stream()
                        .map(row -> new Elsewhere.PastSupport(row.id(), row.started(), row.ended(), row.where()))
                        .toList(),
                openCase,
                () -> new Elsewhere.Workers(
                        support.all().stream()
                                .map(SupportRow::keyWorker)
                                .filter(name -> name != null)
                                .distinct()
                                .sorted()
                                .toList(),
                        TestStores.USER),
                id -> List.of(),
                changed);
    }

    private long waiting(String given, String family, LocalDateTime received, int children) {
        Service refuge = providers.services().getFirst();
        Referral referral = new Referral();
        referral.serviceId = refuge.id;
        referral.received = received;
        referral.source = children > 0 ? "police" : "self";
        referral.referrer = children > 0 ? "PC Shah, 101" : null;
        referral.children = children;
        referral.risk = children > 0 ? "high" : "medium";
        referral.needs = "housing;legal_civil";
        referral.homeAuthority = "E08000025";
        referral.callback = true;
        referral.safeWhen = "until 17:00";
        referral.note =
                "Told: oldest boy 11; Step-free.\nLeft this morning with the children, at a friend's until tomorrow.";
        Person person = SmallRefuge.person(given, family);
        person.dateOfBirth = java.time.LocalDate.of(1989, 4, 3);
        person.sex = "female";
        referrals.log(referral, person);
        people.noticed(person);
        return referral.id;
    }
}
