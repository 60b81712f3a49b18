package org.rowan.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.audit.store.AuditNames;
import org.rowan.audit.store.AuditQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CasePart;

/** The audit of a store. Entries of cases that who looks does not see are not there; looking stands in the audit as well. */
public final class Audit {
    private final Store store;

    public Audit(Store store) {
        this.store = store;
    }

    /** Who has seen or changed one record, the newest entry first. */
    public List<AuditEntry> of(Class<? extends StoredRecord> kind, long id, int most) {
        return store.read(Right.SEE_AUDIT, tx -> AuditQueries.of(tx, kind.getSimpleName(), id, most));
    }

    public List<AuditEntry> newest(int most) {
        return store.read(Right.SEE_AUDIT, tx -> AuditQueries.newest(tx, most));
    }

    /**
     * Some entries, the newest first, with names and details for who sees cases.
     *
     * @param before entries with smaller numbers only; {@link Long#MAX_VALUE} to begin
     */
    public List<AuditLine> page(AuditFilter filter, long before, int most) {
        List<AuditLine> lines = lines(filter, before, most);
        if (before == Long.MAX_VALUE) {
            store.note("audit seen", null, null, filter.words());
        }
        return lines;
    }

    /** The newest entries once more, for who looks at them already: one look, however often something is added meanwhile. */
    public List<AuditLine> again(AuditFilter filter, int most) {
        return lines(filter, Long.MAX_VALUE, most);
    }

    private List<AuditLine> lines(AuditFilter filter, long before, int most) {
        boolean names = store.may(Right.SEE_CASES);
        return store.read(Right.SEE_AUDIT, tx -> {
            List<AuditEntry> entries = AuditQueries.page(tx, filter, before, most);
            Map<Long, String> about = names ? AuditNames.of(tx, entries) : Map.of();
            return entries.stream()
                    .map(entry -> line(entry, about.get(entry.recordId), names))
                    .toList();
        });
    }

    private static AuditLine line(AuditEntry entry, String about, boolean names) {
        return new AuditLine(
                entry.seq,
                at(entry),
                entry.userName,
                Doing.of(entry.action, entry.kind),
                entry.action,
                entry.kind,
                entry.recordId,
                about,
                names ? entry.detail : null);
    }

    private static LocalDateTime at(AuditEntry entry) {
        return LocalDateTime.ofInstant(entry.at, London.ZONE);
    }

    /** Everybody of whom an entry tells. */
    public List<String> users() {
        return store.read(Right.SEE_AUDIT, AuditQueries::users);
    }

    /**
     * Who has seen or changed anything of the whole case of a record, by day and person, the latest first.
     *
     * @throws Problem of kind CONFLICT if there is no such record, for this user at least
     */
    public List<SeenBy> whoHasSeen(CasePart part, long id) {
        List<AuditEntry> entries = store.read(Right.SEE_AUDIT, tx -> AuditQueries.ofCase(tx, part, id));
        store.note("audit seen", part.kind(), id, null);
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> new Whose(at(entry).toLocalDate(), entry.userName)))
                .entrySet()
                .stream()
                .map(of -> seen(of.getKey(), of.getValue()))
                .sorted(Comparator.comparing(SeenBy::day)
                        .thenComparing(SeenBy::last)
                        .reversed())
                .toList();
    }

    private record Whose(LocalDate day, String user) {}

    private static SeenBy seen(Whose whose, Collection<AuditEntry> entries) {
        Set<Doing> doings = EnumSet.noneOf(Doing.class);
        List<LocalDateTime> times = new ArrayList<>();
        entries.forEach(entry -> {
            doings.add(Doing.of(entry.action, entry.kind));
            times.add(at(entry));
        });
        LocalDateTime last = times.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new SeenBy(whose.day, whose.user, doings, last, entries.size());
    }

    /** As {@link #firstBroken}, and the audit says that it was checked. */
    public OptionalLong check() {
        OptionalLong broken = firstBroken();
        store.note(
                "audit checked",
                null,
                null,
                broken.isEmpty() ? "whole" : "broken from entry " + broken.getAsLong() + " on");
        return broken;
    }

    /** The number of the first entry that is not as it was written; nothing if the audit is whole. */
    public OptionalLong firstBroken() {
        return store.firstBrokenAuditEntry();
    }

    /** How many entries there are. */
    public long entries() {
        return store.read(Right.SEE_AUDIT, AuditQueries::count);
    }
}
