package org.rowan.returns.tables;

import java.util.List;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.PersonFact;

/**
 * What table R4 tells apart: a child by role; an adult whose gender is not that registered at birth; else women and men
 * by sex; else not known.
 */
final class PersonCategory {
    static final String WOMEN = "women";

    private static final String MEN = "men";
    private static final String TRANS_ADULTS = "trans_adults";
    private static final String CHILDREN = "children";

    static final Categories CATEGORIES =
            Categories.of(Categories.NOT_KNOWN, List.of(WOMEN, MEN, TRANS_ADULTS, CHILDREN, Categories.NOT_KNOWN));

    private PersonCategory() {}

    static String of(PersonFact person, boolean child) {
        if (child) {
            return CHILDREN;
        }
        if ("no".equals(person.answer(Characteristic.GENDER_SAME))) {
            return TRANS_ADULTS;
        }
        return switch (person.answer(Characteristic.SEX)) {
            case "female" -> WOMEN;
            case "male" -> MEN;
            case null, default -> Categories.NOT_KNOWN;
        };
    }
}
