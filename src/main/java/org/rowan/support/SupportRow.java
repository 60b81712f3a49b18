package org.rowan.support;

import java.time.LocalDate;

/** A support period as a list of cases shows it, by its first adult. */
public record SupportRow(
        long id,
        long serviceId,
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

    @Override
    public String toString() {
        return "support " + id;
    }
}
