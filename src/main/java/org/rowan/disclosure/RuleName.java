package org.rowan.disclosure;

/** The rules of profile {@code ladder}, by the numbers of "What a return shows". */
public enum RuleName {
    SMALLEST_NUMBER(1, "Fewer than the smallest number are not shown"),
    LADDER(2, "Only the levels of the ladders"),
    WHEN(3, "Quarter or year as declared before"),
    ONE_POPULATION(4, "One population a table carries detail"),
    HOW_MANY_PEOPLE(5, "How many people there are is shown with care"),
    EVERY_CELL(6, "Every cell of a level, or the next level"),
    TWO_ANSWERS(7, "Yes and not yes, each question in one table"),
    KINDS(8, "Kinds only where none follows from the others"),
    PERCENTAGES(9, "Percentages of published counts; grants from the smallest number on"),
    NEVER(10, "What is never exported"),
    PUBLISHED_ONLY(11, "Only published figures are added up, and they stay as they are"),
    LEDGER(12, "Audited together with everything released before");

    private final int number;
    private final String words;

    RuleName(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }
}
