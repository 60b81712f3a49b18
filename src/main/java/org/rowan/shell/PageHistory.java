package org.rowan.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.fx.Key;
import org.rowan.fx.Navigator;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;

/** Which page is shown, and the way back from it. Screens are made when first needed and then kept. */
public final class PageHistory implements Navigator {
    private final Map<Place, Supplier<Screen>> known = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Deque<Screen> opened = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<Screen> page = new ReadOnlyObjectWrapper<>(this, "page");

    private List<Key> everywhere = List.of();

    @Override
    public void register(Place where, Supplier<Screen> screen) {
        known.put(where, screen);
        made.remove(where);
    }

    @Override
    public void go(Place where) {
        Supplier<Screen> maker = known.get(where);
        if (maker != null) {
            opened.clear();
            place.set(where);
            turnTo(made.computeIfAbsent(where, absent -> maker.get()));
        }
    }

    @Override
    public void open(Screen screen) {
        opened.push(screen);
        turnTo(screen);
    }

    @Override
    public void back() {
        if (opened.isEmpty()) {
            return;
        }
        opened.pop();
        turnTo(opened.isEmpty() ? made.get(place.get()) : opened.peek());
    }

    /** Keys that every page has. */
    public void everywhere(List<Key> keys) {
        everywhere = List.copyOf(keys);
    }

    List<Key> everywhere() {
        return everywhere;
    }

    /** True if there is a page to go back to. */
    public boolean hasBack() {
        return !opened.isEmpty();
    }

    public boolean knows(Place where) {
        return known.containsKey(where);
    }

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Screen> page() {
        return page.getReadOnlyProperty();
    }

    private void turnTo(Screen screen) {
        Screen before = page.get();
        if (before != null && !before.equals(screen)) {
            before.onLeft();
        }
        page.set(screen);
        if (screen != null) {
            screen.onShown();
        }
    }
}
