package org.rowan.bedboard;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.rowan.provider.Service;

/** What is free tonight as text, to be told to the national line and the council: counts and kinds, nobody's name, no room's. */
public final class TonightText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter CHECKED = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private TonightText() {}

    /** A line for each service with units, under the moment at which it was so. */
    public static String of(
            SequencedMap<Service, List<UnitTonight>> board, Map<Long, BoardCheck> checks, LocalDateTime now) {
        StringBuilder text = new StringBuilder("Free tonight, as of ")
                .append(now.format(WHEN))
                .append('\n');
        board.forEach((service, units) -> text.append(line(service, units, checks.get(service.id))));
        return text.toString();
    }

    private static String line(Service service, Collection<UnitTonight> units, BoardCheck check) {
        String checked = check == null ? "" : " Last checked " + check.checked.format(CHECKED) + ".";
        return service.name + ": " + TonightLine.of(units) + checked + "\n";
    }
}
