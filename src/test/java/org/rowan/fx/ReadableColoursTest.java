package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2: text 4.5:1 on its ground (1.4.3), borders of fields and the focus ring 3:1 (1.4.11). */
class ReadableColoursTest {
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-rowan-canvas");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void text_can_be_read_on_every_ground(String sheet) throws IOException {
        Map<String, String> colours = colours(sheet);
        for (String ground : GROUNDS) {
            for (String ink : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg")) {
                check(colours, ink, ground, 4.5);
            }
        }
        check(colours, "-color-fg-default", "-rowan-hover", 4.5);
        check(colours, "-color-fg-default", "-rowan-quiet", 4.5);
        check(colours, "-color-fg-muted", "-rowan-quiet", 4.5);
        check(colours, "-color-fg-default", "-color-bg-overlay", 4.5);
        check(colours, "-color-fg-muted", "-color-bg-overlay", 4.5);
        check(colours, "-color-bg-default", "-color-neutral-emphasis-plus", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void every_intent_can_be_read_on_its_own_ground_and_on_the_page(String sheet) throws IOException {
        Map<String, String> colours = colours(sheet);
        for (String intent : List.of("accent", "success", "warning", "danger")) {
            check(colours, "-color-" + intent + "-fg", "-color-" + intent + "-subtle", 4.5);
            check(colours, "-color-" + intent + "-fg", "-color-bg-default", 4.5);
            check(colours, "-color-" + intent + "-fg", "-color-bg-subtle", 4.5);
            check(colours, "-color-fg-emphasis", "-color-" + intent + "-emphasis", 4.5);
            check(colours, "-color-fg-default", "-color-" + intent + "-subtle", 4.5);
        }
        check(colours, "-color-accent-fg", "-color-danger-subtle", 4.5);
        check(colours, "-color-accent-fg", "-color-success-subtle", 4.5);
        check(colours, "-color-fg-emphasis", "-color-accent-6", 4.5);
    }

    @Test
    void in_high_contrast_text_is_seven_to_one() throws IOException {
        Map<String, String> colours = colours("high-contrast.css");
        for (String ink : List.of("default", "muted", "subtle")) {
            check(colours, "-color-fg-" + ink, "-color-bg-default", 7);
        }
        for (String intent : List.of("accent", "success", "warning", "danger")) {
            check(colours, "-color-" + intent + "-fg", "-color-" + intent + "-subtle", 7);
            check(colours, "-color-" + intent + "-fg", "-color-bg-default", 7);
            check(colours, "-color-fg-emphasis", "-color-" + intent + "-emphasis", 7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void fields_and_the_focus_ring_stand_out(String sheet) throws IOException {
        Map<String, String> colours = colours(sheet);
        for (String ground : GROUNDS) {
            check(colours, "-rowan-field-border", ground, 3);
            check(colours, "-rowan-focus", ground, 3);
        }
    }

    private static void check(Map<String, String> colours, String ink, String ground, double least) {
        double one = luminance(colours.get(ink));
        double other = luminance(colours.get(ground));
        double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(ratio).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String hex) {
        double[] parts = Stream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static Map<String, String> colours(String sheet) throws IOException {
        try (var in = Appearance.class.getResourceAsStream(sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> colours = new HashMap<>();
            Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});")
                    .matcher(css)
                    .results()
                    .forEach(match -> colours.put(match.group(1), match.group(2)));
            return colours;
        }
    }
}
