package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;

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

    /** A unit cannot be closed over the head of those who live in it. */
    static void requireEmptyOnceClosed(Unit unit, List<Stay> stays) {
        if (unit.closed == null) {
            return;
        }
        for (Stay stay : stays) {
            if (stay.movedOut == null) {
                throw Problem.with("closed", "Somebody lives in " + unit.name + ". Close it once they have left.");
            }
            if (stay.movedOut.isAfter(unit.closed)) {
                throw Problem.with(
                        "closed", "Somebody lives in " + unit.name + " beyond that day. Choose the day they leave.");
            }
        }
    }

    /** A unit was open on every night on which somebody lived in it or it could not be used. */
    static void requireOpenBefore(Unit unit, List<Stay> stays, List<VoidPeriod> voids) {
        if (stays.stream().anyMatch(stay -> stay.movedIn.isBefore(unit.opened))) {
            throw Problem.with(
                    "opened",
                    "Somebody lived in " + unit.name + " before that day. Choose the day they moved in, or earlier.");
        }
        if (voids.stream().anyMatch(period -> period.starts.isBefore(unit.opened))) {
            throw Problem.with(
                    "opened",
                    unit.name + " was held or void before that day. Choose the day on which that began, or earlier.");
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
