package org.rowan.sheets;

/** What a column of a provider's spreadsheet can hold, as far as Rowan has a place for it. */
public enum Field {
    REFERENCE("Their number for the referral", Kind.WORDS),
    NAME("Name (all of it)", Kind.WORDS),
    GIVEN_NAME("First name", Kind.WORDS),
    FAMILY_NAME("Family name", Kind.WORDS),
    BORN("Date of birth", Kind.DAY),
    AGE("Age", Kind.NUMBER),
    SEX("Sex", Kind.CODE, "sex"),
    ETHNICITY("Ethnicity", Kind.CODE, "ethnicity"),
    LANGUAGE("Language", Kind.CODE, "language"),
    DISABLED("Disabled", Kind.CODE, "disabled"),
    HOME("Comes from (council area)", Kind.CODE, "local_authority"),
    RECEIVED("Referral received", Kind.DAY),
    TIME("Time received", Kind.WORDS),
    SERVICE("Service", Kind.CODE, "service"),
    SOURCE("Who referred", Kind.CODE, "referral_source"),
    REFERRER("Name of the referrer", Kind.WORDS),
    ADULTS("Adults", Kind.NUMBER),
    CHILDREN("Children", Kind.NUMBER),
    HOUSEHOLD("People in all", Kind.NUMBER),
    RISK("Risk", Kind.CODE, "risk_level"),
    RECOURSE("Recourse to public funds", Kind.CODE, "recourse"),
    NO_RECOURSE("No recourse (yes or no)", Kind.YES_NO),
    NEEDS("Needs, in one cell", Kind.CODES, "need"),
    NEED("One need (yes or no)", Kind.YES_NO, "need"),
    OUTCOME("Outcome of the referral", Kind.CODE, "outcome"),
    REASON("Why not placed", Kind.CODE, "not_placed_reason"),
    DECIDED("Decided on", Kind.DAY),
    SAFE_TO_RING("Safe to ring back", Kind.YES_NO),
    KEY_WORKER("Key worker", Kind.WORDS),
    STARTED("Support began", Kind.DAY),
    ENDED("Support ended", Kind.DAY),
    UNIT("Unit, room or flat", Kind.CODE, "unit"),
    MOVED_IN("Moved in", Kind.DAY),
    MOVED_OUT("Moved out", Kind.DAY),
    DESTINATION("Where to after", Kind.CODE, "destination"),
    NOTE("Note", Kind.WORDS),
    LEFT_OUT("Leave this column out", Kind.NOTHING);

    /** How what stands in the cells is understood. */
    public enum Kind {
        WORDS,
        DAY,
        NUMBER,
        CODE,
        CODES,
        YES_NO,
        NOTHING
    }

    private final String words;
    private final Kind kind;
    private final String list;

    Field(String words, Kind kind) {
        this(words, kind, "");
    }

    Field(String words, Kind kind, String list) {
        this.words = words;
        this.kind = kind;
        this.list = list;
    }

    public String words() {
        return words;
    }

    public Kind kind() {
        return kind;
    }

    /** The list of the codes that its cells are understood as, empty where it has none. */
    public String list() {
        return list;
    }

    /** Whether several columns of a table can hold it. */
    public boolean severalTimes() {
        return this == NEED || this == NOTE || this == LEFT_OUT || this == NEEDS;
    }
}
