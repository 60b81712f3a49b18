package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.TestStores;

/** Damages a copy of a store in one place after the other, and looks whether a wrong record ever comes out of it. */
class DamageTest {
    private static final int SAMPLE = 24;
    private static final int LONG = 2000;
    private static final int SECTOR = 4096;
    /** Where the sealed blocks of the database begin, and how far they are apart. */
    private static final int START = 4096;

    private static final int STRIDE = 4124;
    private static final List<String> FILES = List.of("rowan.mv.db", "rowan.head", "keys.json");

    @TempDir
    Path folder;

    private Path store;
    private Map<String, byte[]> whole;
    private Map<String, byte[]> older;
    private Map<String, String> records;

    @Test
    void a_damaged_store_gives_its_true_records_or_says_that_it_is_damaged() throws IOException {
        damage(SAMPLE, 3);
    }

    @Test
    @Tag("long")
    void a_store_damaged_in_two_thousand_ways_never_gives_a_wrong_record() throws IOException {
        damage(LONG, 4);
    }

    private void damage(int trials, long seed) throws IOException {
        make();
        Random random = new Random(seed);
        Map<String, Integer> reported = new TreeMap<>();
        Map<String, Integer> without = new TreeMap<>();
        for (int trial = 0; trial < trials; trial++) {
            Map<String, byte[]> damaged = new LinkedHashMap<>(whole);
            String how = damageOnce(damaged, trial, random);
            boolean noticed = isNoticed(damaged, "seed %d, trial %d: %s".formatted(seed, trial, how));
            (noticed ? reported : without).merge(how, 1, Integer::sum);
        }
        System.out.printf("Damage reported: %s%nDamage without effect: %s%n", reported, without);
        assertThat(reported).hasSizeGreaterThan(4);
    }

    private void make() throws IOException {
        store = folder.resolve("store");
        try (Store made = TestStores.stores().create(store, TestStores.USER, TestStores.passphrase())) {
            new SetImport(made).load(ExampleStores.set("provider-c"), Progress.SILENT);
        }
        older = files();
        try (Store opened = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            for (int i = 0; i < 30; i++) {
                Person person = new Person();
                person.reference = "later-" + i;
                person.givenName = "Zofia".repeat(50);
                opened.change(tx -> tx.insert(person));
            }
        }
        whole = files();
        records = recordsOf();
        whole = files();
    }

    private String damageOnce(Map<String, byte[]> files, int trial, Random random) {
        byte[] database = files.get("rowan.mv.db");
        return switch (trial % 8) {
            case 0, 1, 2 -> {
                byte[] flipped = database.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                files.put("rowan.mv.db", flipped);
                yield "a bit of the database flipped";
            }
            case 3 -> {
                byte[] swapped = database.clone();
                boolean sealed = random.nextBoolean();
                int size = sealed ? STRIDE : SECTOR;
                int from = sealed ? START : 0;
                int pieces = (swapped.length - from) / size;
                int one = from + random.nextInt(pieces) * size;
                int other = from + random.nextInt(pieces) * size;
                System.arraycopy(database, one, swapped, other, size);
                System.arraycopy(database, other, swapped, one, size);
                files.put("rowan.mv.db", swapped);
                yield sealed ? "two sealed blocks of the database swapped" : "two sectors of the database swapped";
            }
            case 4 -> {
                files.put("rowan.mv.db", Arrays.copyOf(database, random.nextInt(database.length)));
                yield "the database cut short";
            }
            case 5 -> {
                byte[] zeros = database.clone();
                int at = random.nextInt(zeros.length / SECTOR) * SECTOR;
                Arrays.fill(zeros, at, at + SECTOR, (byte) 0);
                files.put("rowan.mv.db", zeros);
                yield "a sector of the database emptied";
            }
            case 6 -> {
                String file = FILES.get(1 + random.nextInt(2));
                byte[] flipped = files.get(file).clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                files.put(file, flipped);
                yield "a bit of " + file + " flipped";
            }
            default -> {
                String file = FILES.get(random.nextInt(2));
                files.put(file, older.get(file));
                yield "an older version of " + file;
            }
        };
    }

    private boolean isNoticed(Map<String, byte[]> damaged, String how) throws IOException {
        for (var file : damaged.entrySet()) {
            Files.write(store.resolve(file.getKey()), file.getValue());
        }
        Map<String, String> found;
        try {
            found = recordsOf();
        } catch (Problem e) {
            assertThat(e.kind()).as(how + ": " + e.getMessage()).isIn(Problem.Kind.STORE, Problem.Kind.PASSPHRASE);
            if (Arrays.equals(damaged.get("keys.json"), whole.get("keys.json"))) {
                assertThat(TestStores.stores()
                                .examine(store, TestStores.USER, TestStores.passphrase(), Progress.SILENT))
                        .as(how)
                        .matches(examined -> !examined.isWhole(), "what is affected is told");
            }
            return true;
        }
        assertThat(found).as(how).isEqualTo(records);
        return false;
    }

    /** Everything that leaves the store, and what its indexes and sums say. */
    private Map<String, String> recordsOf() {
        Path out = folder.resolve("out");
        delete(out);
        Map<String, String> found = new TreeMap<>();
        try (Store opened = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            new SetExport(opened).write(out, Progress.SILENT);
            for (String sum : List.of(
                    "select count(*), sum(id) from person",
                    "select count(*) from referral where service_id > 0",
                    "select count(*), min(moved_in), max(moved_out) from stay",
                    "select count(*) from membership where person_id > 0 and support_id > 0")) {
                found.put(
                        sum,
                        Arrays.deepToString(opened.read(tx -> tx.session()
                                        .createNativeQuery(sum, Object[].class)
                                        .list())
                                .toArray()));
            }
        }
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            files.put(file, Files.readAllBytes(store.resolve(file)));
        }
        return files;
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
