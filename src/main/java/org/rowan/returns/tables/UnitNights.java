package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.SpaceFacts.Stay;
import org.rowan.returns.facts.SpaceFacts.Unit;
import org.rowan.returns.facts.SpaceFacts.VoidPeriod;

/**
 * What became of one unit's nights in the period. A night on which the unit is open is occupied if somebody stayed, else
 * void if a void period has it, else free. Where void periods overlap, the one that began first gives the reason (then
 * the first reason in the alphabet), so that a night is never counted twice.
 */
public final class UnitNights {
    private static final Comparator<VoidPeriod> BEGAN_FIRST =
            Comparator.comparing((VoidPeriod period) -> period.span().first()).thenComparing(VoidPeriod::reason);

    private final Unit unit;
    private final Map<String, Integer> voidNights = new HashMap<>();
    private int open;
    private int occupied;

    private UnitNights(Unit unit) {
        this.unit = unit;
    }

    /** The nights of each unit. */
    public static List<UnitNights> of(SpaceFacts spaces, ReturnPeriod period) {
        Map<Long, List<Stay>> stays = spaces.stays().stream()
                .filter(stay -> stay.span().touches(period.from(), period.to()))
                .collect(Collectors.groupingBy(Stay::unit));
        Map<Long, List<VoidPeriod>> voids = spaces.voids().stream()
                .filter(each -> each.span().touches(period.from(), period.to()))
                .sorted(BEGAN_FIRST)
                .collect(Collectors.groupingBy(VoidPeriod::unit));
        List<UnitNights> all = new ArrayList<>();
        for (Unit unit : spaces.units()) {
            UnitNights nights = new UnitNights(unit);
            nights.count(stays.getOrDefault(unit.id(), List.of()), voids.getOrDefault(unit.id(), List.of()), period);
            all.add(nights);
        }
        return all;
    }

    private void count(List<Stay> stays, List<VoidPeriod> voids, ReturnPeriod period) {
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            if (unit.open().hasNight(day)) {
                open++;
                countOpenNight(day, stays, voids);
            }
        }
    }

    private void countOpenNight(LocalDate day, List<Stay> stays, List<VoidPeriod> voids) {
        if (stays.stream().anyMatch(stay -> stay.span().hasNight(day))) {
            occupied++;
            return;
        }
        voids.stream()
                .filter(each -> each.span().hasNight(day))
                .findFirst()
                .ifPresent(each -> voidNights.merge(each.reason(), 1, Integer::sum));
    }

    public long id() {
        return unit.id();
    }

    public long service() {
        return unit.service();
    }

    boolean isOpenOn(LocalDate day) {
        return unit.open().hasNight(day);
    }

    public int open() {
        return open;
    }

    public int occupied() {
        return occupied;
    }

    /** The void nights by reason. */
    public Map<String, Integer> voidNights() {
        return voidNights;
    }

    public int allVoidNights() {
        return voidNights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
