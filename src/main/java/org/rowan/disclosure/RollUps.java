package org.rowan.disclosure;

import java.util.Set;
import org.rowan.kernel.Codes;

/** Which service kinds belong to which roll-up. */
public final class RollUps {
    public static final String SAFE = "safe_accommodation";
    public static final String COMMUNITY = "community";
    /** Small kinds of a group that were declared together before the year: {@code other_community}. */
    public static final String OTHER = "other_";

    private static final Set<String> ALL = Set.of(SAFE, COMMUNITY);

    private RollUps() {}

    /** Whether a scope is a roll-up of kinds. */
    public static boolean is(String scope) {
        return ALL.contains(scope);
    }

    /** The roll-up of a kind, or empty where it has none: a helpline, temporary accommodation. */
    public static String of(String kind) {
        String group = kind.startsWith(OTHER)
                ? kind.substring(OTHER.length())
                : Codes.standard().list("service_kind").group(kind);
        return ALL.contains(group) ? group : "";
    }
}
