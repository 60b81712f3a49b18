package org.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.rowan.people.NameIndex.Alike;
import org.rowan.people.NameIndex.Sought;
import org.rowan.people.likeness.BirthLikeness;
import org.rowan.people.likeness.Likeness;
import org.rowan.people.likeness.NameWords;
import org.rowan.people.likeness.Ranking;

/**
 * One search for people who are alike. All who bear a word like one of those sought are held against it roughly; those who come
 * out best are weighed exactly.
 */
final class AlikeSearch {
    private static final int WEIGHED = 150;
    /** Whoever is so many bits behind the likeliest is not offered beside her. */
    private static final double FAR_BEHIND = 9;

    private final NameIndex index;
    private final Sought sought;
    private final LocalDate today;
    private final NameWords name;
    private final Ranking ranking;
    private final BitSet found;
    /** By place, what the words like those sought weigh together at most. */
    private final float[] rough;

    AlikeSearch(NameIndex index, Sought sought, LocalDate today) {
        this.index = index;
        this.sought = sought;
        this.today = today;
        this.name = Entry.words(sought.given(), sought.family());
        this.ranking = new Ranking(name, index.spellings(), index::rarity, index.size());
        this.found = new BitSet(index.width());
        this.rough = new float[index.width()];
    }

    List<Alike> first(int most) {
        look();
        List<Alike> alike = new ArrayList<>();
        for (int place : best()) {
            Entry entry = index.at(place);
            Likeness likeness = ranking.of(entry.name(), entry.joined(), birth(entry));
            if (likeness.enough()) {
                alike.add(new Alike(entry.known(), likeness.score(), likeness.reasons()));
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::score)
                .reversed()
                .thenComparing(one -> one.person().name())
                .thenComparingLong(one -> one.person().id()));
        return alike.stream()
                .takeWhile(one -> one.score() > alike.getFirst().score() - FAR_BEHIND)
                .limit(most)
                .toList();
    }

    private void look() {
        ranking.weights().forEach(near -> {
            // a name with two words like one of those sought counts the better one only
            float[] here = new float[rough.length];
            near.forEach((word, weight) -> index.eachWith(word, place -> {
                found.set(place);
                float more = weight.floatValue() - here[place];
                if (more > 0) {
                    here[place] += more;
                    rough[place] += more;
                }
            }));
        });
        if (name.isEmpty() && sought.born() != null) {
            index.eachBornOn(sought.born(), found::set);
        }
    }

    private List<Integer> best() {
        Comparator<Integer> leastFirst = Comparator.<Integer>comparingDouble(place -> rough[place])
                .thenComparing(Comparator.<Integer>naturalOrder().reversed());
        PriorityQueue<Integer> best = new PriorityQueue<>(leastFirst);
        for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            rough[place] += (float) birth(index.at(place)).weight();
            if (best.size() < WEIGHED || rough[place] > rough[best.peek()]) {
                best.add(place);
                if (best.size() > WEIGHED) {
                    best.remove();
                }
            }
        }
        return List.copyOf(best);
    }

    private BirthLikeness birth(Entry entry) {
        LocalDate recorded = entry.known().born();
        return sought.born() == null
                ? BirthLikeness.of(sought.age(), recorded, today)
                : BirthLikeness.of(sought.born(), recorded);
    }
}
