package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.rowan.returns.facts.CaseFacts.Risk;

/**
 * Each person's first and latest assessment on or before the last day of the period, of those that count in a scope. Two on
 * one day are settled by the alphabet, so that the count never depends on chance.
 */
record RiskLevels(Map<Long, Risk> first, Map<Long, Risk> latest) {
    private static final Comparator<Risk> ORDER =
            Comparator.comparing(Risk::assessed).thenComparing(Risk::level);

    static RiskLevels of(Counting counting, Scope scope) {
        LocalDate to = counting.period().to();
        Caseload caseload = counting.caseload(scope);
        RiskLevels levels = new RiskLevels(new HashMap<>(), new HashMap<>());
        for (Risk risk : counting.cases().risk()) {
            if (!risk.assessed().isAfter(to) && caseload.individual(risk.person(), risk.support()) != null) {
                levels.first().merge(risk.person(), risk, (one, two) -> ORDER.compare(one, two) <= 0 ? one : two);
                levels.latest().merge(risk.person(), risk, (one, two) -> ORDER.compare(one, two) >= 0 ? one : two);
            }
        }
        return levels;
    }

    /** The code of a level; null for somebody who was never assessed. */
    static String level(Map<Long, Risk> levels, long person) {
        Risk found = levels.get(person);
        return found == null ? null : found.level();
    }
}
