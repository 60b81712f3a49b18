package org.rowan.support;

import java.util.List;
import java.util.Objects;
import org.rowan.bedboard.HoldChanges;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.StayRules;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Placement;
import org.rowan.referral.Referral;
import org.rowan.referral.store.ReferralQueries;
import org.rowan.store.Tx;
import org.rowan.support.store.PersonLinks;
import org.rowan.support.store.SupportQueries;

/**
 * Begins support for a placed household. People of the household who are only counted on the referral become members
 * without a name, so that they are counted from the first day and can be filled in later.
 */
public final class Placing implements Placement {
    @Override
    public void place(Tx tx, Referral referral, Decision.Place place) {
        if (place.starts().isBefore(referral.received.toLocalDate())) {
            throw Problem.with("started", "Support can't begin before the referral came in.");
        }
        PeriodRules.requireOpen(tx, "started", referral.serviceId, place.starts());
        SupportPeriod support = new SupportPeriod();
        support.serviceId = referral.serviceId;
        support.referralId = referral.id;
        support.keyWorker = place.keyWorker();
        support.started = place.starts();
        support.mustNotKnow = referral.mustNotKnow;
        tx.insert(support);
        if (referral.personId == null) {
            referral.personId = unnamed(tx).id;
            tx.update(referral);
        }
        join(tx, support, referral.personId, Membership.ADULT);
        for (int i = 1; i < referral.adultCount(); i++) {
            join(tx, support, unnamed(tx).id, Membership.ADULT);
        }
        for (int i = 0; i < referral.childCount(); i++) {
            join(tx, support, unnamed(tx).id, Membership.CHILD);
        }
        if (place.unitId() != null) {
            moveIn(tx, support, place);
        }
    }

    private static void moveIn(Tx tx, SupportPeriod support, Decision.Place place) {
        if (tx.get(Unit.class, place.unitId()).serviceId != support.serviceId) {
            throw Problem.with(
                    "unit_id", "This unit belongs to another service. Choose a unit of the referral's service.");
        }
        Stay stay = new Stay();
        stay.supportId = support.id;
        stay.unitId = place.unitId();
        stay.movedIn = place.starts();
        StayRules.moveIn(tx, stay);
    }

    @Override
    public void amended(Tx tx, Referral before, Referral after) {
        List<SupportPeriod> supports = SupportQueries.ofReferral(tx, before.id);
        if (supports.isEmpty()) {
            return;
        }
        if (after.serviceId != before.serviceId) {
            throw Problem.with(
                    "service_id",
                    "This service supports them since they were placed. Correct the decision first, then the service.");
        }
        if (supports.stream().anyMatch(support -> support.started.isBefore(after.received.toLocalDate()))) {
            throw Problem.with("received", "Support began before that day. Say when the referral really came in.");
        }
        if (!Objects.equals(after.mustNotKnow, before.mustNotKnow)) {
            supports.stream()
                    .filter(support -> Objects.equals(support.mustNotKnow, before.mustNotKnow))
                    .forEach(support -> {
                        support.mustNotKnow = after.mustNotKnow;
                        tx.update(support);
                    });
        }
        if (!Objects.equals(after.personId, before.personId)) {
            Naming.name(tx, supports, before.personId, after.personId);
        }
    }

    @Override
    public void undo(Tx tx, Referral referral) {
        List<SupportPeriod> supports = SupportQueries.ofReferral(tx, referral.id);
        if (supports.isEmpty()) {
            return;
        }
        SupportPeriod made = supports.stream()
                .filter(support -> support.id > ReferralQueries.lastDecided(tx, referral.id))
                .findFirst()
                .orElseThrow(
                        () -> Problem.with(
                                "decision",
                                "This placement was brought in with other records, so it can't be taken back here. Amend the support period, or end it, on its case."));
        List<Membership> members = SupportQueries.members(tx, made.id);
        List<Membership> counted = members.stream()
                .filter(member -> !Long.valueOf(member.personId).equals(referral.personId))
                .filter(member -> isOnlyCounted(tx.get(Person.class, member.personId)))
                .toList();
        if (isWorkedOn(tx, made, counted)) {
            throw Problem.with(
                    "decision",
                    "Support has begun and more is recorded of it, so the placement can't be taken back. End the support period instead.");
        }
        BedQueries.staysOf(tx, made.id).forEach(stay -> {
            tx.delete(stay);
            HoldChanges.notUsed(tx, stay);
        });
        members.forEach(tx::delete);
        counted.forEach(member -> tx.delete(tx.get(Person.class, member.personId)));
        tx.delete(made);
    }

    /** @param counted the members who would go with it, as they are there for nothing else */
    private static boolean isWorkedOn(Tx tx, SupportPeriod support, List<Membership> counted) {
        return support.ended != null
                || BedQueries.staysOf(tx, support.id).size() > 1
                || SupportQueries.isWorkedOn(tx, support.id)
                || counted.stream().anyMatch(member -> PersonLinks.hasBeside(tx, member));
    }

    private static boolean isOnlyCounted(Person person) {
        return person.version == 0 && person.isBlank();
    }

    private static Person unnamed(Tx tx) {
        return tx.insert(new Person());
    }

    private static void join(Tx tx, SupportPeriod support, long personId, String role) {
        Membership member = new Membership();
        member.supportId = support.id;
        member.personId = personId;
        member.role = role;
        tx.insert(member);
    }
}
