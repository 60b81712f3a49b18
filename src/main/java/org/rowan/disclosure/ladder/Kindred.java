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
        for (Candidate candidate : all(rollUp, kinds)) {
            Optional<Objection> objection = objection(candidate, level);
            if (objection.isPresent()) {
                return new Shown.Total(objection);
            }
        }
        return new Shown.At(level, finer);
    }

    /** The roll-up, its kinds, and what is left of it without them, as far as there is anybody in them. */
    List<Candidate> all(Candidate rollUp, List<Candidate> kinds) {
        List<Candidate> all = new ArrayList<>(List.of(rollUp));
        Candidate rest = rollUp;
        for (Candidate kind : kinds) {
            all.add(kind);
            rest = rest.without(kind);
        }
        all.add(rest);
        all.removeIf(candidate -> candidate.total() == 0);
        return all;
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
