package org.rowan.returns.facts;

/**
 * Where somebody lived before; authority and ward always go together.
 *
 * @param authority a GSS code, a code of list {@code missing}, or null if not recorded
 * @param ward a ward code, a code of list {@code missing}, or null if not recorded
 */
public record Home(String authority, String ward) {
    public static final Home UNKNOWN = new Home(null, null);

    @Override
    public String toString() {
        return "Home";
    }
}
