package org.rowan.store;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/** How much of the database file is room that older versions of records have left. */
final class Bloat {
    private static final long SMALL = 32L << 20;
    private static final int FULL_ENOUGH_PERCENT = 50;

    private Bloat() {}

    static boolean isWorthCompacting(StatelessSession session) {
        Map<String, Long> measured = new HashMap<>();
        session.createNativeQuery(
                        "select setting_name, setting_value from information_schema.settings where setting_name in ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')",
                        Object[].class)
                .getResultList()
                .forEach(row -> measured.put((String) row[0], Long.parseLong((String) row[1])));
        long fullPercent = measured.get("info.FILL_RATE") * measured.get("info.CHUNKS_FILL_RATE") / 100;
        return measured.get("info.FILE_SIZE") > SMALL && fullPercent < FULL_ENOUGH_PERCENT;
    }
}
