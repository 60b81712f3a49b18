package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.tables.Definition;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.ReturnTable;

/** What a council officer reads is what is counted. {@code -Drowan.guide=write} writes the page anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnGuideTest {
    private static final Path PAGE = Path.of("docs/guide/the-return.md");

    private final List<Figure> counted = Stream.concat(
                    Stream.of("provider-a", "provider-b", "provider-c").map(ExampleFacts::of),
                    Stream.of(RandomFacts.of(1)))
            .flatMap(facts -> IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> ReturnPeriod.of(new FinancialQuarter(2020, quarter)))
                    .flatMap(period -> CountedReturn.of(facts, period).figures().stream()))
            .toList();

    static List<ReturnTable> tables() {
        return ReturnTable.ALL;
    }

    @Test
    void the_page_is_the_one_that_the_tables_give() throws IOException {
        if ("write".equals(System.getProperty("rowan.guide"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ReturnGuide.page());
        }
        assertThat(PAGE)
                .as("run ./mvnw test -Dtest=ReturnGuideTest -Drowan.guide=write and read what has changed")
                .hasContent(ReturnGuide.page());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_breakdown_and_measure_that_is_counted_is_explained_and_no_other(ReturnTable table) {
        Definition definition = table.definition();
        assertThat(definition.dimensions().stream().map(Definition.Term::name))
                .containsExactlyInAnyOrderElementsOf(distinct(table, Figure::dimension));
        assertThat(definition.measures().stream().map(Definition.Term::name))
                .containsExactlyInAnyOrderElementsOf(distinct(table, Figure::measure));
        assertThat(definition.counts()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_rows_that_the_page_names_are_those_that_are_counted(ReturnTable table) {
        for (Definition.Term dimension : table.definition().dimensions()) {
            Set<String> named = dimension.categories().stream()
                    .map(Definition.Category::name)
                    .filter(name -> !name.equals(Figure.TOTAL))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = counted.stream()
                    .filter(figure -> figure.table().equals(table.name())
                            && figure.dimension().equals(dimension.name())
                            && !figure.isTotal())
                    .map(Figure::category)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!named.isEmpty()) {
                assertThat(found).as(dimension.name()).isEqualTo(named);
            }
        }
    }

    private Set<String> distinct(ReturnTable table, Function<Figure, String> part) {
        return counted.stream()
                .filter(figure -> figure.table().equals(table.name()))
                .map(part)
                .collect(Collectors.toSet());
    }
}
