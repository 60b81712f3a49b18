package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Unsaved;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.FollowUp;
import org.rowan.referral.FollowUps;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;

/** Makes the screens of the desk and opens them. One of these lives as long as somebody is signed in. */
public final class ReferralScreens {
    private final Behind behind;
    private final Desk desk;
    private final ReferralsScreen list;
    private final CallsScreen calls;
    private AmendScreen amending;
    private long amended;

    public ReferralScreens(
            ReferralDesk referrals,
            People people,
            BedBoard board,
            Providers providers,
            Elsewhere elsewhere,
            Desk desk) {
        this.behind = new Behind(referrals, people, board, providers, elsewhere, desk);
        this.desk = desk;
        this.list = new ReferralsScreen(
                new ReferralsViewModel(behind),
                desk,
                new ReferralsScreen.Steps(
                        this::openNew,
                        this::openDecide,
                        this::openAmend,
                        this::openFollowUp,
                        (id, show) -> desk.tasks()
                                .of(() -> referrals.uncoverCaller(id))
                                .then(show)
                                .start()));
        this.calls = new CallsScreen(
                () -> new CallScreen(new CallViewModel(behind, this::logged), desk, this::goOn),
                desk.unsaved(),
                desk.notices());
        desk.unsaved().hold(this::begun);
        desk.navigator().register(CallScreen.ADDRESS, number -> calls.bring((int) number));
        desk.navigator().register("decide", id -> decision(id, false));
        desk.navigator().register("amend", this::amendment);
    }

    /** Says that the list stands at its place. */
    public void register() {
        desk.navigator().register(Place.REFERRALS, this::list);
    }

    public Screen list() {
        return list;
    }

    /** Begins a call; those that were left half done stand beside it. */
    public void openNew() {
        if (!calls.isShown()) {
            desk.navigator().open(calls);
        }
        calls.another();
    }

    /** Opens the call with the cursor where somebody is turned away. */
    public void turnAway() {
        openNew();
        calls.front().toNoSpace();
    }

    /** A second call about somebody whose referral still waits needs no second referral. */
    private void goOn(Returning person) {
        if (person.open().referral() != null) {
            openDecide(person.open().referral());
        } else {
            behind.elsewhere().openCase().accept(person.open().support());
        }
        desk.notices()
                .tell(Notice.note("What you noted of this call is kept under New referral.")
                        .with("Drop it", calls.front().model()::drop));
    }

    /** Opens the decision on a referral, or the correction of it. */
    public void openDecide(long referralId) {
        decide(referralId, false);
    }

    /** Opens the form of a referral where something is missing: its decision, or what was said. */
    public void fill(long referralId, Errand errand) {
        if (errand.isFor("source")) {
            Screen amendment = amendment(referralId);
            amending.serve(errand);
            desk.navigator().open(amendment);
        } else {
            desk.navigator().open(decision(referralId, errand.isFor("reason"), errand));
        }
    }

    /** Opens what was recorded of a referral, to be mended; what was begun and not saved is still there. */
    public void openAmend(long referralId) {
        desk.navigator().open(amendment(referralId));
    }

    /** Asks where somebody got to who was not placed; one figure answers. */
    public void openFollowUp(long referralId) {
        FollowUps followUps = behind.referrals().followUps();
        behind.tasks()
                .of(() -> new Asked(behind.referrals().open(referralId), followUps.of(referralId)))
                .then(asked -> desk.panel()
                        .show(
                                "Where did they get to?",
                                new FollowUpPane(
                                        desk.names()
                                                .prose(names -> DecisionWords.followUp(
                                                        asked.file, asked.before, behind.today(), names)),
                                        answer -> answer(followUps, referralId, answer))))
                .start();
    }

    private record Asked(ReferralDesk.File file, List<FollowUp> before) {}

    private void answer(FollowUps followUps, long referralId, FollowUp.Answer answer) {
        behind.tasks()
                .of(() -> followUps.answer(referralId, answer))
                .then(asked -> {
                    desk.panel().close();
                    told(Notice.good("Noted: " + DecisionWords.small(answer.words()) + ".")
                            .with(
                                    Notice.UNDO,
                                    () -> behind.tasks()
                                            .doing(() -> followUps.takeBack(asked.id))
                                            .then(done -> told(Notice.note("Taken back. It is asked again.")))
                                            .start()));
                })
                .start();
    }

