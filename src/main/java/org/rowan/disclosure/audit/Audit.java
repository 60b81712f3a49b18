package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/**
 * The audit of one provider's releases: lays them side by side with everything that adds up, and asks of every group
 * what can be said of it.
 */
public final class Audit {
    private final Map<String, Integer> smallest = new HashMap<>();
    private final Kinds kinds;
    private final Blocks blocks;
    private final Solved solved;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(List<Release> given) {
        List<Release> releases =
                Versions.apart(given.stream().map(Template::spelledOut).toList());
        releases.forEach(release ->
                release.rows().forEach(row -> smallest.merge(Place.year(row.period()), release.k(), Math::max)));
        this.kinds = new Kinds(releases);
        LinearSystem system = new LinearSystem();
        this.blocks = new Blocks(system, kinds, new Told(releases));
        Map<String, Item> items = new LinkedHashMap<>();
        Statements statements = new Statements(blocks);
        for (Release release : releases) {
            Rounding rounding = Rounding.of(release);
            for (PublishedRow row : release.rows()) {
                if (row.cell() instanceof Cell.Shown(long value)) {
                    statements.of(release.provider(), row).ifPresent(cells -> rounding.add(system, row, cells, value));
                    Item.of(row.table(), row.dimension(), row.category(), row.measure())
                            .ifPresent(item -> items.put(item.question(), item));
                }
            }
        }
        new Links(blocks, kinds, items).add();
        this.solved = system.solve();
    }

    /** Audits releases, each provider's by themselves: nothing of one says anything of another. */
    public static AuditReport of(List<Release> releases) {
        return of(releases, true);
    }

    /** Only what is too much, which is found much quicker than what can be said of every group. */
    public static AuditReport findings(List<Release> releases) {
        return of(releases, false);
    }

    private static AuditReport of(List<Release> releases, boolean everything) {
        Map<String, List<Release>> byProvider = releases.stream()
                .collect(Collectors.groupingBy(Release::provider, LinkedHashMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<String> contradictory = new ArrayList<>();
        byProvider.forEach((provider, own) -> {
            Audit audit = new Audit(own);
            if (audit.solved.isContradictory()) {
                contradictory.add(provider);
            } else {
                statements.addAll(audit.ask(everything));
                findings.addAll(audit.findings);
            }
        });
        return new AuditReport(findings, statements, contradictory);
    }

    private List<Statement> ask(boolean everything) {
        Guarantee guarantee = new Guarantee(smallest, solved, blocks, new Service(blocks, kinds, solved));
        List<Statement> statements = new ArrayList<>();
        for (Place place : blocks.places()) {
            if (!Blocks.isElsewhere(place)) {
                blocks.groups(place.question()).forEach((group, answers) -> {
                    if (everything) {
                        statements.add(new Statement(place, group, solved.bounds(blocks.cells(place, answers))));
                    }
                    Optional<Finding> finding = guarantee.check(place, group, answers);
                    finding.ifPresent(findings::add);
                });
            }
        }
        return statements;
    }
}
