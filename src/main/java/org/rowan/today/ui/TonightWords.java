package org.rowan.today.ui;

import java.util.List;
import org.rowan.bedboard.TonightLine;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.today.TodayView;

/** Tonight's free units in one line, as the strip at the top of the window says it. */
public final class TonightWords {
    private TonightWords() {}

    /** Such as "3 free: 1 alone, 2 with 1-2 children, 1 step-free". Empty while no unit can be lived in. */
    public static String of(TodayView today) {
        if (today.units() == 0) {
            return "";
        }
        List<Unit> free = today.free().stream()
                .flatMap(service -> service.units().stream())
                .map(UnitTonight::unit)
                .toList();
        String count = free.isEmpty() ? "none free" : free.size() + " free";
        String held = today.held() == 0 ? "" : ", " + today.held() + " held";
        String kinds = TonightLine.kinds(free);
        return count + held + (kinds.isEmpty() ? "" : ": " + kinds);
    }
}
