package org.rowan.support;

import java.time.LocalDate;

/** A support period as a list of cases shows it, by its first adult. */
public record SupportRow(
        long id,
        long serviceId,
        String service,
        String givenName,
        String familyName,
        long children,
        String unit,
        String keyWorker,
        LocalDate started,
        LocalDate ended) {

    public String who() {
        String name = ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName)).strip();
        return name.isEmpty() ? "Name not recorded" : name;
    }

    /** The place among those of several services: "Room 4, Refuge"; the service alone where it has no units. */
    public String where() {
        return unit == null ? service : unit + ", " + service;
    }

    @Override
    public String toString() {
        return "support " + id;
    }
}
