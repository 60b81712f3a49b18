package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * What a table counts, in plain words. The guide for council officers is made of these.
 *
 * @param counts what the table tells, and of whom
 * @param scopes for which services
 */
public record Definition(String title, String counts, String scopes, List<Term> dimensions, List<Term> measures) {
    /**
     * A dimension or measure by its name in the return, and what it is.
     *
     * @param categories of a dimension, in the order of the return; empty where they are not the same in every return
     */
    public record Term(String name, String words, List<Category> categories) {}

    /**
     * A category of a dimension.
     *
     * @param label what it is called in its code list; empty where its name says it all
     */
    public record Category(String name, String label) {}

    static Definition of(String title, String counts, String scopes) {
        return new Definition(title, counts, scopes, List.of(), List.of());
    }

    /** A dimension whose categories are what occurs. */
    Definition dimension(String name, String words) {
        return with(new Term(name, words, List.of()));
    }

    Definition dimension(String name, String words, Categories categories) {
        return with(new Term(
                name,
                words,
                categories.names().stream()
                        .map(category -> new Category(category, categories.label(category)))
                        .toList()));
    }

    private Definition with(Term dimension) {
        return new Definition(title, counts, scopes, plus(dimensions, dimension), measures);
    }

    Definition measure(String name, String words) {
        return new Definition(title, counts, scopes, dimensions, plus(measures, new Term(name, words, List.of())));
    }

    Definition measures(Measures... more) {
        Definition with = this;
        for (Measures measure : more) {
            with = with.measure(measure.code(), measure.words());
        }
        return with;
    }

    private static List<Term> plus(List<Term> terms, Term more) {
        List<Term> all = new ArrayList<>(terms);
        all.add(more);
        return List.copyOf(all);
    }
}
