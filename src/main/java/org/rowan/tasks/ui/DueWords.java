package org.rowan.tasks.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rowan.fx.SpokenDates;
import org.rowan.tasks.Due;

/** Tasks as they are said. */
final class DueWords {
    private DueWords() {}

    /** @param names what is shown of a name; initials stand in the place of some already */
    static String what(Due due, UnaryOperator<String> names) {
        return switch (due.kind()) {
            case DECIDE -> "Decide: " + names.apply(due.who());
            case RING_AGAIN -> "Ring again: " + names.apply(due.who());
            case RING_BACK -> "Ring back: " + names.apply(due.who());
            case HOLD_ENDS -> due.about() + " is held" + forWhom(due);
            case HOLD_RAN_OUT -> due.about() + " is free: its hold" + forWhom(due) + " has run out";
            case MOVING_IN -> due.who() + " moves into " + due.about();
            case LEAVING -> due.who() + " leaves " + due.about();
            case HAS_LEFT -> due.who() + " has left " + due.about() + ": end support";
            case CHECK_BOARD -> "Check the board of " + due.who();
            case STEP -> "For " + names.apply(due.who());
            case HEARING -> "Hearing: " + names.apply(due.who());
            case ORDER_ENDS -> due.about() + " for " + names.apply(due.who()) + " runs out";
            case PLAN_REVIEW -> "Look at the safety plan of " + names.apply(due.who());
            case RISK_REVIEW -> "Look at the risk to " + names.apply(due.who());
            case HOLD_REVIEW -> "Is the case of " + names.apply(due.who()) + " still to be held from erasure?";
            case CONCESSION_ENDS -> "Public funds of " + names.apply(due.who()) + ": the concession ends";
            case AFTER_MOVE -> "How is " + names.apply(due.who()) + " after " + due.about() + "?";
            case FOLLOW_UP -> "Where did " + names.apply(due.who()) + " get to?";
        };
    }

    /** The same on the page of the case, where the household stands above: shorter, and by the given name. */
    static String inCase(Due due, UnaryOperator<String> names) {
        return switch (due.kind()) {
            case STEP -> "Step";
            case HEARING -> "Hearing";
            case ORDER_ENDS -> due.about() + " runs out";
            case PLAN_REVIEW -> "Safety plan, " + names.apply(given(due)) + ": review";
            case RISK_REVIEW -> "Risk, " + names.apply(given(due)) + ": review";
            case AFTER_MOVE -> "How are they after " + due.about() + "?";
            default -> what(due, names);
        };
    }

    /** Free words of it, in which anybody may be named. */
    static Optional<String> words(Due due) {
        return due.kind() == Due.Kind.STEP ? Optional.of(due.about()) : Optional.empty();
    }

    private static String given(Due due) {
        return due.who().split(" ", 2)[0];
    }

    private static String forWhom(Due due) {
        return due.who() == null ? "" : " for " + due.who();
    }

    /** What else helps; empty where nothing does. */
    static String more(Due due) {
        return due.kind() == Due.Kind.RING_BACK ? "Safe: " + due.about() : "";
    }

    /** "until 17:00", "since 26 hours", "tomorrow". */
    static String when(Due due, LocalDateTime now) {
        return switch (due.kind()) {
            case DECIDE ->
                "waits " + SpokenDates.length(Duration.between(due.at(), now).plusHours(24));
            case RING_BACK, HOLD_ENDS -> day(due, now, "until ");
            case HOLD_RAN_OUT, RING_AGAIN -> day(due, now, "at ");
            case CHECK_BOARD ->
                "checked " + SpokenDates.length(Duration.between(due.at(), now).plusHours(24)) + " ago";
            case HEARING ->
                SpokenDates.distance(due.at().toLocalDate(), now.toLocalDate()) + ", " + SpokenDates.time(due.at());
            case ORDER_ENDS ->
                due.at().toLocalDate().isBefore(now.toLocalDate())
                        ? "ran out " + SpokenDates.distance(due.at().toLocalDate(), now.toLocalDate())
                        : SpokenDates.distance(due.at().toLocalDate(), now.toLocalDate());
            case PLAN_REVIEW, RISK_REVIEW, STEP, HOLD_REVIEW, CONCESSION_ENDS ->
                SpokenDates.due(due.at().toLocalDate(), now.toLocalDate());
            case MOVING_IN, LEAVING, HAS_LEFT, FOLLOW_UP, AFTER_MOVE ->
                SpokenDates.distance(due.at().toLocalDate(), now.toLocalDate());
        };
    }

    private static String day(Due due, LocalDateTime now, String before) {
        boolean today = due.at().toLocalDate().equals(now.toLocalDate());
        return today ? before + SpokenDates.time(due.at()) : before + SpokenDates.at(due.at(), now.toLocalDate());
    }

    static boolean isPressing(Due due, LocalDateTime now) {
        return !due.at().isAfter(now)
                || due.kind() == Due.Kind.HOLD_ENDS
                || due.kind() == Due.Kind.CONCESSION_ENDS
                || due.kind() == Due.Kind.HEARING
                || due.kind() == Due.Kind.ORDER_ENDS;
    }
}
