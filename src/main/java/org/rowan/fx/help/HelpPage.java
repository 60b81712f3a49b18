package org.rowan.fx.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of help, read from a small part of Markdown: a title, headings, points, pictures, and text in which a key stands as
 * {@code `Ctrl S`}.
 *
 * @param name of its file
 */
public record HelpPage(String name, String title, List<Part> parts) {
    private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\(pictures/(.+)\\)");
    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String POINT = "- ";

    /** What a page is made of. */
    public sealed interface Part {
        record Heading(String words) implements Part {}

        record Prose(String words) implements Part {}

        record Point(String words) implements Part {}

        /** @param words what is to be seen on it, for whoever does not see it */
        record Picture(String file, String words) implements Part {}
    }

    boolean hasPictures() {
        return parts.stream().anyMatch(Part.Picture.class::isInstance);
    }

    static HelpPage read(String name, String text) {
        String title = name;
        List<Part> parts = new ArrayList<>();
        for (String block : text.strip().split("\n\\s*\n|\n(?=- )", -1)) {
            String words = block.strip().replaceAll("\\s+", " ");
            Matcher picture = PICTURE.matcher(words);
            if (words.startsWith(TITLE)) {
                title = words.substring(TITLE.length());
            } else if (words.startsWith(HEADING)) {
                parts.add(new Part.Heading(words.substring(HEADING.length())));
            } else if (words.startsWith(POINT)) {
                parts.add(new Part.Point(words.substring(POINT.length())));
            } else if (picture.matches()) {
                parts.add(new Part.Picture(picture.group(2), picture.group(1)));
            } else {
                parts.add(new Part.Prose(words));
            }
        }
        return new HelpPage(name, title, List.copyOf(parts));
    }
}
