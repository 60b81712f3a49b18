package org.rowan.people.likeness;

import java.time.LocalDate;
import java.time.Period;

/**
 * How a birth date that was told is like one that is recorded. Each weighs as many bits as it makes it likelier that both are of
 * one person: the binary logarithm of how often it is so of one person told twice, over how often it is so of two people by
 * chance (Fellegi and Sunter, 1969), with dates spread over sixty years.
 */
public enum BirthLikeness {
    SAME(14),
    DAY_AND_MONTH_SWAPPED(9),
    ONE_FIGURE_OFF(5),
    OTHER_YEAR(3.5),
    SAME_MONTH(3.5),
    SAME_AGE(3),
    AGE_ONE_OFF(1.5),
    /** Not told, or not recorded. */
    UNKNOWN(0),
    OTHER_DAY_SAME_YEAR(-0.5),
    SOME_YEARS_OFF(-3),
    FAR(-8);

    private static final int FAR_YEARS = 3;

    private final double weight;

    BirthLikeness(double weight) {
        this.weight = weight;
    }

    /** In bits. */
    public double weight() {
        return weight;
    }

    /** Whether it speaks against the two being one. */
    boolean contradicts() {
        return weight < OTHER_DAY_SAME_YEAR.weight;
    }

    /** Compares two days; null for one that is not known. */
    public static BirthLikeness of(LocalDate told, LocalDate recorded) {
        if (told == null || recorded == null) {
            return UNKNOWN;
        }
        if (told.equals(recorded)) {
            return SAME;
        }
        boolean sameYear = told.getYear() == recorded.getYear();
        if (sameYear
                && told.getDayOfMonth() == recorded.getMonthValue()
                && told.getMonthValue() == recorded.getDayOfMonth()) {
            return DAY_AND_MONTH_SWAPPED;
        }
        if (figuresOff(told, recorded) == 1) {
            return ONE_FIGURE_OFF;
        }
        boolean sameMonth = told.getMonth() == recorded.getMonth();
        if (sameMonth && told.getDayOfMonth() == recorded.getDayOfMonth()) {
            return OTHER_YEAR;
        }
        if (sameYear && sameMonth) {
            return SAME_MONTH;
        }
        if (sameYear) {
            return OTHER_DAY_SAME_YEAR;
        }
        return Math.abs(told.getYear() - recorded.getYear()) > FAR_YEARS ? FAR : SOME_YEARS_OFF;
    }

    /** Compares an age in years that was told with a recorded birth date, on a day. */
    public static BirthLikeness of(Integer age, LocalDate recorded, LocalDate today) {
        if (age == null || recorded == null || recorded.isAfter(today)) {
            return UNKNOWN;
        }
        int off = Math.abs(Period.between(recorded, today).getYears() - age);
        return switch (off) {
            case 0 -> SAME_AGE;
            case 1 -> AGE_ONE_OFF;
            default -> off > FAR_YEARS ? FAR : SOME_YEARS_OFF;
        };
    }

    /** How many figures differ of two days written ddmmyyyy; two neighbours that changed places are one. */
    private static int figuresOff(LocalDate one, LocalDate other) {
        int a = written(one);
        int b = written(other);
        int off = 0;
        while (a != b) {
            if (a % 10 != b % 10) {
                off++;
                boolean changedPlaces = a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
                a /= changedPlaces ? 10 : 1;
                b /= changedPlaces ? 10 : 1;
            }
            a /= 10;
            b /= 10;
        }
        return off;
    }

    private static int written(LocalDate day) {
        return day.getDayOfMonth() * 1_000_000 + day.getMonthValue() * 10_000 + day.getYear();
    }
}
