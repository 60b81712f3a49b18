package org.rowan;

import org.rowan.fx.Viewer;
import org.rowan.people.People;
import org.rowan.store.Store;

/**
 * Who is at work on an open store: what all windows of one sign-in share, so that a name which is found in one is found in the
 * other, and names that are hidden are hidden everywhere.
 */
record AtWork(Store store, People people, Viewer viewer) {
    static AtWork on(Store store) {
        return on(store, false);
    }

    /** @param namesHidden whether names are out of sight from the beginning */
    static AtWork on(Store store, boolean namesHidden) {
        return new AtWork(store, new People(store), new Viewer(store.signedIn().roles(), namesHidden));
    }

    /** Forgets what was held of the store's content. */
    void end() {
        people.forget();
    }

    @Override
    public String toString() {
        return store.toString();
    }
}
