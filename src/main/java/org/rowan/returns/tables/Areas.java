package org.rowan.returns.tables;

import java.util.List;
import java.util.Optional;
import org.rowan.kernel.Places;
import org.rowan.kernel.Places.Authority;

/**
 * Where a home lies, seen from the provider: in the area of its local authority, in the rest of that English region, in
 * the rest of England, or in Wales, Scotland or Northern Ireland.
 */
final class Areas {
    static final String IN_AREA = "in_area";
    static final String OUT_OF_AREA = "out_of_area";

    private static final String REST_OF_REGION = "rest_of_region";
    private static final String REST_OF_ENGLAND = "rest_of_england";
    private static final String OTHER_NATIONS = "wales_scotland_ni";

    static final Categories CATEGORIES = Categories.of(
            Categories.NOT_KNOWN,
            List.of(IN_AREA, REST_OF_REGION, REST_OF_ENGLAND, OTHER_NATIONS, Categories.NOT_KNOWN));
    static final Categories IN_OR_OUT =
            Categories.of(Categories.NOT_KNOWN, List.of(IN_AREA, OUT_OF_AREA, Categories.NOT_KNOWN));

    private final String home;
    private final String region;

    Areas(String homeAuthority) {
        this.home = homeAuthority;
        this.region = Places.standard()
                .authority(homeAuthority)
                .map(Authority::region)
                .orElse("");
    }

    /** The area of an authority by its GSS code; null, a missing code or an unknown code is not known. */
    String of(String authority) {
        Optional<Authority> found =
                authority == null ? Optional.empty() : Places.standard().authority(authority);
        if (found.isEmpty()) {
            return Categories.NOT_KNOWN;
        }
        if (authority.equals(home)) {
            return IN_AREA;
        }
        Authority there = found.get();
        if (!there.country().equals("England")) {
            return OTHER_NATIONS;
        }
        return there.region().equals(region) ? REST_OF_REGION : REST_OF_ENGLAND;
    }

    /** The same, only in or out of the area. */
    String inOrOut(String authority) {
        String area = of(authority);
        return area.equals(IN_AREA) || area.equals(Categories.NOT_KNOWN) ? area : OUT_OF_AREA;
    }
}
