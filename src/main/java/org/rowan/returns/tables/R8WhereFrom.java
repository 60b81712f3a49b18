package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Places;
import org.rowan.kernel.Places.Ward;
import org.rowan.returns.facts.Home;

/**
 * R8 where households came from, for the roll-ups: {@code supported} and {@code first_in_year} by area, and for those
 * from within the area by ward. See {@link Household#home} and {@link Areas}. The wards are those of the list that exist
 * on the last day; a ward recorded under any other code is {@code not_known}.
 */
final class R8WhereFrom implements ReturnTable {
    @Override
    public String name() {
        return "R8";
    }

    @Override
    public List<Figure> count(Counting counting) {
        Categories wards = wards(counting.period());
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().rollUps()) {
            Grid byArea = Grid.additive(Areas.CATEGORIES, Measures.two(Measure.HOUSEHOLD));
            Grid byWard = Grid.additive(wards, Measures.two(Measure.HOUSEHOLD));
            for (Household household : counting.caseload(scope).households()) {
                Home home = household.home(counting);
                String area = counting.areas().of(home.authority());
                byArea.add(area, household.flow());
                if (area.equals(Areas.IN_AREA)) {
                    byWard.add(wards.of(home.ward()), household.flow());
                }
            }
            figures.addAll(byArea.figures(counting.period(), name(), scope, "area"));
            figures.addAll(byWard.figures(counting.period(), name(), scope, "ward"));
        }
        return figures;
    }

    private static Categories wards(ReturnPeriod period) {
        Stream<String> codes = Places.standard().wardsOn(period.to()).stream().map(Ward::code);
        return Categories.of(
                Categories.NOT_KNOWN,
                Stream.concat(codes, Stream.of(Categories.NOT_KNOWN)).toList());
    }
}
