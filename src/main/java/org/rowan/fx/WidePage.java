package org.rowan.fx;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** A page that there is once: its title is always the same, it is found again by its kind alone, and takes the whole width. */
public abstract class WidePage implements Screen {
    private final ObservableValue<String> title;
    private final String address;

    /** @param address by which it is found again, null where it is a place of the rail */
    protected WidePage(String title, String address) {
        this.title = Screen.fixed(title);
        this.address = address;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final Optional<String> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public final boolean wide() {
        return true;
    }
}
