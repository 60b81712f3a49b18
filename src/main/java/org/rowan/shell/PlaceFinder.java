package org.rowan.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rowan.fx.Place;

/** Finds the places of the left rail, and then whatever a further finder finds. */
public final class PlaceFinder implements Finder {
    private final PageHistory pages;
    private final Finder further;

    public PlaceFinder(PageHistory pages, Finder further) {
        this.pages = pages;
        this.further = further;
    }

    @Override
    public List<Finding> find(String typed) {
        String sought = typed.strip().toLowerCase(Locale.UK);
        if (sought.isEmpty()) {
            return List.of();
        }
        Stream<Finding> places = Arrays.stream(Place.values())
                .filter(pages::knows)
                .filter(place -> place.words().toLowerCase(Locale.UK).startsWith(sought))
                .map(place -> new Finding(place.sign(), place.words(), "screen", () -> pages.go(place)));
        return Stream.concat(places, further.find(typed).stream()).toList();
    }
}
