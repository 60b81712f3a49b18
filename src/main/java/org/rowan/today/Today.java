package org.rowan.today;

import java.time.LocalDate;
import java.util.List;
import org.rowan.backup.Backups;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.UnitTonight;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.referral.store.ReferralQueries;
import org.rowan.store.Store;
import org.rowan.today.store.TodayQueries;

/** Puts together what is going on today. */
public final class Today {
    private static final int DAYS_AHEAD = 7;

    private final Store store;
    private final BedBoard board;
    private final Backups backups;

    public Today(Store store, BedBoard board) {
        this.store = store;
        this.board = board;
        this.backups = new Backups(store);
    }

    /** How the records are kept; looks into the folder of the backups, which may be slow. */
    public Keeping keeping() {
        return new Keeping(store.lastChange(), backups.state());
    }

    public TodayView look() {
        LocalDate day = London.today(store.clock());
        var units = board.on(day);
        List<TodayView.FreeUnits> free = units.entrySet().stream()
                .map(entry -> new TodayView.FreeUnits(
                        entry.getKey(),
                        entry.getValue().stream().filter(UnitTonight::isFree).toList()))
                .filter(service -> !service.units().isEmpty())
                .toList();
        List<UnitTonight> all = units.values().stream().flatMap(List::stream).toList();
        FinancialQuarter quarter = FinancialQuarter.of(day);
        return store.read(
                Right.SEE_CASES,
                tx -> new TodayView(
                        day,
                        free,
                        count(all, UnitTonight.State.HELD),
                        all.size() - count(all, UnitTonight.State.NOT_OPEN),
                        ReferralQueries.waiting(tx),
                        TodayQueries.quarterSoFar(tx, quarter),
                        TodayQueries.supported(tx, day),
                        TodayQueries.moves(tx, day, day.plusDays(DAYS_AHEAD))));
    }

    private static int count(List<UnitTonight> units, UnitTonight.State state) {
        return (int) units.stream().filter(unit -> unit.state() == state).count();
    }
}
