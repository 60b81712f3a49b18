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
