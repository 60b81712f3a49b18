package org.rowan.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rowan.fx.Place;

/** What somebody is shown who has not seen Rowan before, as it stands in {@code tour.md}. */
final class Tour {
    private static final String NOWHERE = "-";

    /**
     * One thing to see.
     *
     * @param place where it is; nothing for what is the same everywhere
     * @param words two sentences
     */
    record Step(Optional<Place> place, String heading, String words) {}

    private Tour() {}

    /** The steps in their order: each a line {@code # PLACE heading}, and its words below. */
    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String block : text().split("(?m)^# ", -1)) {
            if (!block.isBlank()) {
                String[] parts = block.strip().split("\\R", 2);
                String[] head = parts[0].split(" ", 2);
                Optional<Place> place =
                        head[0].equals(NOWHERE) ? Optional.empty() : Optional.of(Place.valueOf(head[0]));
                steps.add(new Step(place, head[1], parts[1].strip()));
            }
        }
        return List.copyOf(steps);
    }

    private static String text() {
        try (InputStream file = Tour.class.getResourceAsStream("tour.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
