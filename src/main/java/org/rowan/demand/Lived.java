package org.rowan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.bedboard.Household;
import org.rowan.bedboard.PastBoards;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.support.WaitingPeriod;

/** Who has lived in the units of one service, and for how long. Days are counted from 1970. */
final class Lived {
    /** So far ahead lies the end of a stay that goes on. */
    private static final long NEVER = 1L << 40;

    private static final Household ONE = new Household(1, 0, null, null, Set.of());

    private final List<Unit> units;
    private final PastBoards boards;
    private final Map<Long, Household> households;
    private final Map<Long, List<WaitingPeriod>> waiting;
    private final List<Stay> stays = new ArrayList<>();
    private final Map<Long, Stay> last = new HashMap<>();

    Lived(
            List<Unit> units,
            PastBoards boards,
            Map<Long, Household> households,
            Map<Long, List<WaitingPeriod>> waiting) {
        this.units = units;
        this.boards = boards;
        this.households = households;
        this.waiting = waiting;
        units.forEach(unit -> stays.addAll(boards.stays(unit)));
        stays.sort(Comparator.comparing((Stay stay) -> stay.movedIn).thenComparing(stay -> stay.id));
        stays.forEach(stay -> last.put(stay.supportId, stay));
    }

    List<Unit> units() {
        return units;
    }

    /** In the order in which they began. */
    List<Stay> stays() {
        return stays;
    }

    Household household(Stay stay) {
        return households.getOrDefault(stay.supportId, ONE);
    }

    List<Replay.Span> shut(Unit unit) {
        return boards.voids(unit).stream().map(Lived::span).toList();
    }

    private static Replay.Span span(VoidPeriod period) {
        return new Replay.Span(day(period.starts), period.ends == null ? NEVER : day(period.ends));
    }

    /** How many nights a stay lasts if its household waits some days less once it is ready to move on. */
    long nights(Stay stay, int daysLess) {
        return stay.movedOut == null
                ? NEVER - day(stay.movedIn)
                : day(stay.movedOut) - day(stay.movedIn) - spared(stay, daysLess);
    }

    /** A household that lives in several units one after the other waits in the last of them. */
    private long spared(Stay stay, int daysLess) {
        if (daysLess == 0 || !last.get(stay.supportId).id.equals(stay.id)) {
            return 0;
        }
        Replay.Span there = new Replay.Span(day(stay.movedIn), day(stay.movedOut));
        long waited = waiting.getOrDefault(stay.supportId, List.of()).stream()
                .mapToLong(wait ->
                        new Replay.Span(day(wait.starts), wait.ends == null ? NEVER : day(wait.ends)).within(there))
                .sum();
        return Math.min(daysLess, Math.min(waited, there.until() - there.from()));
    }

    /** How long households lived here, from the first unit to the last; as far as is known on a day. */
    List<Lengths.Known> lengths(LocalDate today, int daysLess) {
        Map<Long, Long> nights = new HashMap<>();
        for (Stay stay : stays) {
            if (!stay.movedIn.isAfter(today)) {
                nights.merge(stay.supportId, until(stay, today, daysLess), Long::sum);
            }
        }
        return nights.entrySet().stream()
                .map(entry -> new Lengths.Known(entry.getValue(), isOver(last.get(entry.getKey()), today)))
                .toList();
    }

    private long until(Stay stay, LocalDate today, int daysLess) {
        return isOver(stay, today) ? nights(stay, daysLess) : day(today) - day(stay.movedIn);
    }

    private static boolean isOver(Stay stay, LocalDate today) {
        return stay.movedOut != null && !stay.movedOut.isAfter(today);
    }

    static long day(LocalDate date) {
        return date.toEpochDay();
    }

    static long closes(Unit unit) {
        return unit.closed == null ? NEVER : day(unit.closed);
    }
}
