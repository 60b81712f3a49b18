package org.rowan.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Plays a stream of households against a set of spaces in which nobody waits: whoever finds no space that takes them, is turned
 * away. Time is a whole number of anything; a stay holds its first moment and not its last.
 */
final class Replay {
    /** When a space exists, and when it cannot be moved into meanwhile. */
    record Space(long opens, long closes, List<Span> shut) {
        Space {
            shut = List.copyOf(shut);
        }
    }

    record Span(long from, long until) {
        private boolean covers(long at) {
            return from <= at && at < until;
        }

        long within(Span other) {
            return Math.max(0, Math.min(until, other.until) - Math.max(from, other.from));
        }
    }

    /**
     * A household that asks.
     *
     * @param takes the numbers of the spaces that take it, the most suitable first
     * @param own the number of the space in which it lived in fact, which it prefers, shut or not; -1 for none
     * @param length how long it stays; -1 where that is drawn
     */
    record Asking(long at, List<Integer> takes, int own, long length) {
        static final int NO_SPACE = -1;
        static final int DRAWN = -1;

        Asking {
            takes = List.copyOf(takes);
        }
    }

    /**
     * @param refused those who found no space
     * @param occupied the time for which spaces were lived in, within the span looked at
     * @param open the time for which there were spaces, likewise
     * @param waits how long each of the refused would have had to wait for a space that takes them; empty for those for whom
     *     none came free in time
     */
    record Outcome(List<Asking> refused, long occupied, long open, List<OptionalLong> waits) {}

    private final List<Space> spaces;
    private final Span looked;
    private final List<TreeMap<Long, Long>> stays = new ArrayList<>();

    private Replay(List<Space> spaces, Span looked) {
        this.spaces = spaces;
        this.looked = looked;
        spaces.forEach(space -> stays.add(new TreeMap<>()));
    }

    /** @param stream in the order in which they ask */
    static Outcome run(List<Space> spaces, List<Asking> stream, Span looked, LongSupplier draw) {
        return new Replay(spaces, looked).play(stream, draw);
    }

    private Outcome play(List<Asking> stream, LongSupplier draw) {
        List<Asking> refused = new ArrayList<>();
        for (Asking asking : stream) {
            int space = choose(asking);
            if (space == Asking.NO_SPACE) {
                refused.add(asking);
            } else {
                long length = asking.length() == Asking.DRAWN ? draw.getAsLong() : asking.length();
                stays.get(space).put(asking.at(), asking.at() + length);
            }
        }
        return new Outcome(
                refused, occupied(), open(), refused.stream().map(this::wait).toList());
    }

    private int choose(Asking asking) {
        if (asking.own() != Asking.NO_SPACE && isEmpty(asking.own(), asking.at())) {
            return asking.own();
        }
        for (int space : asking.takes()) {
            if (freeFrom(space, asking.at()) == asking.at()) {
                return space;
            }
        }
        return Asking.NO_SPACE;
    }

    private boolean isEmpty(int space, long at) {
        Map.Entry<Long, Long> last = stays.get(space).floorEntry(at);
        return last == null || last.getValue() <= at;
    }

    /** The first moment at or after another at which a space is free; {@link Long#MAX_VALUE} if it never is again. */
    private long freeFrom(int number, long from) {
        Space space = spaces.get(number);
        long at = Math.max(from, space.opens());
        while (at < space.closes()) {
            long moment = at;
            Map.Entry<Long, Long> stay = stays.get(number).floorEntry(at);
            if (stay != null && stay.getValue() > at) {
                at = stay.getValue();
            } else {
                at = space.shut().stream()
                        .filter(span -> span.covers(moment))
                        .mapToLong(Span::until)
                        .max()
                        .orElse(at);
            }
            if (at == moment) {
                return at;
            }
        }
        return Long.MAX_VALUE;
    }

    private OptionalLong wait(Asking asking) {
        long first = asking.takes().stream()
                .mapToLong(space -> freeFrom(space, asking.at()))
                .min()
                .orElse(Long.MAX_VALUE);
        return first < looked.until() ? OptionalLong.of(first - asking.at()) : OptionalLong.empty();
    }

    private long occupied() {
        return stays.stream()
                .flatMap(space -> space.entrySet().stream())
                .mapToLong(stay -> new Span(stay.getKey(), stay.getValue()).within(looked))
                .sum();
    }

    private long open() {
        return spaces.stream()
                .mapToLong(space -> new Span(space.opens(), space.closes()).within(looked))
                .sum();
    }
}
