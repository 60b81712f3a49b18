package org.rowan.returns.facts;

/** What a person may be asked about herself or himself, each with the code list of its answers. */
public enum Characteristic {
    SEX("sex"),
    GENDER_SAME("gender_same"),
    ETHNICITY("ethnicity"),
    RELIGION("religion"),
    ORIENTATION("orientation"),
    DISABLED("disabled"),
    PREGNANCY("pregnancy"),
    LANGUAGE("language"),
    INTERPRETER("interpreter");

    private final String column;

    Characteristic(String column) {
        this.column = column;
    }

    /** The column of the exchange set, which is also the name of the code list ({@code interpreter} is yes or no). */
    public String column() {
        return column;
    }
}
