package org.rowan.bedboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.London;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** The holds of all units, with what whoever looks may know of each. */
final class KnownHolds {
    private final Map<Long, List<Hold>> byUnit;
    private final Map<Long, Holding> told;
    private final Set<Long> ownVoids;
    private final Set<Long> ownUnits;
    private final LocalDateTime now;

    private KnownHolds(
            Map<Long, List<Hold>> byUnit,
            Map<Long, Holding> told,
            Set<Long> ownVoids,
            Set<Long> ownUnits,
            LocalDateTime now) {
        this.byUnit = byUnit;
        this.told = told;
        this.ownVoids = ownVoids;
        this.ownUnits = ownUnits;
        this.now = now;
    }

    /** @param referralId what is held for it is left out, as it is free for it; may be null */
    static KnownHolds since(Tx tx, LocalDate night, Long referralId) {
        LocalDateTime now = London.now(tx.clock());
        Map<Long, List<Hold>> holds = new HashMap<>();
        Set<Long> ownVoids = new HashSet<>();
        Set<Long> ownUnits = new HashSet<>();
        HoldQueries.since(tx, night).forEach((unit, all) -> {
            holds.put(
                    unit,
                    all.stream().filter(hold -> !isOwn(hold, referralId, now)).toList());
            all.stream().filter(hold -> isOwn(hold, referralId, now)).forEach(hold -> {
                ownUnits.add(unit);
                ownVoids.add(hold.voidId);
            });
        });
        List<Hold> all = holds.values().stream().flatMap(List::stream).toList();
        return new KnownHolds(holds, told(tx, all), ownVoids, ownUnits, now);
    }

    private static boolean isOwn(Hold hold, Long referralId, LocalDateTime now) {
        return referralId != null && referralId.equals(hold.referralId) && hold.runs(now);
    }

    private static Map<Long, Holding> told(Tx tx, Collection<Hold> holds) {
        Set<Long> referrals = seen(tx, CasePart.REFERRAL, holds.stream().map(hold -> hold.referralId));
        Set<Long> supports = seen(tx, CasePart.SUPPORT, holds.stream().map(hold -> hold.usedById));
        List<Hold> seen = holds.stream()
                .filter(hold -> hold.referralId == null || referrals.contains(hold.referralId))
                .filter(hold -> hold.usedById == null || supports.contains(hold.usedById))
                .toList();
        Map<Long, String> who = HoldQueries.who(tx, seen);
        Map<Long, Holding> told = new HashMap<>();
        seen.forEach(hold -> told.put(
                hold.id,
                new Holding(
                        hold.id,
                        hold.runsUntil,
                        hold.referralId,
                        who.get(hold.id),
                        hold.createdBy,
                        hold.ended != null)));
        return told;
    }

    private static Set<Long> seen(Tx tx, CasePart part, Stream<Long> ids) {
        Set<Long> asked = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty() ? asked : tx.sight().seenOf(part, asked);
    }

    UnitHolds of(long unitId) {
        return new UnitHolds(byUnit.getOrDefault(unitId, List.of()), told, ownUnits.contains(unitId), now);
    }

    List<VoidPeriod> without(List<VoidPeriod> voids) {
        return ownVoids.isEmpty()
                ? voids
                : voids.stream().filter(period -> !ownVoids.contains(period.id)).toList();
    }
}
