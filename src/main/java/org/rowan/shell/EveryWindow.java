package org.rowan.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.stage.Window;

/** Hears events in all windows of the program before anybody else: dialogs, lists that drop and menus are windows too. */
final class EveryWindow {
    private final List<Filter<?>> filters = new ArrayList<>();
    private final Set<Window> heard = new HashSet<>();
    private final ListChangeListener<Window> follow = change -> follow();

    private record Filter<E extends Event>(EventType<E> type, EventHandler<? super E> handler) {
        void hear(Window window) {
            window.addEventFilter(type, handler);
        }

        void leave(Window window) {
            window.removeEventFilter(type, handler);
        }
    }

    /** To be called before {@link #start}. */
    <E extends Event> EveryWindow hear(EventType<E> type, EventHandler<? super E> handler) {
        filters.add(new Filter<>(type, handler));
        return this;
    }

    void start() {
        Window.getWindows().addListener(follow);
        follow();
    }

    private void follow() {
        for (Window window : Window.getWindows()) {
            if (heard.add(window)) {
                filters.forEach(filter -> filter.hear(window));
            }
        }
        heard.removeIf(window -> {
            boolean gone = !Window.getWindows().contains(window);
            if (gone) {
                filters.forEach(filter -> filter.leave(window));
            }
            return gone;
        });
    }

    void stop() {
        Window.getWindows().removeListener(follow);
        heard.forEach(window -> filters.forEach(filter -> filter.leave(window)));
        heard.clear();
    }
}
