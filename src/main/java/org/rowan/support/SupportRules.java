package org.rowan.support;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.Codes;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;

/** What must hold for a support period and what hangs on it. */
final class SupportRules {
    private static final Codes CODES = Codes.standard();

    private SupportRules() {}

    static void checkPeriod(SupportPeriod support, LocalDate today) {
        if (support.started == null) {
            throw Problem.with("started", "Say on which day support began.");
        }
        if (support.ended != null && support.ended.isBefore(support.started)) {
            throw Problem.with("ended", "Support can't end before it began.");
        }
        if (support.ended != null && support.ended.isAfter(today)) {
            throw Problem.with("ended", "Support can't end after today. End it on the day.");
        }
        if (support.destination != null && !CODES.list("destination").has(support.destination)) {
            throw Problem.with("destination", "Choose where they went from the list.");
        }
        if (support.destinationAuthority != null && !CODES.list(Codes.AUTHORITY).has(support.destinationAuthority)) {
            throw Problem.with("destination_authority", "Choose the council from the list.");
        }
        if (support.sanctuaryEnd != null && !CODES.list("sanctuary_end").has(support.sanctuaryEnd)) {
            throw Problem.with("sanctuary_end", "Choose why it ended from the list.");
        }
    }

    /** What is asked before support ends, as nobody can be asked afterwards. Not known is an answer. */
    static void requireEnd(SupportPeriod support, Service service) {
        if (support.ended == null) {
            throw Problem.with("ended", "Say on which day support ended.");
        }
        if (support.planned == null) {
            throw Problem.with("planned", "Say whether it was planned.");
        }
        if (service.hasUnits() && support.destination == null) {
            throw Problem.with("destination", "Say where they went. That nobody knows is an answer in the list.");
        }
        if (service.kind.equals("sanctuary") && support.sanctuaryEnd == null) {
            throw Problem.with("sanctuary_end", "Say why it ended.");
        }
    }

    static void checkMember(Membership member, SupportPeriod support) {
        LocalDate joined = from(member, support);
        requireWithin("joined", joined, support);
        if (member.departed != null) {
            requireWithin("left", member.departed, support);
            if (member.departed.isBefore(joined)) {
                throw Problem.with("left", "They can't leave before they joined.");
            }
        }
    }

    /** A person is in a household once at a time. */
    static void requireNew(Membership member, SupportPeriod support, List<Membership> others) {
        for (Membership other : others) {
            boolean before = other.departed != null && other.departed.isBefore(from(member, support));
            boolean after = member.departed != null && member.departed.isBefore(from(other, support));
            if (other.personId == member.personId && !before && !after) {
                throw Problem.with(
                        "joined", "This person is in the household already. Say on which day they came back.");
            }
        }
    }

    private static LocalDate from(Membership member, SupportPeriod support) {
        return member.joined == null ? support.started : member.joined;
    }

    static void checkNeed(Need need, SupportPeriod support) {
        if (need.need == null || !CODES.list("need").has(need.need)) {
            throw Problem.with("need", "Choose a need from the list.");
        }
        if (need.identified == null) {
            throw Problem.with("identified", "Say on which day the need was told or seen.");
        }
        if (support.ended != null && need.identified.isAfter(support.ended)) {
            throw Problem.with("identified", "Support had ended by that day.");
        }
        if (need.outcome != null && !CODES.list("need_outcome").has(need.outcome)) {
            throw Problem.with("outcome", "Choose what came of it from the list.");
        }
        if (need.closed != null && need.closed.isBefore(need.identified)) {
            throw Problem.with("closed", "A need can't close before it was identified.");
        }
    }

    static void requireWithin(String field, LocalDate day, SupportPeriod support) {
        if (day.isBefore(support.started) || (support.ended != null && day.isAfter(support.ended))) {
            throw Problem.with(field, "This day lies outside the support period.");
        }
    }
}
