package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Which unit is free, for whom, on a night. Always worked out from stays and voids. */
public final class BedBoard {
    private final Store store;

    public BedBoard(Store store) {
        this.store = store;
    }

    /** The units of each service that has any and is open, on one night; services and units by name. */
    public SequencedMap<Service, List<UnitTonight>> on(LocalDate night) {
        return store.read(Right.SEE_CASES, tx -> {
            SequencedMap<Service, List<UnitTonight>> board = new LinkedHashMap<>();
            Map<Long, List<Unit>> units = BedQueries.unitsByService(tx);
            Map<Long, UnitNights> nights = nights(tx, night);
            Map<Long, String> households = BedQueries.householdsOn(tx, night);
            for (Service service : ProviderQueries.openOn(tx, night)) {
                List<UnitTonight> rows = units.getOrDefault(service.id, List.of()).stream()
                        .map(unit -> onBoard(nights.get(unit.id), night, households))
                        .filter(unit -> unit.state() != UnitTonight.State.NOT_OPEN || unit.until() != null)
                        .toList();
                if (!rows.isEmpty()) {
                    board.put(service, rows);
                }
            }
            return board;
        });
    }

    /**
     * The units of each service over some nights, in the order of {@link #on}.
     *
     * @param nights how many, 1 at least
     */
    public SequencedMap<Service, List<UnitLine>> lines(LocalDate from, int nights) {
        return store.read(Right.SEE_CASES, tx -> {
            SequencedMap<Service, List<UnitLine>> lines = new LinkedHashMap<>();
            LocalDate last = from.plusDays(nights - 1L);
            Map<Long, List<Unit>> units = BedQueries.unitsByService(tx);
            Map<Long, UnitNights> known = nights(tx, from);
            Map<Long, String> households = BedQueries.householdsBetween(tx, from, last);
            for (Service service : ProviderQueries.openOn(tx, from)) {
                List<UnitLine> rows = units.getOrDefault(service.id, List.of()).stream()
                        .map(unit -> known.get(unit.id).line(from, last, households))
                        .filter(line -> line.first().state() != UnitTonight.State.NOT_OPEN
                                || line.first().until() != null)
                        .toList();
                if (!rows.isEmpty()) {
                    lines.put(service, rows);
                }
            }
            return lines;
        });
    }

    /** Every unit of a service with what speaks for and against it, the fitting ones first. */
    public List<Fit> fits(long serviceId, Household household, LocalDate night) {
        return store.read(Right.SEE_CASES, tx -> {
            Map<Long, UnitNights> nights = nights(tx, night);
            Map<Long, String> households = BedQueries.householdsOn(tx, night);
            List<Fit> fits = new ArrayList<>();
            for (Unit unit : BedQueries.unitsByService(tx).getOrDefault(serviceId, List.of())) {
                if (unit.closed == null || unit.closed.isAfter(night)) {
                    fits.add(fit(unit, nights.get(unit.id), household, night, households));
                }
            }
            fits.sort(Comparator.comparing((Fit fit) -> !fit.fitsNow())
                    .thenComparing(fit -> !fit.against().isEmpty())
                    .thenComparing(fit -> !fit.canBeTaken())
                    .thenComparing(Fit::freeFrom, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingInt(fit -> fit.unit().unit().children)
                    .thenComparing(fit -> fit.unit().unit().name));
            return fits;
        });
    }

    /** Keeps a unit from being used: repairs, cleaning, held for somebody named. Open while {@code ends} is null. */
    public VoidPeriod close(long unitId, LocalDate starts, LocalDate ends, String reason) {
        store.require(Right.KEEP_CASES);
        if (reason == null || !Codes.standard().list("void_reason").has(reason)) {
            throw Problem.with("reason", "Choose why it can't be used.");
        }
        if (starts == null) {
            throw Problem.with("from", "Say from which night on.");
        }
        if (ends != null && !ends.isAfter(starts)) {
            throw Problem.with("to", "It is free again after it was closed. Choose a later day.");
        }
        return store.write(Right.KEEP_CASES, tx -> {
            VoidPeriod period = new VoidPeriod();
            period.unitId = unitId;
            period.starts = starts;
            period.ends = ends;
            period.reason = reason;
            return tx.insert(period);
        });
    }

    /**
     * Ends whatever void or hold a unit has on a night, so that it is free from that night on. One that would have no
     * night left is taken away.
     */
    public void reopen(long unitId, LocalDate night) {
        store.change(
                Right.KEEP_CASES,
                tx -> BedQueries.voidsOf(tx, unitId).stream()
                        .filter(period -> period.coversNight(night))
                        .forEach(period -> endOn(tx, period, night)));
    }

    static void endOn(Tx tx, VoidPeriod period, LocalDate night) {
        if (period.starts.equals(night)) {
            tx.delete(period);
        } else {
            period.ends = night;
            tx.update(period);
        }
    }

    private static Fit fit(
            Unit unit, UnitNights nights, Household household, LocalDate night, Map<Long, String> households) {
        List<String> against = new ArrayList<>();
        List<String> inFavour = new ArrayList<>();
        for (FitPolicy.Answer answer : FitPolicy.all(unit, household)) {
            (answer.fits() ? inFavour : against).add(answer.reason());
        }
        LocalDate free = nights.freeFrom(night);
        LocalDate taken = free == null ? null : nights.nextStay(free);
        return new Fit(onBoard(nights, night, households), free, taken, against, inFavour);
    }

    private static UnitTonight onBoard(UnitNights nights, LocalDate night, Map<Long, String> households) {
        String household = nights.stay(night)
                .map(stay -> households.getOrDefault(stay.supportId, "–"))
                .orElse(null);
        return nights.on(night, household);
    }

    private static Map<Long, UnitNights> nights(Tx tx, LocalDate night) {
        Map<Long, List<Stay>> stays = BedQueries.staysSince(tx, night);
        Map<Long, List<VoidPeriod>> voids = BedQueries.voidsSince(tx, night);
        Set<Long> seen = tx.sight()
                .seenOf(
                        CasePart.SUPPORT,
                        stays.values().stream()
                                .flatMap(List::stream)
                                .map(stay -> stay.supportId)
                                .collect(Collectors.toSet()));
        Map<Long, UnitNights> nights = new HashMap<>();
        BedQueries.unitsByService(tx)
                .values()
                .forEach(units -> units.forEach(unit -> nights.put(
                        unit.id,
                        new UnitNights(
                                unit,
                                stays.getOrDefault(unit.id, List.of()),
                                voids.getOrDefault(unit.id, List.of()),
                                stay -> seen.contains(stay.supportId),
                                London.today(tx.clock())))));
        return nights;
    }
}
