package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.store.cases.Sealing;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Holds on to the arrays of an open store, and looks at them after it was closed. */
class OverwrittenKeysTest {
    private static final Set<String> SECRET =
            Set.of("StoreKey.key", "SealKey.bytes", "ChainKey.key", "SwitchedSource.passwords");
    private static final Set<String> HARMLESS = Set.of("ChainEnd.seal", "DraftFile.place");

    @TempDir
    Path folder;

    /** Every array that was found in something of ours, with the field that it was found in. */
    private final IdentityHashMap<Object, String> held = new IdentityHashMap<>();

    /** Keys of stores that other tests have left open in this process. */
    private final Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());

    @BeforeEach
    void leaveOtherStoresAlone() {
        hold(this.getClass());
        others.addAll(held.keySet());
        held.clear();
    }

    @Test
    void the_keys_of_a_store_are_overwritten_when_it_is_closed() {
        try (Store store = work()) {
            hold(store);
            assertThat(held.values()).containsAll(SECRET);
            assertThat(secrets().filter(OverwrittenKeysTest::isOverwritten)).isEmpty();
        }
        assertThat(held.values()).as("declare a new array").isSubsetOf(union());
        assertThat(left(secrets().toList())).isEmpty();
    }

    @Test
    void the_keys_with_which_a_change_was_sealed_are_overwritten_once_it_is_saved_and_the_store_closed() {
        try (Store store = work()) {
            held.clear();
            store.change(tx -> {
                tx.insert(SmallRefuge.person("Zofia", "Khan"));
                hold(Sealing.of(tx.session()));
            });
            assertThat(held.values()).contains("SealKey.bytes");
            store.change(tx -> tx.insert(SmallRefuge.person("Amira", "Khan")));
            hold(store);
        }
        assertThat(left(secrets().toList())).isEmpty();
    }

    @Test
    void after_a_turn_of_the_store_key_what_was_under_the_old_one_is_overwritten_though_the_store_is_open() {
        try (Store store = work()) {
            hold(store);
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            List<Object> old = secrets().toList();
            assertThat(left(old)).as("the audit's chain goes on under its key").containsOnly("ChainKey.key");
        }
        assertThat(left(secrets().toList())).isEmpty();
    }

    private Store work() {
        Store store = TestStores.stores().create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        store.change(tx -> tx.insert(SmallRefuge.person("Aisha", "Khan")));
        store.keepDraft(new byte[] {7});
        store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
        store.read(tx -> tx.session()
                .createSelectionQuery("select givenName from Person", String.class)
                .list());
        return store;
    }

    private static Set<String> union() {
        Set<String> all = new TreeSet<>(SECRET);
        all.addAll(HARMLESS);
        return all;
    }

    private java.util.stream.Stream<Object> secrets() {
        return held.entrySet().stream()
                .filter(array -> !others.contains(array.getKey()))
                .filter(array -> SECRET.contains(array.getValue()))
                .map(Map.Entry::getKey);
    }

    /** In which fields the arrays are that were not overwritten. */
    private Set<String> left(List<Object> arrays) {
        return arrays.stream()
                .filter(array -> !isOverwritten(array))
                .map(held::get)
                .collect(Collectors.toSet());
    }

    private static boolean isOverwritten(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .allMatch(i -> array instanceof char[] signs ? signs[i] == 0 : ((byte[]) array)[i] == 0);
    }

    /** Goes through what is reached from something of ours, by way of ours and of collections. */
    private void hold(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>(List.of(root));
        fields(SealedFiles.class, null, next);
        while (!next.isEmpty()) {
            Object at = next.pop();
            if (!seen.add(at)) {
                continue;
            }
            switch (at) {
                case Map<?, ?> map -> map.values().forEach(value -> push(value, next));
                case Collection<?> all -> all.forEach(value -> push(value, next));
                case Optional<?> one -> one.ifPresent(next::push);
                case AtomicReference<?> one -> push(one.get(), next);
                default -> {
                    for (Class<?> type = at.getClass(); isOurs(type); type = type.getSuperclass()) {
                        fields(type, at, next);
                    }
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && type.getName().startsWith("org.rowan.");
    }

    private void fields(Class<?> type, Object of, Deque<Object> next) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) != (of == null)) {
                continue;
            }
            try {
                field.setAccessible(true);
                Object value = field.get(of);
                if (of != null && (value instanceof byte[] || value instanceof char[])) {
                    held.put(value, type.getSimpleName() + "." + field.getName());
                } else {
                    push(value, next);
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void push(Object value, Deque<Object> next) {
        if (value instanceof Object[] several) {
            Arrays.stream(several).forEach(one -> push(one, next));
        } else if (value != null) {
            next.push(value);
        }
    }
}
