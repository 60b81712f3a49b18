package org.rowan.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.fx.Key;
import org.rowan.fx.Navigator;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Unsaved;

/** Which page is shown, and the way back from it. Screens are made when first needed and then kept. */
public final class PageHistory implements Navigator {
    private final Map<Place, Supplier<Screen>> known = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Map<String, LongFunction<Screen>> addressed = new HashMap<>();
    private final Deque<Screen> opened = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<Screen> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final Unsaved unsaved = new Unsaved();

    private List<Key> everywhere = List.of();

    public PageHistory() {
        unsaved.hold(this::begun);
    }

    @Override
    public void register(Place where, Supplier<Screen> screen) {
        known.put(where, screen);
        made.remove(where);
    }

    @Override
    public void register(String kind, LongFunction<Screen> page) {
        addressed.put(kind, page);
    }

    @Override
    public void go(Place where) {
        if (known.containsKey(where)) {
            opened.clear();
            turnTo(stand(where));
        }
    }

    private Screen stand(Place where) {
        place.set(where);
        return made.computeIfAbsent(where, absent -> known.get(where).get());
    }

    @Override
    public void open(Screen screen) {
        leaveParts(screen);
        push(screen);
        turnTo(screen);
    }

    /**
     * A page that is open already is not opened upon itself, and a part of something takes the place of its other parts; what is
     * begun on them goes on to the new one, or waits.
     */
    private void leaveParts(Screen screen) {
        if (screen.address().isEmpty()) {
            return;
        }
        while (opened.stream().anyMatch(before -> takesPlace(screen, before))) {
            Screen gone = opened.pop();
            String address = gone.address().orElse("");
            gone.begun()
                    .filter(words -> !gone.equals(screen) && !address.isEmpty())
                    .ifPresent(words -> unsaved.bring(
                            List.of(new Unsaved.Begun(address, words, whereaboutsWith(address), gone.typed()))));
        }
    }

    private static boolean takesPlace(Screen screen, Screen before) {
        return before.address().equals(screen.address())
                || (before.partOf().isPresent() && before.partOf().equals(screen.partOf()));
    }

    private List<String> whereaboutsWith(String address) {
        List<String> at = new ArrayList<>(whereabouts());
        at.add(address);
        return at;
    }

    private void push(Screen screen) {
        screen.address().map(unsaved::take).filter(typed -> !typed.isEmpty()).ifPresent(screen::putBack);
        opened.push(screen);
    }

    @Override
    public void back() {
        if (opened.isEmpty()) {
            return;
        }
        opened.pop();
        turnTo(opened.isEmpty() ? made.get(place.get()) : opened.peek());
    }

    @Override
    public List<String> whereabouts() {
        List<String> addresses = new ArrayList<>();
        addresses.add(place.get().name());
        for (Screen screen : fromTheFirst()) {
            if (screen.address().isEmpty()) {
                break;
            }
            addresses.add(screen.address().get());
        }
        return addresses;
    }

    /** What narrows the lists of the pages that lead to the one in sight, in the order of {@link #whereabouts}. */
    List<Map<String, String>> chosen() {
        return inOrder().stream().map(Screen::chosen).toList();
    }

    /** Narrows them again. */
    void choose(List<Map<String, String>> chosen) {
        List<Screen> screens = inOrder();
        for (int i = 0; i < Math.min(chosen.size(), screens.size()); i++) {
            if (!chosen.get(i).isEmpty()) {
                screens.get(i).choose(chosen.get(i));
            }
        }
    }

    private List<Screen> inOrder() {
        List<Screen> screens = new ArrayList<>();
        if (made.containsKey(place.get())) {
            screens.add(made.get(place.get()));
        }
        screens.addAll(fromTheFirst());
        return screens;
    }

    private List<Screen> fromTheFirst() {
        return new ArrayList<>(opened).reversed();
    }

    @Override
    public void go(List<String> whereabouts) {
        Optional<Place> where = whereabouts.stream().findFirst().flatMap(PageHistory::place);
        if (where.filter(known::containsKey).isEmpty()) {
            return;
        }
        opened.clear();
        Screen last = stand(where.get());
        for (String address : whereabouts.subList(1, whereabouts.size())) {
            Optional<Screen> screen = made(address);
            if (screen.isEmpty()) {
                break;
            }
            last = screen.get();
            push(last);
        }
        turnTo(last);
    }

    private static Optional<Place> place(String name) {
        for (Place candidate : Place.values()) {
            if (candidate.name().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Optional<Screen> made(String address) {
        int gap = address.indexOf(' ');
        String kind = gap < 0 ? address : address.substring(0, gap);
        String number = gap < 0 ? "0" : address.substring(gap + 1);
        return Optional.ofNullable(addressed.get(kind))
                .filter(maker -> number.matches("\\d{1,18}"))
                .map(maker -> maker.apply(Long.parseLong(number)));
    }

    @Override
    public Unsaved unsaved() {
        return unsaved;
    }

    private List<Unsaved.Begun> begun() {
        List<Unsaved.Begun> begun = new ArrayList<>();
        List<String> at = new ArrayList<>();
        if (place.get() != null) {
            at.add(place.get().name());
        }
        Iterator<Screen> screens = fromTheFirst().iterator();
        while (screens.hasNext()) {
            Screen screen = screens.next();
            if (screen.address().isEmpty()) {
                break;
            }
            at.add(screen.address().get());
            screen.begun().ifPresent(words -> begun.add(new Unsaved.Begun(at.getLast(), words, at, screen.typed())));
        }
        return begun;
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
