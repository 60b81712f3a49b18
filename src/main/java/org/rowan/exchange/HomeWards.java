package org.rowan.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rowan.kernel.Places;

/**
 * A ward in {@code people} exists on one at least of the days on which the person joined a support period or was received
 * as a referral. A person who never was either is not judged, nor is one of whom such a day could not be read.
 */
final class HomeWards {
    private final Map<String, Home> homes = new HashMap<>();

    private static final class Home {
        private final Places.Ward ward;
        private final int line;
        private boolean seen;
        private boolean fits;

        private Home(Places.Ward ward, int line) {
            this.ward = ward;
            this.line = line;
        }
    }

    void seePerson(Row row) {
        if (row.has("person_id") && row.has("home_ward")) {
            Places.standard()
                    .ward(row.text("home_ward"))
                    .ifPresent(ward -> homes.put(row.text("person_id"), new Home(ward, row.line())));
        }
    }

    /**
     * Hears that a person joined or was received.
     *
     * @param day null where it is not known for a fault
     */
    void seeDay(Row row, LocalDate day) {
        Home home = row.has("person_id") ? homes.get(row.text("person_id")) : null;
        if (home != null) {
            home.seen = true;
            home.fits |= day == null || home.ward.existsOn(day);
        }
    }

    void end(Faults faults) {
        homes.values().stream()
                .filter(home -> home.seen && !home.fits)
                .forEach(home -> faults.tell(
                        ExchangeFiles.PEOPLE,
                        home.line,
                        "home_ward",
                        home.ward.code(),
                        FaultKind.WARD_NOT_VALID_ON_DATE,
                        "the code of a ward that existed on a day on which the person joined or was received"));
    }
}
