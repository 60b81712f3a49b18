package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.FirstSchema;
import org.rowan.store.Store;
import org.rowan.support.OtherProcess;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** Kills a process that works on a store at random points, again and again, and looks at what it has left. */
class KillTest {
    private static final int SAMPLE = 3;
    private static final int LONG = Integer.getInteger("kill.rounds", 160);
    private static final int LONG_MIGRATIONS = LONG / 4;
    private static final long SEED = Long.getLong("kill.seed", 2);
    private static final int PEOPLE = 400;
    private static final int NUMBERS_A_ROUND = 10_000;

    @TempDir
    Path folder;

    private final Map<String, Integer> killedAt = new TreeMap<>();
    private Path store;

    @BeforeEach
    void place() {
        store = folder.resolve("store");
    }

    @Test
    void after_a_kill_all_that_was_reported_is_there_and_nothing_is_half_done() throws Exception {
        killAtWork(SAMPLE, 1);
    }

    @Test
    @Tag("long")
    void after_each_of_many_kills_all_that_was_reported_is_there_and_nothing_is_half_done() throws Exception {
        killAtWork(LONG, SEED);
    }

    @Test
    void an_older_store_whose_update_was_killed_is_brought_up_to_date_by_the_next_opening() throws Exception {
        killWhileUpdating(1, 3);
    }

    @Test
    @Tag("long")
    void an_older_store_whose_update_was_killed_at_any_of_many_points_is_brought_up_to_date_by_the_next_opening()
            throws Exception {
        killWhileUpdating(LONG_MIGRATIONS, SEED);
    }

    private void killAtWork(int rounds, long seed) throws Exception {
        LeftBehind left = new LeftBehind(store, folder.resolve("backups"));
        makeStore();
        Random random = new Random(seed);
        int done = 0;
        for (int round = 1; round <= rounds; round++) {
            Path process = Files.createDirectories(folder.resolve("round-" + round));
            OtherProcess working = OtherProcess.start(
                    process,
                    MixedLoad.class,
                    List.of(),
                    store.toString(),
                    folder.toString(),
                    Long.toString(random.nextLong()),
                    Integer.toString(round * NUMBERS_A_ROUND),
                    Integer.toString(left.passphrase()));
            MixedLoad.Told told = MixedLoad.Told.of(kill(working, 3 + 2 * random.nextInt(5), random.nextInt(1000)));
            killedAt.merge(told.begun().get(1), 1, Integer::sum);
            left.look(told, "seed %d, round %d: %s".formatted(seed, round, told));
            done += told.done().size();
        }
        assertThat(done).isGreaterThanOrEqualTo(rounds);
        System.out.printf("Killed %d times, of which at %s: all of %d is there.%n", rounds, killedAt, done);
    }

    private void makeStore() throws IOException {
        try (Store made = TestStores.stores().create(store, TestStores.USER, MixedLoad.passphrase(0))) {
            new SetImport(made).load(MixedLoad.set(folder.resolve("set-0"), 0), Progress.SILENT);
            made.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), MixedLoad.passphrase(1), false);
                return null;
            });
            Service refuge = made.read(ProviderQueries::services).stream()
                    .filter(service -> service.reference.equals("SV1"))
                    .findFirst()
                    .orElseThrow();
            made.change(tx -> {
                SupportPeriod staying = new SupportPeriod();
                staying.reference = "staying";
                staying.serviceId = refuge.id;
                staying.started = LocalDate.of(2016, 5, 1);
                tx.insert(staying);
                Stay stay = new Stay();
                stay.supportId = staying.id;
                stay.unitId = room(refuge, "room-1", tx::insert).id;
                room(refuge, "room-2", tx::insert);
                stay.movedIn = staying.started;
                tx.insert(stay);
            });
        }
    }

    private static Unit room(Service refuge, String name, java.util.function.UnaryOperator<Unit> insert) {
        Unit unit = new Unit();
        unit.reference = name;
        unit.name = name;
        unit.serviceId = refuge.id;
        unit.opened = LocalDate.of(2015, 4, 1);
        return insert.apply(unit);
    }

    private void killWhileUpdating(int rounds, long seed) throws Exception {
        Path older = folder.resolve("older");
        FirstSchema.create(older, PEOPLE);
        Random random = new Random(seed);
        for (int round = 1; round <= rounds; round++) {
            Path place = Files.createDirectories(folder.resolve("older-" + round));
            for (String file : List.of("keys.json", "rowan.head", "rowan.mv.db")) {
                Files.copy(older.resolve(file), place.resolve(file));
            }
            boolean through = false;
            for (int again = 0; again < 1 + round % 2; again++) {
                Path process = Files.createDirectories(folder.resolve("updating-" + round + "-" + again));
                OtherProcess updating =
                        OtherProcess.start(process, Updating.class, List.of(), place.toString(), process.toString());
                through = kill(updating, 1, random.nextInt(2000)).contains("open");
            }
            killedAt.merge(through ? "done" : "updating", 1, Integer::sum);
            LeftBehind.lookAtUpdated(place, PEOPLE, "seed %d, round %d".formatted(seed, round));
        }
        System.out.printf("Killed %d updates, of which at last %s.%n", rounds, killedAt);
    }

    /** What it has said when it is killed, some time after so many lines. */
    private static List<String> kill(OtherProcess process, int lines, long millis) throws Exception {
        while (process.said().size() < lines) {
            requireAlive(process);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        requireAlive(process);
        process.process().destroyForcibly().waitFor();
        return process.said();
    }

    private static void requireAlive(OtherProcess process) throws IOException {
        assertThat(process.process().isAlive())
                .as("%s%n%s", process.said(), Files.readString(process.err()))
                .isTrue();
    }
}
