package org.rowan.support;

import java.time.LocalDate;
import java.util.Objects;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.store.Tx;
import org.rowan.support.store.SupportQueries;

/** What must hold when the days of a support period change: all that is recorded of the household stays within them. */
final class PeriodRules {
    private PeriodRules() {}

    /**
     * Checks a changed support period against its records as they are in this transaction.
     *
     * @param before as it was read in the same transaction
     * @throws Problem of kind INPUT that names the field whose new day can't be
     */
    static void checkChange(Tx tx, SupportPeriod before, SupportPeriod after, LocalDate today) {
        SupportRules.checkPeriod(after, today);
        if (after.serviceId != before.serviceId) {
            throw Problem.with(
                    "service_id",
                    "A support period stays with its service. End it and begin one in the other service.");
        }
        if (!Objects.equals(after.referralId, before.referralId)) {
            throw Problem.with("referral_id", "A support period stays with the referral that it began with.");
        }
        boolean sameDays = after.started.equals(before.started) && Objects.equals(after.ended, before.ended);
        if (!sameDays) {
            checkDays(tx, after);
        }
    }

    /**
     * Refuses support that would go on in a service after its last day, or before its first.
     *
     * @param field at fault if it is not open
     * @param day from which on support goes on
     */
    static void requireOpen(Tx tx, String field, long serviceId, LocalDate day) {
        Service service = tx.get(Service.class, serviceId);
        LocalDate today = London.today(tx.clock());
        if (!service.isOpenOn(day) || !service.isOpenOn(day.isAfter(today) ? day : today)) {
            throw Problem.with(
                    field, service.name + " is not open from that day until today, so it can't support them.");
        }
    }

    private static void checkDays(Tx tx, SupportPeriod support) {
        if (support.referralId != null) {
            LocalDate received =
                    tx.get(Referral.class, support.referralId).received.toLocalDate();
            if (support.started.isBefore(received)) {
                throw Problem.with("started", "Support can't begin before the referral came in.");
            }
        }
        for (Stay stay : BedQueries.staysOf(tx, support.id)) {
            notBefore(support, stay.movedIn, "They move into a unit before that day. Choose an earlier day.");
            notAfter(support, stay.movedIn, "They move into a unit after that day. Choose a later day.");
            notAfter(
                    support,
                    stay.movedOut == null ? LocalDate.MAX : stay.movedOut,
                    "They are in a unit after that day. End support on its own page, so that the stay ends with it.");
        }
        for (Membership member : SupportQueries.members(tx, support.id)) {
            notBefore(support, member.joined, "Somebody joins the household before that day. Choose an earlier day.");
            notAfter(support, member.joined, "Somebody joins the household after that day. Choose a later day.");
            notBefore(
                    support, member.departed, "Somebody leaves the household before that day. Choose an earlier day.");
            notAfter(support, member.departed, "Somebody leaves the household after that day. Choose a later day.");
        }
        for (Need need : SupportQueries.needs(tx, support.id)) {
            notAfter(support, need.identified, "A need was identified after that day. Choose a later day.");
        }
    }

    private static void notBefore(SupportPeriod support, LocalDate recorded, String otherwise) {
        if (recorded != null && recorded.isBefore(support.started)) {
            throw Problem.with("started", otherwise);
        }
    }

    private static void notAfter(SupportPeriod support, LocalDate recorded, String otherwise) {
        if (recorded != null && support.ended != null && recorded.isAfter(support.ended)) {
            throw Problem.with("ended", otherwise);
        }
    }
}
