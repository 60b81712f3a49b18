package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rowan.bedboard.Fit;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;

/** Says where a household can go, and why or why not. */
final class FitWords {
    /** True of every unit, so that it tells nothing. */
    private static final String ROOM_FOR_ONE = "room for one adult";

    private FitWords() {}

    /** "Room 4 and 2 more fit tonight", "Nothing fits tonight; Room 7 from Thu 3 Nov", for the foot of the call. */
    static String inShort(List<Fit> fits, LocalDate today) {
        List<Fit> now = fits.stream().filter(Fit::fitsNow).toList();
        if (!now.isEmpty()) {
            String first = now.getFirst().unit().unit().name;
            return now.size() == 1 ? first + " fits tonight" : first + " and " + (now.size() - 1) + " more fit tonight";
        }
        if (fits.isEmpty()) {
            return "This service has no rooms";
        }
        String soon = fits.stream()
                .filter(fit -> fit.against().isEmpty() && fit.canBeTaken())
                .min(Comparator.comparing(Fit::freeFrom))
                .map(fit -> "; " + fit.unit().unit().name + " from " + SpokenDates.day(fit.freeFrom(), today))
                .orElse("");
        return "Nothing that fits is free tonight" + soon;
    }

    /** How many fit tonight. */
    static int count(List<Fit> fits) {
        return (int) fits.stream().filter(Fit::fitsNow).count();
    }

    /** Beside a turn-away for want of space, where units would fit; empty where none would. */
    static String wouldFit(int count) {
        return count == 0
                ? ""
                : (count == 1 ? "1 unit" : count + " units")
                        + " would fit tonight; it is counted as turned away for want of space.";
    }

    /** When it is free: "free tonight", "free until Fri 2 Apr", "free from Thu 3 Nov", "taken, no end recorded". */
    static String when(Fit fit, LocalDate night, LocalDate today) {
        if (fit.takenFrom() != null) {
            String from = fit.unit().isFree() ? "" : " from " + SpokenDates.day(fit.freeFrom(), today);
            return "free" + from + " until " + SpokenDates.day(fit.takenFrom(), today);
        }
        if (fit.unit().isFree()) {
            return "free " + (night.equals(today) ? "tonight" : "on " + SpokenDates.day(night, today));
        }
        if (fit.unit().held() != null && fit.unit().held().until() != null) {
            return "held until " + SpokenDates.at(fit.unit().held().until(), today);
        }
        if (fit.freeFrom() != null) {
            return "free from " + SpokenDates.day(fit.freeFrom(), today);
        }
        return switch (fit.unit().state()) {
            case OCCUPIED -> "taken, no end recorded";
            case NOT_AVAILABLE -> "not available";
            case HELD -> "held for somebody";
            case VOID ->
                Codes.standard().label("void_reason", fit.unit().reason()).toLowerCase(java.util.Locale.UK);
            default -> "not open";
        };
    }

    /** Why and why not, what speaks against it first: "women only; all 3 fit; step-free". What else it has if nothing does. */
    static String reasons(Fit fit) {
        List<String> reasons = new ArrayList<>(fit.against());
        fit.inFavour().stream().filter(reason -> !reason.equals(ROOM_FOR_ONE)).forEach(reasons::add);
        String takes = fit.unit().unit().takes();
        int comma = takes.indexOf(", ");
        return reasons.isEmpty() && comma > 0 ? takes.substring(comma + 2) : String.join("; ", reasons);
    }

    /** "adult and 2 children". */
    static String size(Fit fit) {
        return fit.unit().unit().takes().split(",", 2)[0];
    }
}
