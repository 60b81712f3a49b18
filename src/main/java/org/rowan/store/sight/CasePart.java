package org.rowan.store.sight;

/** The records that a case is made of; everything else of it refers to one of these. */
public enum CasePart {
    PERSON("person"),
    REFERRAL("referral"),
    SUPPORT("support_period");

    private final String table;

    CasePart(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
