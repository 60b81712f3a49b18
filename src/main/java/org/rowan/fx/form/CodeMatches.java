package org.rowan.fx.form;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rowan.kernel.Code;

/** Which codes somebody means who has typed a few letters: first those that begin so, then those with a word that does. */
public final class CodeMatches {
    private static final int NO_MATCH = 4;

    private CodeMatches() {}

    /** The codes that fit, the likeliest first; all of them, in their order, for an empty text. */
    public static List<Code> of(List<Code> codes, String typed) {
        String sought = plain(typed);
        return codes.stream()
                .filter(code -> rank(code, sought) < NO_MATCH)
                .sorted(Comparator.comparingInt(code -> rank(code, sought)))
                .toList();
    }

    /** The code whose label is just that, whatever its capitals and accents; or the only one that fits. */
    public static Optional<Code> meant(List<Code> codes, String typed) {
        String sought = plain(typed);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        List<Code> matches = of(codes, typed);
        return codes.stream()
                .filter(code -> plain(code.label()).equals(sought))
                .findFirst()
                .or(() -> matches.size() == 1 ? Optional.of(matches.getFirst()) : Optional.empty());
    }

    private static int rank(Code code, String sought) {
        String label = plain(code.label());
        if (label.startsWith(sought)) {
            return 0;
        }
        if ((" " + label.replaceAll("[^\\p{L}\\p{N}]+", " ")).contains(" " + sought)) {
            return 1;
        }
        if (label.contains(sought)) {
            return 2;
        }
        return plain(code.group().replace('_', ' ')).startsWith(sought) ? 3 : NO_MATCH;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
