package org.rowan.store.sight;

/** The records that a case is made of; everything else of it refers to one of these. */
public enum CasePart {
    PERSON("Person", "person"),
    REFERRAL("Referral", "referral"),
    SUPPORT("SupportPeriod", "support_period");

    private final String kind;
    private final String table;

    CasePart(String kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    /** The name of the kind of record, as the audit has it. */
    public String kind() {
        return kind;
    }

    String table() {
        return table;
    }
}
