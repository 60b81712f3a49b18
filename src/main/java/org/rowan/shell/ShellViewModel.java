package org.rowan.shell;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Place;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Right;

/** What the frame of the main window shows beside the page. */
public final class ShellViewModel {
    private final String user;
    private final Viewer viewer;
    private final StringProperty tonight = new SimpleStringProperty(this, "tonight", "");
    private final Map<Place, IntegerProperty> waiting = new EnumMap<>(Place.class);

    /**
     * @param user the name of the signed-in user
     */
    public ShellViewModel(String user, Viewer viewer) {
        this.user = user;
        this.viewer = viewer;
        for (Place place : Place.values()) {
            waiting.put(place, new SimpleIntegerProperty(this, place.name()));
        }
    }

    public String user() {
        return user;
    }

    public Viewer viewer() {
        return viewer;
    }

    /** What the search field asks for. */
    String searchFor() {
        return viewer.may(Right.SEE_CASES) ? "Find a person, unit, screen or action" : "Find a screen or action";
    }

    /** The first letters of at most two parts of the name: "AF" for Ann-Marie Ford. */
    public String initials() {
        return Arrays.stream(user.strip().split("[\\s._]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.UK))
                .collect(Collectors.joining());
    }

    /** Tonight's free units in one line: "3 free (1 woman and 2 children, 1 step-free)". Empty while it is not known. */
    public StringProperty tonight() {
        return tonight;
    }

    /** How many things at a place wait for a person to act; 0 shows nothing. */
    public IntegerProperty waiting(Place place) {
        return waiting.get(place);
    }
}
