package org.rowan.returns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Variable;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.RandomFacts;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.ReturnTable;

/** Everything that can stand in a return has words that somebody who knows no codes can read. */
class ReturnWordsTest {
    private static final Pattern CODE = Pattern.compile("(.*_.*)|([A-Z]\\d+)|(\\d{3})");

    private final List<Figure> counted = IntStream.rangeClosed(1, 4)
            .mapToObj(quarter -> ReturnPeriod.of(new FinancialQuarter(2020, quarter)))
            .flatMap(period -> CountedReturn.of(RandomFacts.of(1), period).figures().stream())
            .toList();

    @Test
    void whatever_is_counted_can_be_read() {
        Set<String> words = new LinkedHashSet<>();
        counted.forEach(figure -> {
            words.add(ReturnWords.table(figure.table()));
            words.add(ReturnWords.scope(figure.serviceKind()));
            words.add(ReturnWords.dimension(figure.dimension()));
            words.add(ReturnWords.measure(figure.measure()));
            words.add(ReturnWords.category(figure.dimension(), figure.category()));
        });
        assertThat(words)
                .hasSizeGreaterThan(200)
                .noneMatch(word -> CODE.matcher(word).matches());
        assertThat(ReturnTable.ALL)
                .extracting(ReturnTable::name)
                .allSatisfy(name -> assertThat(ReturnWords.table(name)).isNotEqualTo(name));
    }

    @Test
    void every_category_of_every_level_has_words_and_no_two_of_a_level_have_the_same() {
        for (Variable variable : Variable.ALL) {
            for (Ladder.Level level : variable.levels().levels()) {
                List<String> words = level.categories().stream()
                        .map(category -> ReturnWords.category(variable.dimension(), category.name()))
                        .toList();
                assertThat(words)
                        .as("%s level %d", variable.dimension(), level.number())
                        .doesNotHaveDuplicates()
                        .noneMatch(word -> CODE.matcher(word).matches());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "adult_age, 16_17, 16 to 17",
        "adult_age, under_25, Under 25",
        "adult_age, 75_plus, 75 and over",
        "stay_length, 6_12_months, 6 to 12 months",
        "stay_length, 3_years_plus, 3 years or more",
        "ward, E05001222, Foleshill",
        "destination, 401, Council tenancy",
        "ethnicity, not_asked, Not asked",
        "language, pl, Polish",
        "reason, total, Total"
    })
    void codes_read_as_people_say_them(String dimension, String code, String words) {
        assertThat(ReturnWords.category(dimension, code)).isEqualTo(words);
    }

    @Test
    void periods_and_days_are_british() {
        assertThat(ReturnWords.period("2020-21/Q4")).isEqualTo("January to March 2021");
        assertThat(ReturnWords.period("2020-21")).isEqualTo("Year to March 2021");
        assertThat(ReturnWords.day(new FinancialQuarter(2020, 1).from())).isEqualTo("1 April 2020");
    }
}
