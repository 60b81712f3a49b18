package org.rowan.people.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much speaks for a name and a birth date being those of somebody who is sought.
 *
 * @param score in bits; what is rare weighs more. Only good for comparing people on one question
 * @param enough whether it is enough to be offered at all
 * @param reasons what speaks for it, the weightiest first
 */
public record Likeness(double score, boolean enough, List<Reason> reasons) {
    private static final double UNMATCHED_SOUGHT = 3;
    private static final double UNMATCHED_KNOWN = 1;
    private static final double CROSSED = 1;
    /** A share of what the words sought could weigh at most. */
    private static final double ENOUGH = 0.55;

    private static final double ENOUGH_WITH_BIRTH = 0.3;
    private static final double TELLING_BIRTH = 5;
    /** So far below certainty a name may be that has another birth date, since it may be told or recorded wrong. */
    private static final double BENEFIT_OF_DOUBT = 4;
    /** What a word that nobody is known by counts against the others, in bits. */
    private static final double UNHEARD_OF = 8;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    private record Pair(int sought, int known, Closeness closeness, double most) {
        double weight() {
            return closeness.degree() * most;
        }
    }

    /**
     * What is sought.
     *
     * @param name may be empty
     * @param near for each of its words, the known words that are like it
     */
    public record Question(NameWords name, List<Map<String, Closeness>> near) {
        @Override
        public String toString() {
            return "question of " + name;
        }
    }

    /**
     * @param rarity how many bits a word of a name weighs: the more, the fewer people bear it
     * @param doubt how many bits it takes to pick one out of all who are known
     */
    static Likeness of(
            Question question, NameWords known, BirthLikeness birth, ToDoubleFunction<String> rarity, double doubt) {
        List<Pair> pairs = pairs(question, known, rarity);
        double names = pairs.stream().mapToDouble(Pair::weight).sum();
        double most = pairs.stream().mapToDouble(Pair::most).sum() + unmatched(question.name(), pairs, rarity);
        double share = most == 0 ? 0 : names / most;
        boolean crossed = crossed(pairs, question.name(), known);
        double score = names
                - UNMATCHED_SOUGHT * (question.name().words().size() - pairs.size())
                - UNMATCHED_KNOWN * (known.words().size() - pairs.size())
                - (crossed ? CROSSED : 0)
                + birth.weight();
        boolean nothingSought = question.name().isEmpty();
        boolean named = share >= (birth.weight() >= TELLING_BIRTH ? ENOUGH_WITH_BIRTH : ENOUGH);
        boolean enough = nothingSought
                ? birth.weight() > TELLING_BIRTH
                : named && (!birth.contradicts() || score > doubt - BENEFIT_OF_DOUBT);
        return new Likeness(score, enough, reasons(pairs, question, known, birth, crossed));
    }

    private static double unmatched(NameWords sought, List<Pair> pairs, ToDoubleFunction<String> rarity) {
        double weight = 0;
        for (int at = 0; at < sought.words().size(); at++) {
            int here = at;
            if (pairs.stream().noneMatch(pair -> pair.sought() == here)) {
                weight +=
                        Math.min(UNHEARD_OF, rarity.applyAsDouble(sought.words().get(at)));
            }
        }
        return weight;
    }

    /** Each word sought with the known word that it fits best, the weightiest pairs first, no word twice. */
    private static List<Pair> pairs(Question question, NameWords known, ToDoubleFunction<String> rarity) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < question.near().size(); i++) {
            for (int j = 0; j < known.words().size(); j++) {
                Closeness closeness = question.near().get(i).get(known.words().get(j));
                if (closeness != null) {
                    all.add(new Pair(
                            i, j, closeness, rarity.applyAsDouble(known.words().get(j))));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::weight).reversed());
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream().noneMatch(other -> other.sought() == pair.sought() || other.known() == pair.known())) {
                taken.add(pair);
            }
        }
        return taken;
    }

    /** A given name was told as the family name and the other way round. */
    private static boolean crossed(List<Pair> pairs, NameWords sought, NameWords known) {
        return pairs.size() > 1
                && sought.given() > 0
                && sought.given() < sought.words().size()
                && pairs.stream().allMatch(pair -> sought.isGiven(pair.sought()) != known.isGiven(pair.known()));
    }

    private static List<Reason> reasons(
            List<Pair> pairs, Question question, NameWords known, BirthLikeness birth, boolean crossed) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        switch (birth) {
            case SAME -> reasons.add(Reason.SAME_BIRTH_DATE);
            case DAY_AND_MONTH_SWAPPED -> reasons.add(Reason.DAY_AND_MONTH_SWAPPED);
            case ONE_FIGURE_OFF -> reasons.add(Reason.ONE_FIGURE_OFF);
            case OTHER_YEAR -> reasons.add(Reason.OTHER_YEAR);
            case SAME_MONTH -> reasons.add(Reason.SAME_MONTH);
            case SAME_AGE -> reasons.add(Reason.SAME_AGE);
            default -> {}
        }
        boolean whole = pairs.size() == known.words().size()
                && pairs.size() == question.name().words().size()
                && pairs.stream().allMatch(pair -> pair.closeness().kind() == Closeness.Kind.SAME);
        if (crossed) {
            reasons.add(Reason.NAMES_SWAPPED);
        } else if (whole && !pairs.isEmpty()) {
            reasons.add(Reason.SAME_NAME);
        }
        for (Pair pair : pairs) {
            switch (pair.closeness().kind()) {
                case NICKNAME -> reasons.add(Reason.NICKNAME);
                case SPELT -> reasons.add(Reason.SPELT);
                case SOUNDS -> reasons.add(Reason.SOUNDS);
                case SAME, BEGINS -> {}
            }
        }
        return List.copyOf(reasons);
    }
}
