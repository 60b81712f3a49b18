package org.rowan.returns.tables;

import java.util.Set;

/**
 * Whether an answer is recorded: neither empty nor {@code not_asked} nor {@code not_known}. Somebody who prefers not to
 * say has been asked, and that is recorded.
 */
final class Recorded {
    private static final Set<String> NOT_RECORDED = Set.of("", "not_asked", Categories.NOT_KNOWN);

    private Recorded() {}

    static boolean is(String code) {
        return code != null && !NOT_RECORDED.contains(code);
    }
}
