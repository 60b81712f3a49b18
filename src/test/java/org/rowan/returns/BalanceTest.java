package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.tables.ReturnPeriod;

class BalanceTest {
    @ParameterizedTest
    @CsvSource({
        "R1, refuge, commissioned, nights_occupied, 'R1 nights, refuge'",
        "R2, community, source, received, 'R2 flow, community, total'",
        "R3, idva, reason, not_placed, 'R3 not placed, idva'",
        "R4, refuge, person_category, ended, 'R4 flow, refuge, total'",
        "R5, safe_accommodation, children, open_end, 'R5 flow, safe_accommodation, total'",
        "R7, safe_accommodation, ethnic_group, supported, 'R7 ethnic_group, safe_accommodation, supported'",
        "R7, community, child_age, first_in_year, 'R7 adult_age + child_age, community, first_in_year'"
    })
    void a_total_that_does_not_fit_fails_its_check_and_no_other(
            String table, String scope, String dimension, String measure, String check) {
        List<Figure> figures = CountedReturn.of(
                        ExampleFacts.of("provider-b"), ReturnPeriod.of(new FinancialQuarter(2020, 4)))
                .figures();
        assertThat(Balance.of(figures)).allMatch(Balance::holds);
        List<Figure> off = figures.stream()
                .map(figure -> figure.table().equals(table)
                                && figure.serviceKind().equals(scope)
                                && figure.dimension().equals(dimension)
                                && figure.measure().equals(measure)
                                && figure.isTotal()
                        ? plus(figure, 100_000)
                        : figure)
                .toList();
        assertThat(Balance.of(off).stream().filter(balance -> !balance.holds()))
                .singleElement()
                .extracting(Balance::name)
                .isEqualTo(check);
    }

    private static Figure plus(Figure figure, long more) {
        return new Figure(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                figure.category(),
                figure.measure(),
                figure.unit(),
                figure.value() + more);
    }
}
