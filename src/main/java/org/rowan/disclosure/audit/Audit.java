package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Release;

/**
 * The audit of one provider's releases: lays them side by side with everything that adds up, and asks of every group
 * what can be said of it.
 */
public final class Audit {
    private final SideBySide laid;
    private final Solved solved;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(List<Release> releases, Merge merge) {
        this.laid = new SideBySide(releases, merge);
        this.solved = laid.system().solve();
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
            Audit audit = new Audit(own, Merge.NONE);
            if (audit.solved.isContradictory()) {
                contradictory.add(provider);
            } else {
                statements.addAll(audit.ask(everything));
                findings.addAll(audit.findings);
            }
        });
        return new AuditReport(findings, statements, contradictory);
    }

    /**
     * Audits figures that were added up from those of several providers together with these.
     *
     * @param parts everything that the providers have released
     * @param whole what was added up, under a name of its own
     * @param added the providers whose figures each of its periods and scopes is the sum of
     */
    public static AuditReport ofMerge(List<Release> parts, Release whole, Map<Added, Set<String>> added) {
        Map<Merge.Sum, Set<String>> sums = new HashMap<>();
        added.forEach((where, providers) ->
                sums.put(new Merge.Sum(whole.provider(), where.period(), where.scope()), providers));
        Audit audit = new Audit(Stream.concat(parts.stream(), Stream.of(whole)).toList(), new Merge(sums));
        if (audit.solved.isContradictory()) {
            return new AuditReport(List.of(), List.of(), List.of(whole.provider()));
        }
        audit.ask(false);
        return new AuditReport(audit.findings, List.of(), List.of());
    }

    /** Where figures were added up. */
    public record Added(String period, String scope) {}

    private List<Statement> ask(boolean everything) {
        Blocks blocks = laid.blocks();
        Guarantee guarantee = new Guarantee(laid.smallest(), solved, blocks, new Service(blocks, laid.kinds(), solved));
        List<Statement> statements = new ArrayList<>();
        Set<Place> places = blocks.places();
        places.addAll(blocks.sums());
        for (Place place : places) {
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
