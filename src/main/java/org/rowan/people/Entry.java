package org.rowan.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rowan.people.likeness.NameWords;

/** A person with the words of her name, taken apart once. */
record Entry(NameIndex.Known known, NameWords name, List<NameWords> joined) {
    static Entry of(NameIndex.Known person) {
        NameWords name = words(person.given(), person.family());
        return new Entry(person, name, name.joined());
    }

    /** Null for a part that is not recorded. */
    static NameWords words(String given, String family) {
        return NameWords.of(PlainName.words(given == null ? "" : given), PlainName.words(family == null ? "" : family));
    }

    /** The words by which she is found. */
    Set<String> words() {
        return new LinkedHashSet<>(name.words());
    }

    /** Neighbouring words written as one. */
    Set<String> joinedWords() {
        Set<String> words = new LinkedHashSet<>();
        joined.forEach(one -> words.addAll(one.words()));
        words.removeAll(name.words());
        return words;
    }

    int wholeWords(List<String> typed) {
        return (int) typed.stream().filter(name.words()::contains).count();
    }

    @Override
    public String toString() {
        return known.toString();
    }
}
