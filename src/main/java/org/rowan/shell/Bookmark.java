package org.rowan.shell;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * Where somebody was in the window when it was locked.
 *
 * @param at the pages that lead there, the place first
 * @param form what the form in the panel was about, null where none was open
 * @param cursor where the cursor was, null where it was in nothing that can be found again
 * @param chosen what narrowed the lists of those pages, in the same order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bookmark(List<String> at, String form, Cursor cursor, List<Map<String, String>> chosen) {
    public Bookmark {
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    /**
     * The control that had the cursor.
     *
     * @param inPanel whether it stood in the panel, or else on the page
     * @param id its id, null where it has none
     * @param name by which a screen reader calls it, null where it has none
     * @param row which row of a list was chosen, -1 where it is no list
     * @param from where the marked text begins; {@code to} is where the cursor stands, both 0 where it is no text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cursor(boolean inPanel, String id, String name, int row, int from, int to) {
        @Override
        public String toString() {
            return "cursor";
        }
    }

    @Override
    public String toString() {
        return "bookmark";
    }
}