    private void told(Notice notice) {
        behind.elsewhere().changed().run();
        list.refresh();
        desk.notices().tell(notice);
    }

    private Screen amendment(long referralId) {
        if (amending == null || amended != referralId) {
            AmendViewModel model = new AmendViewModel(behind, referralId, () -> {
                Runnable next = amending.errand().next();
                amending = null;
                desk.navigator().back();
                desk.notices().tell(Notice.good("Saved."));
                next.run();
            });
            amended = referralId;
            amending = new AmendScreen(model, desk, () -> amending = null);
        }
        return amending;
    }

    /** What is being mended is kept here, whatever page is shown. */
    private List<Unsaved.Begun> begun() {
        List<Unsaved.Begun> begun = new ArrayList<>();
        if (amending != null && !amending.typed().isEmpty()) {
            begun.add(told("amend " + amended, "What was said of a referral", amending.typed()));
        }
        return begun;
    }

    private static Unsaved.Begun told(String address, String words, Map<String, String> typed) {
        return new Unsaved.Begun(address, words, List.of(Place.REFERRALS.name(), address), typed);
    }

    private void decide(long referralId, boolean reasonsFirst) {
        desk.navigator().open(decision(referralId, reasonsFirst));
    }

    private Screen decision(long referralId, boolean reasonsFirst) {
        return decision(referralId, reasonsFirst, Errand.NONE);
    }

    private Screen decision(long referralId, boolean reasonsFirst, Errand errand) {
        DecideViewModel model = new DecideViewModel(behind, referralId, reasonsFirst, done -> {
            desk.navigator().back();
            desk.notices().tell(Notice.good(done).with(Notice.UNDO, () -> waitAgain(referralId)));
            errand.next().run();
        });
        return new DecideScreen(
                model, desk, behind.elsewhere().aboutCase().apply(referralId), () -> openAmend(referralId), errand);
    }

    /** The page is left with its last call. */
    private void logged(CallViewModel call, Referral referral, Person who, CallViewModel.Next next) {
        boolean others = calls.over(call);
        if (calls.isShown() && !others) {
            desk.navigator().back();
        }
        switch (next) {
            case PLACE -> decide(referral.id, false);
            case NOT_PLACED -> decide(referral.id, true);
            case LATER ->
                desk.notices()
                        .tell(Notice.good(DecisionWords.of(who, "Saved", "it waits for a decision."))
                                .with("Decide now", () -> openDecide(referral.id)));
            case RING_AGAIN ->
                desk.notices()
                        .tell(Notice.good(DecisionWords.of(
                                        who,
                                        "Saved",
                                        "it waits; ring again " + SpokenDates.at(referral.ringAgain, behind.today())
                                                + "."))
                                .with("Decide now", () -> openDecide(referral.id)));
            case NO_SPACE ->
                desk.notices()
                        .tell(Notice.good(
                                        (DecisionWords.of(who, "Counted", "turned away, no space. ") + call.wouldFit())
                                                .strip())
                                .with(Notice.UNDO, () -> uncount(referral)));
        }
    }

    /** Of somebody with a name the referral is left, and waits. */
    private void uncount(Referral referral) {
        if (referral.personId != null) {
            waitAgain(referral.id);
            return;
        }
        behind.tasks()
                .doing(() -> behind.referrals().uncount(referral))
                .then(done -> told(Notice.note("Taken back. It is not counted.")))
                .start();
    }

    private void waitAgain(long referralId) {
        behind.tasks()
                .doing(() -> behind.referrals()
                        .decide(behind.referrals().open(referralId).referral(), new Decision.Reopen()))
                .then(done -> {
                    behind.elsewhere().changed().run();
                    list.refresh();
                    desk.notices().tell(Notice.note("Taken back. The referral waits for a decision again."));
                })
                .start();
    }
}
