package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static final String DAY = "2020-02-29";
    private static final String MOMENT = "2020-02-29T09:59";

    @Test
    void every_day_and_minute_is_read_as_the_jdk_reads_it_and_so_is_every_slip_of_one_key() {
        Random random = new Random(20);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            String day = slip(DAY, random);
            String moment = slip(MOMENT, random);
            assertThat(Digits.day(day)).as(day).isEqualTo(jdk(LocalDate::parse, day));
            assertThat(Digits.moment(moment)).as(moment).isEqualTo(jdk(LocalDateTime::parse, moment));
            read += Digits.day(day) == null ? 0 : 1;
        }
        assertThat(read).isBetween(2_000, 48_000);
    }

    @Test
    void every_day_of_four_years_is_read() {
        IntStream.range(0, 4 * 366)
                .mapToObj(LocalDate.of(2019, 1, 1)::plusDays)
                .forEach(day -> assertThat(Digits.day(day.toString())).isEqualTo(day));
    }

    private static String slip(String text, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            slipped.setCharAt(random.nextInt(text.length()), "0123456789-:T+ \u0663".charAt(random.nextInt(16)));
        }
        return slipped.toString();
    }

    private static Object jdk(Function<String, Object> parse, String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
