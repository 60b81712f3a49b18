package org.rowan.people.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** One name that is looked for, as it was typed and with neighbouring words written as one, held against many names. */
public final class Ranking {
    private final ToDoubleFunction<String> rarity;
    private final double doubt;
    private final List<Likeness.Question> questions;

    /**
     * @param rarity how many bits a word of a name weighs: the more, the fewer people bear it
     * @param people how many are known
     */
    public Ranking(NameWords sought, Spellings spellings, ToDoubleFunction<String> rarity, int people) {
        this.rarity = rarity;
        this.doubt = Math.log(people + 1.0) / Math.log(2);
        this.questions = Stream.concat(Stream.of(sought), sought.joined().stream())
                .map(name -> question(name, spellings))
                .toList();
    }

    private static Likeness.Question question(NameWords name, Spellings spellings) {
        List<Map<String, Closeness>> near =
                name.words().stream().map(word -> spellings.near(word, true)).toList();
        return new Likeness.Question(name, near);
    }

    /**
     * For each word sought the known words that are like it, with what each weighs: whoever bears none of them is not alike.
     * Words that are sought as one as well stand with the first of them.
     */
    public List<Map<String, Double>> weights() {
        List<Map<String, Double>> weights = new ArrayList<>();
        for (Likeness.Question question : questions) {
            for (int at = 0; at < question.near().size(); at++) {
                if (weights.size() == at) {
                    weights.add(new HashMap<>());
                }
                Map<String, Double> here = weights.get(at);
                question.near()
                        .get(at)
                        .forEach((word, closeness) ->
                                here.merge(word, closeness.degree() * rarity.applyAsDouble(word), Math::max));
            }
        }
        return weights;
    }

    /**
     * How alike a name is, at its best.
     *
     * @param joined the name with neighbours written as one
     */
    public Likeness of(NameWords known, List<NameWords> joined, BirthLikeness birth) {
        Likeness best = Likeness.of(questions.getFirst(), known, birth, rarity, doubt);
        for (NameWords one : joined) {
            best = better(best, Likeness.of(questions.getFirst(), one, birth, rarity, doubt));
        }
        for (Likeness.Question question : questions.subList(1, questions.size())) {
            best = better(best, Likeness.of(question, known, birth, rarity, doubt));
        }
        return best;
    }

    private static Likeness better(Likeness one, Likeness other) {
        boolean otherWins = one.enough() == other.enough() ? other.score() > one.score() : other.enough();
        return otherWins ? other : one;
    }
}
