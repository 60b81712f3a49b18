package org.rowan.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rowan.bedboard.HoldChanges;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.Likenesses;
import org.rowan.people.Person;
import org.rowan.people.PersonRules;
import org.rowan.provider.Service;
import org.rowan.referral.store.ReferralQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** Logs referrals and decides them. Every decision can be corrected; what was decided before is kept. */
public final class ReferralDesk {
    private final Store store;
    private final Placement placement;

    public ReferralDesk(Store store, Placement placement) {
        this.store = store;
        this.placement = placement;
    }

    /** Asks where those got to who were not placed. */
    public FollowUps followUps() {
        return new FollowUps(store);
    }

    /** Looks for what is near that she fled from. */
    public Dangers dangers() {
        return new Dangers(store);
    }

    /** A referral as it stands, with the decisions that it had before, newest first. */
    public record File(Referral referral, Person person, List<FormerDecision> former) {
        @Override
        public String toString() {
            return referral.toString();
        }
    }

    /**
     * Logs a new referral, with a new person if one is given that is not recorded yet.
     *
     * @param person null for a nameless referral; one with an id is taken as she is
     * @throws Problem of kind INPUT that names the field at fault; nothing is stored
     */
    public Referral log(Referral referral, Person person) {
        return store.write(Right.KEEP_CASES, tx -> {
            LocalDate today = London.today(tx.clock());
            if (referral.received == null) {
                referral.received = London.now(tx.clock());
            }
            requireOpenService(tx, referral);
            ReferralRules.check(referral, today);
            link(tx, referral, person);
            referral.decidedBy = tx.user();
            return tx.insert(referral);
        });
    }

    /** Who called, for somebody who has read that it is not safe to ring back; the audit is told. */
    public String uncoverCaller(long referralId) {
        String caller = store.read(Right.SEE_CASES, tx -> tx.get(Referral.class, referralId)).referrer;
        store.note("unsafe contact shown", Referral.class.getSimpleName(), referralId, null);
        return caller;
    }

    /** Counts somebody who was turned away without a name being taken: no space, now. */
    public Referral turnAway(long serviceId, String source) {
        Referral referral = new Referral();
        referral.serviceId = serviceId;
        referral.source = source == null ? "not_known" : source;
        referral.decision = Referral.NOT_PLACED;
        referral.reason = "no_space";
        referral.received = London.now(store.clock());
        referral.decided = referral.received.toLocalDate();
        return log(referral, null);
    }

    /**
     * Takes out a nameless turn-away that was counted by mistake.
     *
     * @throws Problem of kind CONFLICT if anybody changed it since, or it has a name or another decision by now
     */
    public void uncount(Referral counted) {
        store.change(Right.KEEP_CASES, tx -> {
            Referral referral = tx.get(Referral.class, counted.id);
            boolean asCounted = referral.personId == null
                    && "no_space".equals(referral.reason)
                    && ReferralQueries.former(tx, counted.id).isEmpty();
            if (!asCounted) {
                throw Tx.changedMeanwhile();
            }
            tx.delete(counted);
        });
    }

    /**
     * Changes what was recorded of a referral, but not its decision.
     *
     * @throws Problem of kind CONFLICT if somebody changed it since it was read
     */
    public void amend(Referral referral) {
        amend(referral, null);
    }

    /**
     * As {@link #amend(Referral)}, and links the referral to a person whose name was learnt later.
     *
     * @param person recorded with it if she has no id yet; null leaves the link as it is
     */
    public void amend(Referral referral, Person person) {
        store.change(Right.KEEP_CASES, tx -> {
            Referral now = tx.get(Referral.class, referral.id);
            boolean sameDecision = now.decision.equals(referral.decision)
                    && Objects.equals(now.decided, referral.decided)
                    && Objects.equals(now.reason, referral.reason)
                    && Objects.equals(now.otherReasons, referral.otherReasons);
            if (!sameDecision) {
                throw Problem.with(
                        "decision", "Change the decision on the decision page, so that the earlier one is kept.");
            }
            if (now.serviceId != referral.serviceId || !now.received.equals(referral.received)) {
                requireOpenService(tx, referral);
            }
            ReferralRules.check(referral, London.today(tx.clock()));
            link(tx, referral, person);
            tx.update(referral);
            if (now.decision.equals(Referral.PLACED)) {
                placement.amended(tx, now, referral);
            }
        });
    }

