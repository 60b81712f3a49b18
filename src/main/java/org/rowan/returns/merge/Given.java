package org.rowan.returns.merge;

import org.rowan.disclosure.Release;
import org.rowan.kernel.FinancialQuarter;

/**
 * A package as a provider gave it to the council.
 *
 * @param rules the rules and ladders under which it was made, as its manifest names them
 * @param codeLists the hash of its code lists
 */
public record Given(Release release, String rules, String codeLists) {
    String provider() {
        return release.provider();
    }

    FinancialQuarter quarter() {
        return FinancialQuarter.parse(release.period());
    }

    int version() {
        return release.terms().version();
    }

    @Override
    public String toString() {
        return "Given[" + release.id() + "]";
    }
}
