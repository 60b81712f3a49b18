package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/**
 * Several versions of one quarter's return. The last one is what holds beside the other quarters. An earlier one stands
 * for itself, and what the later one has more or less is a lot of people of its own (rule 11 of "What a return shows").
 */
final class Versions {
    private Versions() {}

    /** The releases of one provider, earlier versions under periods of their own, and the differences beside them. */
    static List<Release> apart(List<Release> releases) {
        Map<String, List<Release>> byPeriod = new LinkedHashMap<>();
        List<Release> apart = new ArrayList<>();
        for (Release release : releases) {
            if (release.terms().version() > 0) {
                byPeriod.computeIfAbsent(release.period(), key -> new ArrayList<>())
                        .add(release);
            } else {
                apart.add(release);
            }
        }
        byPeriod.values().forEach(versions -> apart(versions, apart));
        return apart;
    }

    private static void apart(List<Release> versions, List<Release> apart) {
        List<Release> inOrder = versions.stream()
                .sorted(Comparator.comparingInt(release -> release.terms().version()))
                .toList();
        int last = inOrder.getLast().terms().version();
        Release before = null;
        for (Release release : inOrder) {
            apart.add(release.terms().version() == last ? release : renamed(release));
            boolean later =
                    before != null && before.terms().version() < release.terms().version();
            if (later && !before.terms().isRounded() && !release.terms().isRounded()) {
                apart.add(new Difference(before, release).release());
            }
            before = release;
        }
    }

    private static Release renamed(Release release) {
        String suffix = " (version %d)".formatted(release.terms().version());
        List<PublishedRow> rows = release.rows().stream()
                .map(row -> row.in(row.period() + suffix))
                .toList();
        return new Release(release.id(), release.provider(), release.period() + suffix, release.terms(), rows);
    }
}