    /**
     * Decides a referral, or corrects its decision.
     *
     * @param referral as it was read; its decision fields are filled in here
     * @throws Problem INPUT if a rule forbids it, CONFLICT if it was decided or changed since it was read
     */
    public void decide(Referral referral, Decision decision) {
        store.change(Right.KEEP_CASES, tx -> {
            Referral before = tx.get(Referral.class, referral.id);
            if (before.version != referral.version) {
                throw Problem.of(
                        Problem.Kind.CONFLICT,
                        "Somebody changed this referral since you opened it. Nothing was overwritten: look at it again, then decide.");
            }
            if (before.decision.equals(Referral.PLACED)) {
                placement.undo(tx, before);
            }
            HoldChanges.waitsAgain(tx, before.id, ReferralQueries.lastDecided(tx, before.id));
            keep(tx, before);
            Referral after = decided(before, decision, London.today(tx.clock()));
            after.decidedBy = tx.user();
            ReferralRules.check(after, London.today(tx.clock()));
            tx.update(after);
            if (decision instanceof Decision.Place place) {
                placement.place(tx, after, place);
            }
            if (!after.isPending()) {
                HoldChanges.decided(tx, after.id);
            }
        });
    }

    public File open(long referralId) {
        return store.look(Right.SEE_CASES, Referral.class, referralId, tx -> {
            Referral referral = tx.get(Referral.class, referralId);
            Person person = referral.personId == null ? null : tx.get(Person.class, referral.personId);
            return new File(referral, person, ReferralQueries.former(tx, referralId));
        });
    }

    /** All referrals, newest first, as a list shows them. */
    public List<ReferralRow> all() {
        return store.read(Right.SEE_CASES, ReferralQueries::rows);
    }

    /** What was recorded of a person's earlier referrals, newest first. */
    public List<ReferralRow> of(long personId) {
        return store.read(Right.SEE_CASES, tx -> ReferralQueries.rowsOf(tx, personId));
    }

    /** How often each main reason was given for not placing a household, the whole store through. */
    public Map<String, Long> reasonsUsed() {
        return store.read(Right.SEE_CASES, ReferralQueries::reasonsUsed);
    }

    /** The service for which the signed-in user logged a referral last. */
    public Optional<Long> lastService() {
        return store.read(Right.SEE_CASES, tx -> ReferralQueries.lastService(tx, tx.user()));
    }

    private static void link(Tx tx, Referral referral, Person person) {
        if (person == null) {
            return;
        }
        if (person.id == null) {
            PersonRules.check(person, London.today(tx.clock()));
            tx.insert(person);
            Likenesses.look(tx, person);
        }
        PersonRules.requireOneRecord(person);
        referral.personId = person.id;
    }

    private static Referral decided(Referral referral, Decision decision, LocalDate today) {
        referral.decided = decision.decided() == null ? today : decision.decided();
        referral.reason = null;
        referral.otherReasons = null;
        referral.offeredInstead = null;
        referral.laterPlaced = null;
        referral.ringAgain = null;
        switch (decision) {
            case Decision.Place place -> referral.decision = Referral.PLACED;
            case Decision.Withdraw withdraw -> referral.decision = Referral.WITHDRAWN;
            case Decision.Reopen reopen -> {
                referral.decision = Referral.PENDING;
                referral.decided = null;
            }
            case Decision.NotPlace declined -> {
                referral.decision = Referral.NOT_PLACED;
                referral.reason = declined.reason();
                referral.otherReasons = CodesField.join(declined.otherReasons());
                referral.offeredInstead = declined.offeredInstead();
            }
        }
        return referral;
    }

    private static void keep(Tx tx, Referral before) {
        FormerDecision former = new FormerDecision();
        former.referralId = before.id;
        former.decision = before.decision;
        former.decided = before.decided;
        former.reason = before.reason;
        former.otherReasons = before.otherReasons;
        former.offeredInstead = before.offeredInstead;
        former.decidedBy = before.decidedBy == null ? before.createdBy : before.decidedBy;
        tx.insert(former);
    }

    private static void requireOpenService(Tx tx, Referral referral) {
        Service service = tx.get(Service.class, referral.serviceId);
        if (!service.isOpenOn(referral.received.toLocalDate())) {
            throw Problem.with("service_id", "This service was not open on that day. Choose another service or day.");
        }
    }
}
