package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/**
 * Key files and backups that are not as Rowan wrote them: none opens, none is answered otherwise than by a sentence, none
 * changes anything. That a file is damaged in what only a key shows is told to nobody without one.
 */
class MutatedFilesTest {
    private static final int SAMPLE = 300;
    private static final int LONG = 10_000;
    private static final int HEADER = 56;
    private static final String BEAS = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();
    private final Vault vault = new Vault(TestStores.CHEAP, TestStores.NOON);
    /** Key files of this store as they were before, and one of another store: the oldest first. */
    private final List<byte[]> otherKeyFiles = new ArrayList<>();

    private final List<byte[]> backups = new ArrayList<>();
    private final Map<Problem.Kind, Integer> answers = new EnumMap<>(Problem.Kind.class);
    private Path place;
    private Path kept;
    private RecoveryKey recovery;

    @BeforeEach
    void aStoreWithAPast() throws IOException {
        place = folder.resolve("store");
        kept = folder.resolve("backups");
        try (Store other = stores.create(folder.resolve("other"), TestStores.USER, TestStores.passphrase())) {
            backups.add(backUp(other));
        }
        otherKeyFiles.add(Files.readAllBytes(folder.resolve("other").resolve(Vault.FILE)));
        try (Store store = stores.create(place, TestStores.USER, TestStores.passphrase())) {
            remember();
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), Passphrase.of(BEAS.toCharArray()), false);
                return null;
            });
            remember();
            backups.add(backUp(store));
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            remember();
            store.keys().ring(ring -> {
                ring.resetPassphrase("bea", Passphrase.of(BEAS.toCharArray()), false);
                recovery = ring.newRecoveryKey();
                ring.keep(recovery);
                return null;
            });
            store.change(tx -> tx.insert(new Person()));
            backups.add(backUp(store));
        }
    }

    @Test
    void no_mutated_key_file_opens_a_store() throws IOException {
        mutateKeyFile(SAMPLE, 5);
    }

    @Test
    @Tag("long")
    void none_of_ten_thousand_mutated_key_files_opens_a_store() throws IOException {
        mutateKeyFile(LONG, 6);
    }

    @Test
    void no_mutated_backup_opens() throws IOException {
        mutateBackup(SAMPLE, 7);
    }

    @Test
    @Tag("long")
    void none_of_ten_thousand_mutated_backups_opens() throws IOException {
        mutateBackup(LONG, 8);
    }

    private void mutateKeyFile(int trials, long seed) throws IOException {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        byte[] whole = Files.readAllBytes(place.resolve(Vault.FILE));
        assertThat(Mutations.written(new ObjectMapper().readTree(whole)))
                .as("mutations keep the form")
                .isEqualTo(whole);
        Map<String, byte[]> files = files();
        for (int trial = 0; trial < trials; trial++) {
            String as = "seed %d, trial %d".formatted(seed, trial);
            byte[] mutated = switch (random.nextInt(8)) {
                case 0, 1, 2 -> mutations.blindly(whole);
                default -> mutations.keyFile(whole, otherKeyFiles);
            };
            if (Arrays.equals(mutated, whole)) {
                continue;
            }
            files.put(Vault.FILE, mutated);
            Files.write(place.resolve(Vault.FILE), mutated);
            count(as, problem(as, () -> stores.open(place, TestStores.USER, TestStores.passphrase())));
            Files.deleteIfExists(place.resolve(Vault.ATTEMPTS));
            requireUnchanged(as, files);
            requireShut(as, way -> vault.openCopy(mutated, way));
        }
        System.out.printf("Mutated key files, as answered to a right passphrase: %s%n", answers);
        assertThat(answers).containsKeys(Problem.Kind.STORE, Problem.Kind.PASSPHRASE);
    }

    private void mutateBackup(int trials, long seed) throws IOException {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        byte[] whole = backups.getLast();
        Path file = Files.createDirectories(folder.resolve("mutated")).resolve("rowan-2021-03-15-120000.backup");
        Path fresh = folder.resolve("fresh");
        for (int trial = 0; trial < trials; trial++) {
            String as = "seed %d, trial %d".formatted(seed, trial);
            byte[] mutated = switch (random.nextInt(8)) {
                case 0, 1 -> mutations.blindly(whole);
                case 2 -> mutations.spliced(whole, mutations.pick(backups));
                case 3 -> mutations.swapped(whole, mutations.pick(List.of(4, 8, 16, 4096 + 28)));
                case 4 -> withOther(whole, mutations.pick(backups), 1 + random.nextInt(7));
                case 5 -> withHeader(whole, random);
                default -> withKeyFile(whole, mutations.keyFile(parts(whole).get(1), otherKeyFiles));
            };
            if (backups.stream().anyMatch(backup -> Arrays.equals(backup, mutated))) {
                continue;
            }
            Files.write(file, mutated);
            requireShut(as, way -> stores.restores().verify(file, way, Progress.SILENT));
            count(as, problem(as, () -> stores.restores().restore(file, anns(), fresh, Progress.SILENT)));
            assertThat(Files.readAllBytes(file)).as(as).isEqualTo(mutated);
            assertThat(file.getParent().toFile().list()).as(as).hasSize(1);
            assertThat(fresh).as(as).doesNotExist();
        }
        System.out.printf("Mutated backups, as answered to a right passphrase: %s%n", answers);
        assertThat(answers).containsKeys(Problem.Kind.STORE, Problem.Kind.PASSPHRASE);
    }

    @FunctionalInterface
    private interface Opening {
        Object by(WayIn way);
    }

    /**
     * To whoever has no right passphrase it is a wrong passphrase, unless anybody can see that the file is none; and nobody
     * who has one comes in.
     */
    private void requireShut(String as, Opening opening) {
        Problem wrong = problem(as, () -> opening.by(by(TestStores.USER, "not the right berries")));
        Problem nobody = problem(as, () -> opening.by(by("nobody", BEAS)));
        assertThat(nobody.getMessage()).as(as).isEqualTo(wrong.getMessage());
        for (WayIn right : List.of(anns(), by("bea", BEAS), new WayIn.ByRecoveryKey(recovery))) {
            Problem told = problem(as, () -> opening.by(right));
            if (wrong.kind() == Problem.Kind.PASSPHRASE) {
                assertThat(told.kind()).as(as).isIn(Problem.Kind.STORE, Problem.Kind.PASSPHRASE);
            } else {
                assertThat(told.getMessage()).as(as).isEqualTo(wrong.getMessage());
            }
        }
    }

    private static Problem problem(String as, Runnable opening) {
        Throwable thrown = catchThrowable(opening::run);
        assertThat(thrown).as(as).isInstanceOf(Problem.class);
        return (Problem) thrown;
    }

    private void count(String as, Problem told) {
        assertThat(told.kind()).as(as).isIn(Problem.Kind.STORE, Problem.Kind.PASSPHRASE);
        answers.merge(told.kind(), 1, Integer::sum);
    }

    /** Header, key file, what it says of itself, database, seal. */
    private static List<byte[]> parts(byte[] backup) {
        ByteBuffer header = ByteBuffer.wrap(backup);
        int keys = header.getInt(40);
        int about = header.getInt(44);
        int database = (int) header.getLong(48);
        List<byte[]> parts = new ArrayList<>();
        int at = 0;
        for (int length : new int[] {HEADER, keys, about, database, backup.length - HEADER - keys - about - database}) {
            parts.add(Arrays.copyOfRange(backup, at, at + length));
            at += length;
        }
        return parts;
    }

    /** With the key file, what it says of itself, or the database of another backup, and lengths that fit. */
    private static byte[] withOther(byte[] whole, byte[] other, int which) {
        List<byte[]> mixed = parts(whole);
        for (int part = 1; part <= 3; part++) {
            if ((which >> (part - 1) & 1) == 1) {
                mixed.set(part, parts(other).get(part));
            }
        }
        return joined(mixed);
    }

    private static byte[] withKeyFile(byte[] whole, byte[] keyFile) {
        List<byte[]> parts = parts(whole);
        parts.set(1, keyFile);
        return joined(parts);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer.wrap(parts.getFirst())
                .putInt(40, parts.get(1).length)
                .putInt(44, parts.get(2).length)
                .putLong(48, parts.get(3).length);
        return Mutations.joined(parts.toArray(byte[][]::new));
    }

    private static byte[] withHeader(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        ByteBuffer header = ByteBuffer.wrap(changed);
        switch (random.nextInt(6)) {
            case 0 -> header.putLong(32, header.getLong(32) + random.nextInt(9) - 4);
            case 1 -> header.putLong(16, random.nextLong());
            case 2 -> header.putInt(40, header.getInt(40) + 1).putInt(44, header.getInt(44) - 1);
            case 3 -> header.putInt(44, header.getInt(44) + 1).putLong(48, header.getLong(48) - 1);
            case 4 -> header.putLong(48, random.nextLong());
            default -> header.put(13, (byte) ('1' + random.nextInt(9)));
        }
        return changed;
    }

    private void remember() throws IOException {
        otherKeyFiles.add(Files.readAllBytes(place.resolve(Vault.FILE)));
    }

    private byte[] backUp(Store store) throws IOException {
        return Files.readAllBytes(
                store.backUp(Right.MAKE_BACKUPS, kept, Progress.SILENT).file());
    }

    private static WayIn anns() {
        return new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase());
    }

    private static WayIn by(String user, String passphrase) {
        return new WayIn.ByPassphrase(user, Passphrase.of(passphrase.toCharArray()));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private void requireUnchanged(String as, Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> now = files();
        assertThat(now.keySet()).as(as).isEqualTo(before.keySet());
        now.forEach((name, bytes) -> assertThat(Arrays.equals(bytes, before.get(name)))
                .as(as + ": " + name)
                .isTrue());
    }
}
