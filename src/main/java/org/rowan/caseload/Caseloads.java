package org.rowan.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rowan.caseload.store.CaseloadQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.support.KeyWorkers;

/** Counts who has how many cases. A case that is hidden from whoever asks is not counted for her. */
public final class Caseloads {
    private final Store store;

    public Caseloads(Store store) {
        this.store = store;
    }

    public Shares look() {
        store.require(Right.SHARE_WORK);
        KeyWorkers workers = KeyWorkers.of(store);
        return store.read(Right.SHARE_WORK, tx -> {
            LocalDate today = London.today(tx.clock());
            CaseloadQueries.Around around = CaseloadQueries.around(tx, today);
            Map<String, List<CaseloadQueries.Case>> byWorker = new TreeMap<>();
            for (CaseloadQueries.Case one :
                    CaseloadQueries.since(tx, today.minusYears(1).plusDays(1))) {
                byWorker.computeIfAbsent(workers.key(one.worker()), none -> new ArrayList<>())
                        .add(one);
            }
            List<Caseload> all = byWorker.values().stream()
                    .map(cases -> caseload(cases, around))
                    .sorted(Comparator.comparing(Caseload::isNobody)
                            .thenComparing(one -> one.worker().toLowerCase(Locale.UK)))
                    .toList();
            return new Shares(all, limit(tx));
        });
    }

    private static Caseload caseload(List<CaseloadQueries.Case> cases, CaseloadQueries.Around around) {
        List<Long> open = cases.stream()
                .filter(CaseloadQueries.Case::open)
                .map(CaseloadQueries.Case::id)
                .toList();
        String worker = cases.getFirst().worker();
        return new Caseload(
                worker == null ? "" : worker.strip(),
                open.size(),
                new Caseload.Risk(
                        risk(open, around, "high"),
                        risk(open, around, "medium"),
                        risk(open, around, "standard"),
                        risk(open, around, null)),
                sum(open, around.people()),
                sum(open, around.contacts()),
                sum(open, around.overdue()),
                cases.size());
    }

    private static int risk(List<Long> open, CaseloadQueries.Around around, String level) {
        return (int) open.stream()
                .filter(id -> Objects.equals(around.risk().get(id), level))
                .count();
    }

    private static int sum(List<Long> open, Map<Long, Integer> counts) {
        return open.stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    }

    private static int limit(Tx tx) {
        return CaseloadQueries.limit(tx).map(limit -> limit.yearlyCases).orElse(CaseloadLimit.USUAL);
    }

    /** @throws Problem of kind INPUT outside {@link CaseloadLimit#LEAST} to {@link CaseloadLimit#MOST} */
    public void limit(int yearlyCases) {
        store.change(Right.SHARE_WORK, tx -> {
            if (yearlyCases < CaseloadLimit.LEAST || yearlyCases > CaseloadLimit.MOST) {
                throw Problem.with(
                        "limit",
                        "Write a number of cases from %d to %d.".formatted(CaseloadLimit.LEAST, CaseloadLimit.MOST));
            }
            CaseloadLimit limit = CaseloadQueries.limit(tx).orElseGet(CaseloadLimit::new);
            limit.yearlyCases = yearlyCases;
            if (limit.id == null) {
                tx.insert(limit);
            } else {
                tx.update(limit);
            }
        });
    }
}
