package org.rowan.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rowan.bench.Stopwatch;

/** How often people are found again who are told otherwise, and how long that takes with each key that is pressed. */
@Tag("bench")
class LikenessBench {
    private static final int MOST = 4;
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 5;

    @Test
    void people_told_otherwise_are_found_again() {
        LikenessTrial trial = new LikenessTrial(10_000, 1_000, 20260301);
        Map<Slip, LikenessTrial.Outcome> likeness = trial.byLikeness();
        Map<Slip, LikenessTrial.Outcome> equality = trial.byEquality();
        Map<Slip, LikenessTrial.Outcome> sound = trial.byPlainSound();
        Stopwatch.say("10,000 people, 1,000 told otherwise: recall and precision among the first three");
        Stopwatch.say("%-28s  likeness   equality   soundex".formatted(""));
        for (Slip slip : Slip.values()) {
            say(slip.name(), likeness.get(slip), equality.get(slip), sound.get(slip));
        }
        say("ALL", LikenessTrial.all(likeness), LikenessTrial.all(equality), LikenessTrial.all(sound));
        LikenessTrial.Outcome strangers = trial.strangers(1_000, 7);
        Stopwatch.say("1,000 strangers: somebody is offered for " + strangers.found() + ", " + strangers.offered()
                + " offers altogether");
    }

    private static void say(String what, LikenessTrial.Outcome... outcomes) {
        StringBuilder line = new StringBuilder("%-28s".formatted(what));
        for (LikenessTrial.Outcome outcome : outcomes) {
            line.append("  %.2f %.2f".formatted(outcome.recall(), outcome.precision()));
        }
        Stopwatch.say(line.toString());
    }

    @Test
    void each_key_of_a_name_is_answered_at_once() throws Exception {
        List<NameIndex.Known> people = new MadePeople(3).make(100_000);
        NameIndex index = new NameIndex();
        Stopwatch.print("likeness: taking in 100,000 people", Stopwatch.seconds(() -> {
            people.forEach(index::put);
            return index;
        }));
        List<String[]> names = List.of(
                new String[] {"aysha", "khan"},
                new String[] {"katarzyna", "kowalski"},
                new String[] {"xawa", "abdi"},
                new String[] {"sarah", "smith"});
        double[] times = new double[names.stream().mapToInt(LikenessBench::keys).sum() * ROUNDS];
        int at = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String[] name : names) {
                for (int key = 2; key <= name[0].length() + name[1].length(); key++) {
                    double time = Stopwatch.seconds(ask(index, name, key));
                    if (round >= 0) {
                        times[at++] = time;
                    }
                }
            }
        }
        Arrays.sort(times);
        Stopwatch.print("likeness: a key stroke, median", times[times.length / 2]);
        Stopwatch.print("likeness: a key stroke, 99 of 100", times[times.length * 99 / 100]);
        Stopwatch.print("likeness: a key stroke, the longest", times[times.length - 1]);
        Stopwatch.print(
                "floor: beginnings of all names looked at, median",
                Stopwatch.median(
                        ROUNDS,
                        () -> people.stream()
                                .filter(person -> PlainName.words(person.name()).stream()
                                        .anyMatch(word -> word.startsWith("ays")))
                                .count()));
    }

    private static int keys(String[] name) {
        return name[0].length() + name[1].length() - 1;
    }

    private static Callable<Object> ask(NameIndex index, String[] name, int keys) {
        String given = name[0].substring(0, Math.min(keys, name[0].length()));
        String family = keys > name[0].length() ? name[1].substring(0, keys - name[0].length()) : null;
        var sought = new NameIndex.Sought(given, family, null, 31);
        return () -> index.alike(sought, LikenessTrial.TODAY, MOST);
    }
}
