package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rowan.bedboard.Holding;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;

/** A unit and its night in words. */
final class UnitWords {
    private UnitWords() {}

    /** Who can live there, by number: "adult and 2 children". */
    static String size(Unit unit) {
        return switch (unit.children) {
            case 0 -> "One adult";
            case 1 -> "Adult and child";
            default -> "Adult and " + unit.children + " children";
        };
    }

    /** Who can live there, where there is little room: "1 + 2, step-free". */
    static String inBrief(UnitTonight tonight) {
        int children = tonight.unit().children;
        List<String> words = new ArrayList<>(List.of(children == 0 ? "alone" : "1 + " + children));
        words.addAll(marks(tonight));
        return String.join(", ", words);
    }

    /** What else matters about it on a night: as {@link #marks(Unit)}, and "a cot". */
    static List<String> marks(UnitTonight tonight) {
        List<String> marks = marks(tonight.unit());
        if (tonight.cots() > 0) {
            marks.add(tonight.cots() == 1 ? "a cot" : tonight.cots() + " cots");
        }
        return marks;
    }

    /** What else matters about it: "step-free", "pets", "men too", "boys up to 12". */
    static List<String> marks(Unit unit) {
        List<String> marks = new ArrayList<>();
        CodesField.split(unit.access)
                .forEach(code -> marks.add(
                        Codes.standard().list("access_kind").label(code).toLowerCase(Locale.UK)));
        if (Boolean.TRUE.equals(unit.takesMen)) {
            marks.add("men too");
        }
        if (unit.oldestBoy != null) {
            marks.add("boys up to " + unit.oldestBoy);
        }
        return marks;
    }

    static String state(UnitTonight tonight) {
        return switch (tonight.state()) {
            case FREE -> "Free";
            case OCCUPIED ->
                tonight.household() == null ? "Occupied" : tonight.household().replace("–", "No name");
            case NOT_AVAILABLE -> "Not available";
            case HELD -> "Held";
            case VOID -> "Void";
            case NOT_OPEN -> "Not open";
        };
    }

    static Intent intent(UnitTonight tonight) {
        return switch (tonight.state()) {
            case FREE -> Intent.SUCCESS;
            case HELD -> Intent.WARNING;
            case OCCUPIED, NOT_AVAILABLE, VOID, NOT_OPEN -> Intent.NEUTRAL;
        };
    }

    /** Since when, until when and why: "since Sat 5 Sep, 12 nights", "repairs until Fri 9 Apr". */
    static String when(UnitTonight tonight, LocalDate night) {
        List<String> parts = new ArrayList<>();
        if (tonight.reason() != null && tonight.state() == UnitTonight.State.VOID) {
            parts.add(Codes.standard().list("void_reason").label(tonight.reason()));
        }
        if (tonight.held() != null) {
            parts.add(held(tonight.held(), night));
        } else if (tonight.state() == UnitTonight.State.NOT_OPEN) {
            parts.add(
                    tonight.until() == null
                            ? "closed since " + SpokenDates.day(tonight.unit().closed, night)
                            : "opens " + SpokenDates.day(tonight.until(), night));
        } else {
            if (tonight.since() != null) {
                parts.add("since " + SpokenDates.day(tonight.since(), night) + nights(tonight, night));
            }
            if (tonight.until() != null) {
                parts.add(until(tonight) + SpokenDates.day(tonight.until(), night));
            }
        }
        return String.join(", ", parts);
    }

    /** What a bar says where there is room: "A.K. + 2, leaves Fri 9 Apr", "Repairs until Tue 16 Mar". */
    static String onBar(UnitTonight tonight, LocalDate today) {
        String end = tonight.until() == null ? "" : SpokenDates.day(tonight.until(), today);
        return switch (tonight.state()) {
            case OCCUPIED ->
                state(tonight)
                        + (end.isEmpty() ? "" : (tonight.until().isBefore(today) ? ", left " : ", leaves ") + end);
            case HELD ->
                "Held"
                        + (tonight.held() == null
                                ? (end.isEmpty() ? "" : " until " + end)
                                : " " + forWhom(tonight.held(), today));
            case VOID ->
                Codes.standard().list("void_reason").label(tonight.reason()) + (end.isEmpty() ? "" : " until " + end);
            case FREE, NOT_AVAILABLE, NOT_OPEN -> state(tonight);
        };
    }

    private static String forWhom(Holding held, LocalDate today) {
        String who = held.who() == null ? "" : "for " + held.who() + " ";
        return who + (held.until() == null ? "" : "until " + SpokenDates.at(held.until(), today));
    }

    /** "until Tue 16 Mar, 12:00 for A.K. + 2 (held by ann)": the time is never cut. */
    static String held(Holding held, LocalDate night) {
        String until = held.until() == null ? "" : "until " + SpokenDates.at(held.until(), night) + " ";
        String who = held.who() == null ? "" : "for " + held.who() + " ";
        return until + who + "(held by " + held.by() + ")";
    }

    private static String nights(UnitTonight tonight, LocalDate night) {
        long nights = ChronoUnit.DAYS.between(tonight.since(), night);
        return tonight.state() != UnitTonight.State.OCCUPIED || nights < 1
                ? ""
                : " (" + nights + (nights == 1 ? " night)" : " nights)");
    }

    private static String until(UnitTonight tonight) {
        return tonight.state() == UnitTonight.State.OCCUPIED ? "leaves " : "until ";
    }

    /** What lies under the chosen day: "Room 4, Wed 17 Mar: occupied by A.K. + 2, since Sat 5 Sep (12 nights)". */
    static String told(UnitTonight tonight, LocalDate night, LocalDate today) {
        String when = when(tonight, night);
        String state = tonight.household() == null ? state(tonight) : "Occupied by " + state(tonight);
        return tonight.unit().name + ", " + SpokenDates.day(night, today) + " (" + SpokenDates.distance(night, today)
                + "): " + state + (when.isEmpty() ? "" : ", " + when) + ".";
    }

    /** All of it in a sentence, for a screen reader. */
    static String spoken(UnitTonight tonight, LocalDate night) {
        String state = tonight.household() == null ? state(tonight) : "occupied by " + state(tonight);
        List<String> parts = new ArrayList<>(List.of(tonight.unit().name, size(tonight.unit())));
        parts.addAll(marks(tonight));
        parts.add(state);
        parts.add(when(tonight, night));
        return String.join(", ", parts);
    }
}
