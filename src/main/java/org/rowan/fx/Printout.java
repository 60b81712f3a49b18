package org.rowan.fx;

import java.util.List;

/**
 * What is to stand on paper, in words alone, so that it can be read and tested without a printer.
 *
 * @param about one line under the title
 * @param warnings what whoever holds the paper has to know first; framed, before all else
 * @param foot stands at the bottom of each page
 */
public record Printout(String title, String about, List<String> warnings, List<Part> parts, String foot) {
    /** A part of it, from top to bottom. */
    public sealed interface Part {
        /** Begins a section; never stands alone at the bottom of a page. */
        record Heading(String words) implements Part {}

        record Line(String words) implements Part {}

        /** Cells beside each other, the first the narrowest. */
        record Row(List<String> cells) implements Part {
            public Row(String... cells) {
                this(List.of(cells));
            }
        }
    }

    @Override
    public String toString() {
        return "Printout of " + parts.size() + " parts";
    }
}
