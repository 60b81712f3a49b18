package org.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.codec.language.Soundex;

/** Tells people who are known in other ways and counts who is found among the first three, by likeness and by plainer means. */
final class LikenessTrial {
    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final int FIRST = 3;
    private static final List<Slip> SLIPS = List.of(Slip.values());
    private static final Soundex SOUNDEX = new Soundex();

    final List<NameIndex.Known> known;
    private final List<Told> told = new ArrayList<>();

    private record Told(Slip slip, NameIndex.Known who, NameIndex.Sought sought) {}

    /**
     * What came of it.
     *
     * @param asked how many were sought
     * @param found how many of them were among the first three
     * @param offered how many were offered among the first three altogether
     */
    record Outcome(int asked, int found, int offered) {
        double recall() {
            return (double) found / asked;
        }

        double precision() {
            return offered == 0 ? 1 : (double) found / offered;
        }

        Outcome plus(Outcome other) {
            return new Outcome(asked + other.asked, found + other.found, offered + other.offered);
        }
    }

    LikenessTrial(int people, int variants, long seed) {
        known = new MadePeople(seed).make(people);
        Random random = new Random(seed + 1);
        while (told.size() < variants) {
            Slip slip = SLIPS.get(told.size() % SLIPS.size());
            NameIndex.Sought sought = null;
            while (sought == null) {
                NameIndex.Known who = known.get(random.nextInt(known.size()));
                sought = slip.of(who, random);
                if (sought != null) {
                    told.add(new Told(slip, who, sought));
                }
            }
        }
    }

    NameIndex index() {
        NameIndex index = new NameIndex();
        known.forEach(index::put);
        return index;
    }

    Map<Slip, Outcome> byLikeness() {
        NameIndex index = index();
        return run(sought -> index.alike(sought, TODAY, FIRST).stream()
                .map(alike -> alike.person().id())
                .toList());
    }

    /** The same name, whatever its capitals; the same birth date first. */
    Map<Slip, Outcome> byEquality() {
        return byKey(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The same Soundex of given and family name; the same birth date first. */
    Map<Slip, Outcome> byPlainSound() {
        return byKey(LikenessTrial::soundex);
    }

    /** How many of the people of another seed, who are not known, somebody is offered for, and how many are offered in all. */
    Outcome strangers(int number, long seed) {
        NameIndex index = index();
        int offered = 0;
        int withOffer = 0;
        for (NameIndex.Known stranger : new MadePeople(seed).make(number)) {
            int count = index.alike(
                            new NameIndex.Sought(stranger.given(), stranger.family(), stranger.born(), null),
                            TODAY,
                            FIRST)
                    .size();
            offered += count;
            withOffer += count > 0 ? 1 : 0;
        }
        return new Outcome(number, withOffer, offered);
    }

    static Outcome all(Map<Slip, Outcome> outcomes) {
        return outcomes.values().stream().reduce(new Outcome(0, 0, 0), Outcome::plus);
    }

    private Map<Slip, Outcome> byKey(Function<String, String> key) {
        Map<String, List<NameIndex.Known>> index = new TreeMap<>();
        known.forEach(person -> index.computeIfAbsent(
                        key.apply(person.given()) + "|" + key.apply(person.family()), first -> new ArrayList<>())
                .add(person));
        return run(sought ->
                index.getOrDefault(key.apply(sought.given()) + "|" + key.apply(sought.family()), List.of()).stream()
                        .sorted(Comparator.comparing(person ->
                                sought.born() == null || !sought.born().equals(person.born())))
                        .limit(FIRST)
                        .map(NameIndex.Known::id)
                        .toList());
    }

    private Map<Slip, Outcome> run(Function<NameIndex.Sought, List<Long>> search) {
        Map<Slip, Outcome> outcomes = new TreeMap<>();
        for (Told one : told) {
            List<Long> offered = search.apply(one.sought());
            outcomes.merge(
                    one.slip(),
                    new Outcome(1, offered.contains(one.who().id()) ? 1 : 0, offered.size()),
                    Outcome::plus);
        }
        return outcomes;
    }

    /** Soundex knows plain English letters only. */
    private static String soundex(String name) {
        String plain = String.join("", PlainName.words(name)).replaceAll("[^a-z]", "");
        return SOUNDEX.encode(plain);
    }
}
