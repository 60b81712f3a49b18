package org.rowan.bedboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.bedboard.store.UnitQueries;
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

    /** Keeps units of this board for somebody. */
    public Holds holds() {
        return new Holds(store);
    }

    /** Splits and joins the units of this board. */
    public UnitChanges changes() {
        return new UnitChanges(store);
    }

    /** Puts cots into units of this board. */
    public Cots cots() {
        return new Cots(store);
    }

    /** Says when the board of a service was last looked through. */
    public BoardChecks checks() {
        return new BoardChecks(store);
    }

    /** Tells the audit, before it happens, that the board of a night goes onto paper. */
    public void printed(LocalDate night) {
        store.require(Right.SEE_CASES);
        store.note("board printed", null, null, night.toString());
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
            for (Service service : ProviderQueries.openBetween(tx, from, last)) {
                List<UnitLine> rows = units.getOrDefault(service.id, List.of()).stream()
                        .map(unit -> known.get(unit.id).line(from, last, households))
                        .filter(UnitLine::isOnBoard)
                        .toList();
                if (!rows.isEmpty()) {
                    lines.put(service, rows);
                }
            }
            return lines;
        });
    }

    /** As {@link #fits(long, Household, LocalDate, Long)}, for a household for which nothing is held. */
    public List<Fit> fits(long serviceId, Household household, LocalDate night) {
        return fits(serviceId, household, night, null);
    }

    /**
     * Every unit of a service with what speaks for and against it, the fitting ones first.
     *
     * @param referralId the referral that asks: what is held for it is free for it; null where there is none
     */
    public List<Fit> fits(long serviceId, Household household, LocalDate night, Long referralId) {
        return store.read(Right.SEE_CASES, tx -> {
            Map<Long, UnitNights> nights = nights(tx, night, referralId);
            Map<Long, String> households = BedQueries.householdsOn(tx, night);
            List<Fit> fits = new ArrayList<>();
            for (Unit unit : BedQueries.unitsByService(tx).getOrDefault(serviceId, List.of())) {
                if (unit.closed == null || unit.closed.isAfter(night)) {
                    fits.add(fit(unit, nights.get(unit.id), household, night, households));
                }
            }
            fits.sort(Comparator.comparing((Fit fit) -> !fit.fitsNow())
                    .thenComparingInt(fit -> fit.against().size())
                    .thenComparing(fit -> !fit.canBeTaken())
                    .thenComparing(Fit::freeFrom, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingInt(fit -> fit.unit().unit().children)
                    .thenComparing(fit -> fit.unit().unit().name));
            return fits;
        });
    }

    /** Keeps a unit from being used: repairs, cleaning. Open while {@code ends} is null. To keep it for somebody is a hold. */
    public VoidPeriod close(long unitId, LocalDate starts, LocalDate ends, String reason) {
        store.require(Right.KEEP_CASES);
        if (VoidPeriod.HELD.equals(reason)) {
            throw Problem.with(
                    "reason", "To keep it for somebody, hold it: press H. Here choose why it can't be used.");
        }
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
            requireUsable(tx, unitId, starts, ends);
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
     *
     * @return the voids as they were, for {@link #keepClosed}
     */
    public List<VoidPeriod> reopen(long unitId, LocalDate night) {
        return store.write(Right.KEEP_CASES, tx -> {
            HoldChanges.adoptUnknown(tx, unitId);
            LocalDateTime now = London.now(tx.clock());
            HoldQueries.ofUnit(tx, unitId).stream()
                    .filter(hold -> hold.ended == null && hold.holdsNight(night, now))
                    .forEach(hold -> HoldChanges.end(tx, hold, night, HoldTerms.RELEASED));
            List<VoidPeriod> ended = BedQueries.voidsOf(tx, unitId).stream()
                    .filter(period -> !period.isHold() && period.coversNight(night))
                    .toList();
            ended.stream()
                    .map(period -> tx.get(VoidPeriod.class, period.id))
                    .forEach(period -> endOn(tx, period, night));
            return ended;
        });
    }

    /**
     * Takes back that voids were ended.
     *
     * @param voids as they were before
     * @throws Problem of kind INPUT if something else has the unit by now
     */
    public void keepClosed(List<VoidPeriod> voids) {
        store.change(Right.KEEP_CASES, tx -> {
            for (VoidPeriod before : voids) {
                Optional<VoidPeriod> now = BedQueries.voidsOf(tx, before.unitId).stream()
                        .filter(period -> period.id.equals(before.id))
                        .findFirst();
                LocalDate from = now.map(period -> period.ends).orElse(before.starts);
                requireUsable(tx, before.unitId, from, before.ends);
                if (now.isPresent()) {
                    now.get().ends = before.ends;
                    tx.update(now.get());
                } else {
                    tx.putBack(before);
                }
            }
        });
    }

    /** A unit is void for one reason at a time, and not while it is held: no night is counted twice. */
    private static void requireUsable(Tx tx, long unitId, LocalDate starts, LocalDate ends) {
        LocalDate until = ends == null ? LocalDate.MAX : ends;
        LocalDateTime now = London.now(tx.clock());
        boolean closed = BedQueries.voidsOf(tx, unitId).stream()
                .anyMatch(period ->
                        period.starts.isBefore(until) && (period.ends == null || period.ends.isAfter(starts)));
        boolean held = HoldQueries.ofUnit(tx, unitId).stream().anyMatch(hold -> hold.holdsNight(starts, now));
        if (closed || held) {
            throw Problem.with(
                    "from",
                    "The unit is held or void on one of those nights already. Free it first, or choose other days.");
        }
    }

    private static void endOn(Tx tx, VoidPeriod period, LocalDate night) {
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
        if (nights.isHeldForThem()) {
            inFavour.add("held for them");
        }
        for (FitPolicy.Answer answer : FitPolicy.all(unit, nights.cotsOn(night), household)) {
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
        return nights(tx, night, null);
    }

    /** @param referralId what is held for it counts as free */
    private static Map<Long, UnitNights> nights(Tx tx, LocalDate night, Long referralId) {
        Map<Long, List<Stay>> stays = BedQueries.staysSince(tx, night);
        Map<Long, List<VoidPeriod>> voids = BedQueries.voidsSince(tx, night);
        Map<Long, List<Cot>> cots = UnitQueries.cots(tx);
        KnownHolds holds = KnownHolds.since(tx, night, referralId);
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
                                        holds.without(voids.getOrDefault(unit.id, List.of())),
                                        stay -> seen.contains(stay.supportId),
                                        holds.of(unit.id),
                                        London.today(tx.clock()))
                                .withCots(cots.getOrDefault(unit.id, List.of())))));
        return nights;
    }
}
