package org.rowan.returns.tables;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * The age bands of adults and of children. The age is that on the day of joining, in whole years. Role, not age, says
 * who is an adult: an adult under 16 and a child over 17 are of age {@code not_known}.
 */
final class AgeBands {
    private static final int YOUNGEST_ADULT = 16;
    private static final int OLDEST_CHILD = 17;

    /** A band is named by its bounds and begins at its first age. */
    private record Band(String name, int from) {}

    private static final List<Band> ADULTS = List.of(
            new Band("16_17", YOUNGEST_ADULT),
            new Band("18_19", 18),
            new Band("20_24", 20),
            new Band("25_34", 25),
            new Band("35_44", 35),
            new Band("45_54", 45),
            new Band("55_59", 55),
            new Band("60_64", 60),
            new Band("65_74", 65),
            new Band("75_plus", 75));
    private static final List<Band> CHILDREN = List.of(
            new Band("under_1", 0),
            new Band("1_4", 1),
            new Band("5_9", 5),
            new Band("10_11", 10),
            new Band("12_15", 12),
            new Band("16_17", 16));

    static final Categories OF_ADULTS = categories(ADULTS);
    static final Categories OF_CHILDREN = categories(CHILDREN);

    private AgeBands() {}

    /** The band of an adult on a day; the date of birth may be null. */
    static String ofAdult(LocalDate born, LocalDate day) {
        return isKnown(born, day) ? band(ADULTS, age(born, day)) : Categories.NOT_KNOWN;
    }

    /** The band of a child on a day; the date of birth may be null. */
    static String ofChild(LocalDate born, LocalDate day) {
        return isKnown(born, day) && age(born, day) <= OLDEST_CHILD
                ? band(CHILDREN, age(born, day))
                : Categories.NOT_KNOWN;
    }

    private static boolean isKnown(LocalDate born, LocalDate day) {
        return born != null && !born.isAfter(day);
    }

    private static int age(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }

    private static String band(List<Band> bands, int age) {
        return bands.reversed().stream()
                .filter(band -> age >= band.from())
                .map(Band::name)
                .findFirst()
                .orElse(Categories.NOT_KNOWN);
    }

    private static Categories categories(List<Band> bands) {
        Stream<String> names = Stream.concat(bands.stream().map(Band::name), Stream.of(Categories.NOT_KNOWN));
        return Categories.of(Categories.NOT_KNOWN, names.toList());
    }
}
