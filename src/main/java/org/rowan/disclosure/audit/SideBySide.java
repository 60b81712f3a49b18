package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/** Releases laid side by side: what they say as equations over what nobody has published, and everything that adds up. */
final class SideBySide {
    private final Map<String, Integer> smallest = new HashMap<>();
    private final LinearSystem system = new LinearSystem();
    private final Kinds kinds;
    private final Blocks blocks;
    private final Statements statements;

    /** @param merge what is known of figures that were added up from those of several providers */
    SideBySide(List<Release> given, Merge merge) {
        this(given, merge, false);
    }

    /** @param withheldToo whether questions of which nothing is shown are asked as well */
    SideBySide(List<Release> given, Merge merge, boolean withheldToo) {
        List<Release> releases = new ArrayList<>();
        given.stream()
                .map(Template::spelledOut)
                .map(OtherColumns::apart)
                .collect(Collectors.groupingBy(Release::provider, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(own -> releases.addAll(Versions.apart(own)));
        releases.forEach(release ->
                release.rows().forEach(row -> smallest.merge(Place.year(row.period()), release.k(), Math::max)));
        kinds = new Kinds(releases);
        blocks = new Blocks(system, kinds, new Told(releases), merge);
        statements = new Statements(blocks);
        Map<String, Item> items = new LinkedHashMap<>();
        for (Release release : releases) {
            Rounding rounding = Rounding.of(release);
            for (PublishedRow row : release.rows()) {
                if (row.cell() instanceof Cell.Shown(long value)) {
                    statements.of(release.provider(), row).ifPresent(cells -> rounding.add(system, row, cells, value));
                    Item.of(row.table(), row.dimension(), row.category(), row.measure())
                            .ifPresent(item -> items.put(item.question(), item));
                } else if (withheldToo) {
                    Item.of(row.table(), row.dimension(), row.category(), row.measure())
                            .filter(item ->
                                    statements.of(release.provider(), row).isPresent())
                            .ifPresent(item -> items.put(item.question(), item));
                }
            }
        }
        new Links(blocks, kinds, items).add();
    }

    /** The smallest number of people by year. */
    Map<String, Integer> smallest() {
        return smallest;
    }

    LinearSystem system() {
        return system;
    }

    Kinds kinds() {
        return kinds;
    }

    Blocks blocks() {
        return blocks;
    }

    Statements statements() {
        return statements;
    }
}
