package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.store.cases.Destroying;
import org.rowan.vault.ErasedCases;

/**
 * Erases cases: on a copy of the database that is written closely together and takes its place, since the file of an open
 * store keeps older versions of what it holds. Then the list beside the database is told. What lies between a crash and that
 * is made up for at the next opening.
 */
final class Erasing {
    private final Held held;

    Erasing(Held held) {
        this.held = held;
    }

    private ErasedCases list() {
        return new ErasedCases(held.folder.path(), held.chain, held.keys.storeId());
    }

    /**
     * The records, each once.
     *
     * @throws Problem of kind CONFLICT if one of them has no key of its own, or is not there
     */
    static Collection<Long> requireAll(Tx tx, Collection<Long> cases) {
        Set<Long> each = new HashSet<>(cases);
        if (!kinds(tx, each).keySet().containsAll(each)) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    "A case that was to be erased is not there any more. Nothing was erased; look at the list again.");
        }
        return each;
    }

    private static Map<Long, String> kinds(Tx tx, Collection<Long> cases) {
        return new Destroying(tx.session()).kinds(cases);
    }

    void erase(Function<Tx, Collection<Long>> cases, Consumer<Tx> also) throws IOException {
        list().read();
        new Replacing(held, held.database::closeFileCompacted).by(staging -> {
            staging.step(tx -> {
                Collection<Long> each = cases.apply(tx);
                also.accept(tx);
                tx.sight().settle();
                destroy(tx, kinds(tx, each), now(tx));
                return null;
            });
            return Optional.of(true);
        });
        tellList();
    }

    /** Erases what the list beside the database names, if the database still has it; it was restored from a backup then. */
    void eraseListed() throws IOException {
        ErasedCases brought = ErasedCases.brought(held.folder.path(), held.chain, held.keys.storeId());
        Map<UUID, Instant> listed = new HashMap<>(list().read());
        listed.putAll(brought.read());
        Map<UUID, Instant> missing = new HashMap<>(listed);
        missing.keySet().removeAll(done().keySet());
        if (!missing.isEmpty()) {
            new Replacing(held, held.database::closeFileCompacted).by(staging -> {
                staging.step(tx -> {
                    eraseMissing(tx, missing);
                    return null;
                });
                return Optional.of(true);
            });
        }
        if (brought.isThere() || !listed.keySet().equals(done().keySet())) {
            tellList();
            brought.remove();
        }
    }

    /** Puts what the list holds beside backups too, where a restore on another computer finds it. */
    void tellBackups(Path folder) {
        Map<UUID, Instant> erased = new HashMap<>(list().read());
        if (erased.isEmpty()) {
            return;
        }
        ErasedCases there = new ErasedCases(folder, held.chain, held.keys.storeId());
        try {
            Files.createDirectories(folder);
            Map<UUID, Instant> known = there.read();
            if (known.keySet().containsAll(erased.keySet())) {
                return;
            }
            known.forEach(erased::putIfAbsent);
        } catch (IOException e) {
            throw StoreProblems.of("reaching the folder of the backups", e);
        } catch (Problem damaged) {
            // no reason to make no backup: the store's own list is whole
            StoreProblems.log("reading the list of erased cases beside the backups", damaged);
        }
        there.write(erased);
    }

    private static void eraseMissing(Tx tx, Map<UUID, Instant> missing) {
        Destroying destroying = new Destroying(tx.session());
        Map<UUID, Long> found = destroying.named(missing.keySet());
        Map<UUID, Instant> unknown = new HashMap<>(missing);
        unknown.keySet().removeAll(found.keySet());
        destroying.note(unknown);
        Map<Long, String> kinds = destroying.kinds(found.values());
        found.forEach(
                (name, caseId) -> destroy(tx, Map.of(caseId, kinds.getOrDefault(caseId, "case")), missing.get(name)));
    }

    private static void destroy(Tx tx, Map<Long, String> cases, Instant at) {
        new Destroying(tx.session()).destroy(cases.keySet(), at, tx.user());
        cases.forEach((caseId, kind) -> tx.note("erased", kind, caseId, null));
    }

    private void tellList() throws IOException {
        list().write(done());
        tellOlderCopies();
    }

    /** What lies in the store's own folder. */
    void tellOlderCopies() throws IOException {
        for (Path copies : new OlderCopies(held.folder).folders()) {
            tellBackups(copies);
        }
    }

    private Map<UUID, Instant> done() {
        try (StatelessSession session = held.database.session()) {
            return new Destroying(session).done();
        }
    }

    private static Instant now(Tx tx) {
        return tx.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
