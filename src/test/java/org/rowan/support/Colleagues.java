package org.rowan.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;

/**
 * A small refuge with several people on its store, one at a time at the desk: Ann and Cy are managers, Bo and Zoe key workers, Dee
 * makes returns.
 */
public final class Colleagues implements AutoCloseable {
    public static final String ANN = TestStores.USER;
    public static final String BO = "bo";
    public static final String CY = "cy";
    public static final String ZOE = "zoe";
    public static final String DEE = "dee";

    private static final Map<String, Set<Role>> OTHERS = Map.of(
            BO, Set.of(Role.KEY_WORKER),
            CY, Set.of(Role.MANAGER),
            ZOE, Set.of(Role.KEY_WORKER),
            DEE, Set.of(Role.DATA_LEAD));

    private final Path place;
    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private final Stores stores = TestStores.stores(clock);
    private Store store;
    private String signedIn = ANN;

    public final SmallRefuge refuge;

    public Colleagues(Path folder) {
        place = folder.resolve("store");
        store = stores.create(place, ANN, TestStores.passphrase());
        refuge = new SmallRefuge(store);
        OTHERS.forEach(this::add);
    }

    /** Another user, added by Ann; the passphrase is the same for all. */
    public void add(String name, Set<Role> roles) {
        as(ANN, open -> {
            open.keys().ring(ring -> {
                ring.add(name, roles, passphrase(name), false);
                return null;
            });
        });
    }

    public void remove(String name) {
        as(ANN, open -> {
            open.keys().ring(ring -> {
                ring.remove(name);
                return null;
            });
        });
    }

    /** Does something as somebody, who signs in if another is at the desk. */
    public void as(String user, Consumer<Store> work) {
        ask(user, open -> {
            work.accept(open);
            return null;
        });
    }

    /** As {@link #as}, with an answer. */
    public <T> T ask(String user, Function<Store, T> work) {
        if (!user.equals(signedIn)) {
            signOut();
            store = open(place, user);
            signedIn = user;
        }
        return work.apply(store);
    }

    /** Some days go by. */
    public void later(int days) {
        clock.on(Duration.ofDays(days));
    }

    /** Another folder with a store of theirs. */
    public Store open(Path folder, String user) {
        return stores.open(folder, user, passphrase(user));
    }

    /** Ann restores a backup of theirs. */
    public void restore(Path backup, Path to) {
        stores.restores().restore(backup, new WayIn.ByPassphrase(ANN, passphrase(ANN)), to, Progress.SILENT);
    }

    /** Nobody is at the desk. */
    public void signOut() {
        if (store != null) {
            store.close();
            store = null;
            signedIn = "";
        }
    }

    public Path place() {
        return place;
    }

    public static Passphrase passphrase(String user) {
        return user.equals(ANN) ? TestStores.passphrase() : Passphrase.of("three other plain words".toCharArray());
    }

    @Override
    public void close() {
        signOut();
    }
}
