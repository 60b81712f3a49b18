package org.rowan.returns.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;

/**
 * Which services a provider runs, as far as its package says. A roll-up that is run shows its totals always. Kinds are
 * shown all or none in a table, so one that isn't among them is not run; where none is shown nobody knows.
 */
final class Services {
    /** Counts every kind that takes referrals. */
    private static final String REFERRALS = "R2";

    private final Map<String, Set<String>> scopes = new HashMap<>();
    private final Set<String> anywhere = new HashSet<>();

    Services(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            scopes.computeIfAbsent(row.table(), table -> new HashSet<>()).add(row.serviceKind());
            anywhere.add(row.serviceKind());
        }
    }

    /** Whether a table shows anything of a service or roll-up. */
    boolean shows(String table, String scope) {
        return scopes.getOrDefault(table, Set.of()).contains(scope);
    }

    /** Whether the provider certainly does not run a service. */
    boolean isNotRun(String scope) {
        if (anywhere.contains(scope)) {
            return false;
        }
        String rollUp = RollUps.of(scope);
        if (RollUps.is(scope) || (!rollUp.isEmpty() && !anywhere.contains(rollUp))) {
            return true;
        }
        return scopes.getOrDefault(REFERRALS, Set.of()).stream().anyMatch(kind -> !RollUps.is(kind))
                || scope.equals("helpline")
                || scope.equals("perpetrator");
    }
}
