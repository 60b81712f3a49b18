package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.List;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.UnitQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.store.Tx;

/** What must hold for a unit, its service and the service's other units. */
final class UnitRules {
    private static final int MOST_CHILDREN = 20;

    private UnitRules() {}

    static void check(Unit unit, Service service, List<Unit> others) {
        if (!service.hasUnits()) {
            throw Problem.with("service_id", "Nobody lives in a service of this kind. Choose a service with units.");
        }
        if (unit.name == null || unit.name.isBlank()) {
            throw Problem.with("name", "Write what the team calls this unit, such as Room 4.");
        }
        if (unit.children < 0 || unit.children > MOST_CHILDREN) {
            throw Problem.with("children", "Say how many children fit beside one adult, 0 to " + MOST_CHILDREN + ".");
        }
        for (String code : CodesField.split(unit.access)) {
            if (!Codes.standard().list("access_kind").has(code)) {
                throw Problem.with("access", "Choose from the list.");
            }
        }
        checkDays(unit, service);
        if (others.stream().anyMatch(other -> sameName(other, unit) && overlap(other, unit))) {
            throw Problem.with("name", "There is a unit of this name in this service already. Choose another name.");
        }
    }

    /** A unit cannot be closed over the head of those who live in it, or while it is kept for something. */
    static void requireFreeFrom(Tx tx, Unit unit, LocalDate day, String field) {
        // one sentence for all reasons: a household that who asks may not see is told of no otherwise than a void
        if (UnitQueries.isKeptFrom(tx, unit.id, day)
                || BedQueries.staysIn(tx, unit.id).stream()
                        .anyMatch(stay -> stay.movedOut == null || stay.movedOut.isAfter(day))) {
            throw Problem.with(
                    field,
                    unit.name
                            + " is not free from that day on: it is lived in, held or void, or a cot stands in it. Free it first,"
                            + " or choose a later day.");
        }
    }

    /** A unit was open on every night on which somebody lived in it or it could not be used; of these too one sentence. */
    static void requireOpenBefore(Tx tx, Unit unit) {
        if (BedQueries.staysIn(tx, unit.id).stream().anyMatch(stay -> stay.movedIn.isBefore(unit.opened))
                || BedQueries.voidsOf(tx, unit.id).stream().anyMatch(period -> period.starts.isBefore(unit.opened))) {
            throw Problem.with(
                    "opened",
                    unit.name
                            + " was lived in, held or void before that day. Choose the day on which that began, or earlier.");
        }
    }

    private static void checkDays(Unit unit, Service service) {
        if (unit.opened == null) {
            throw Problem.with("opened", "Say from which day on it can be lived in.");
        }
        if (unit.opened.isBefore(service.opened)) {
            throw Problem.with("opened", "The service was not open on that day. Choose a later one.");
        }
        if (unit.closed != null && unit.closed.isBefore(unit.opened)) {
            throw Problem.with("closed", "A unit can't close before it opened.");
        }
        if (service.closed != null && unit.opened.isAfter(service.closed)) {
            throw Problem.with("opened", "The service has closed by that day. Choose an earlier one.");
        }
        if (service.closed != null && orNever(unit.closed).isAfter(service.closed)) {
            throw Problem.with("closed", "The service closes before that. Choose its last day or an earlier one.");
        }
    }

    private static boolean sameName(Unit one, Unit other) {
        return one.name.strip().equalsIgnoreCase(other.name.strip());
    }

    private static boolean overlap(Unit one, Unit other) {
        return one.opened.isBefore(orNever(other.closed)) && other.opened.isBefore(orNever(one.closed));
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
