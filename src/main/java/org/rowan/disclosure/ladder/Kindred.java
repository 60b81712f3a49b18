package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.RuleName;

/** The kinds under a roll-up: all of them at the roll-up's level, or none, so that none follows (rule 8, M5). */
final class Kindred {
    private final Variables variables;
    private final int k;

    Kindred(Variables variables, int k) {
        this.variables = variables;
        this.k = k;
    }

    /**
     * How the kinds are shown beside their roll-up.
     *
     * @param fallen whether the audit has let one of them fall
     */
    Shown decide(Candidate rollUp, Shown shown, List<Candidate> kinds, boolean fallen) {
        if (!(shown instanceof Shown.At(Ladder.Level level, Optional<Objection> finer))) {
            return shown;
        }
        if (fallen) {
            return new Shown.Total(Limits.FELL);
        }
        Candidate rest = rollUp;
        for (Candidate kind : kinds) {
            rest = rest.without(kind);
        }
        List<Candidate> all = new ArrayList<>(kinds);
        all.add(rest);
        for (Candidate kind : all) {
            Optional<Objection> objection = kind.total() == 0 ? Optional.empty() : objection(kind, level);
            if (objection.isPresent()) {
                return new Shown.Total(objection);
            }
        }
        return new Shown.At(level, finer);
    }

    private Optional<Objection> objection(Candidate kind, Ladder.Level level) {
        if (kind.total() < k || variables.objection(kind, level).isPresent()) {
            return Optional.of(new Objection(
                    RuleName.KINDS,
                    "Not every kind has %d in every line, and the last would follow from the others.".formatted(k)));
        }
        return Optional.empty();
    }
}
