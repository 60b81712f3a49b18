package org.rowan.returns.tables;

import java.util.stream.Stream;
import org.rowan.kernel.Places;
import org.rowan.kernel.Places.Ward;
import org.rowan.returns.facts.Home;

/** R8: see {@link #definition}. */
final class R8WhereFrom implements ReturnTable {
    @Override
    public String name() {
        return "R8";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Where households came from",
                        "Where the first adult lived before; where that is not recorded, what the referral says. The council"
                                + " area and the ward are always taken from the same record.",
                        "all safe kinds together; all community kinds together")
                .dimension("area", "the home council as seen from the provider's own", Areas.CATEGORIES)
                .dimension(
                        "ward",
                        "households from within the area, by the GSS codes of the wards that exist on the last day; a ward"
                                + " recorded under any other code is not known")
                .measures(Measures.SUPPORTED, Measures.FIRST_IN_YEAR);
    }

    @Override
    public void count(Counting counting, Cells cells) {
        Categories wards = wards(counting.period());
        for (Scope scope : counting.scopes().rollUps()) {
            Grid byArea = cells.additive(scope, "area", Areas.CATEGORIES, Measures.twoOfHouseholds());
            Grid byWard = cells.additive(scope, "ward", wards, Measures.twoOfHouseholds());
            for (Household household : counting.caseload(scope).households()) {
                Home home = household.home(counting);
                String area = counting.areas().of(home.authority());
                byArea.add(area, household.supportId(), household.flow());
                if (area.equals(Areas.IN_AREA)) {
                    byWard.add(wards.of(home.ward()), household.supportId(), household.flow());
                }
            }
        }
    }

    private static Categories wards(ReturnPeriod period) {
        Stream<String> codes = Places.standard().wardsOn(period.to()).stream().map(Ward::code);
        return Categories.of(
                Categories.NOT_KNOWN,
                Stream.concat(codes, Stream.of(Categories.NOT_KNOWN)).toList());
    }
}
