package org.rowan.referral.ui;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** When somebody is rung again who did not answer. */
enum RingAgain {
    /** On the next quarter. */
    IN_AN_HOUR {
        @Override
        LocalDateTime from(LocalDateTime now) {
            LocalDateTime hour = now.plusHours(1).truncatedTo(ChronoUnit.MINUTES);
            return hour.plusMinutes((QUARTER - hour.getMinute() % QUARTER) % QUARTER);
        }
    },
    TOMORROW_AT_NINE {
        @Override
        LocalDateTime from(LocalDateTime now) {
            return now.toLocalDate().plusDays(1).atTime(NINE);
        }
    };

    private static final int QUARTER = 15;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** London time, as what is given. */
    abstract LocalDateTime from(LocalDateTime now);
}
