package org.rowan.kernel;

/** What a user may do. One person can have several roles: in a small refuge the manager also keeps the users. */
public enum Role {
    /** Keeps cases: referrals, people, support, notes, beds. */
    KEY_WORKER("Key worker"),
    /** Keeps cases, corrects and overrides, signs returns. */
    MANAGER("Manager"),
    /** Makes returns; sees no names. */
    DATA_LEAD("Data lead"),
    /** Keeps users, services, units and lists; sees no cases. */
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
