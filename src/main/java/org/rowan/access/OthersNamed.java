package org.rowan.access;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.people.Person;

/** Finds what in free words may tell of somebody else: the names of others in the file, and words for those near to her. */
final class OthersNamed {
    private static final int SHORTEST_NAME = 2;

    private static final Pattern NEAR = Pattern.compile(
            "\\b(ex|ex-partner|partner|husband|wife|fiancé|fiancée|boyfriend|girlfriend|perpetrator|abuser|father|mother|dad|mum"
                    + "|parents|brother|sister|son|daughter|child|children|uncle|aunt|cousin|nephew|niece|grandmother|grandfather"
                    + "|family|in-laws?|(?:mother|father|brother|sister)-in-law|neighbours?|friends?|landlord|landlady|employer"
                    + "|colleague|resident|flatmate)(?:'s|s)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<Pattern, String> names = new LinkedHashMap<>();

    OthersNamed(Person self, Collection<Person> others) {
        Set<String> own = words(self).map(OthersNamed::plain).collect(Collectors.toSet());
        for (Person other : others) {
            words(other)
                    .filter(word -> !own.contains(plain(word)))
                    .forEach(word -> names.put(whole(word), other.fullName()));
        }
    }

    private static Stream<String> words(Person person) {
        return Stream.of(person.fullName().split("[\\s-]+")).filter(word -> word.length() >= SHORTEST_NAME);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK);
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "\\b" + Pattern.quote(word) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Why words may tell of somebody else, null where nothing speaks for it. */
    String suspected(String text) {
        for (Map.Entry<Pattern, String> name : names.entrySet()) {
            if (name.getKey().matcher(text).find()) {
                return "names " + name.getValue();
            }
        }
        Matcher near = NEAR.matcher(text);
        return near.find() ? "speaks of: " + near.group().toLowerCase(Locale.UK) : null;
    }

    /**
     * Free words in passages: each sentence that may tell of somebody else by itself, what stands between them together.
     *
     * @param where goes before the key of each
     */
    List<Passage> passages(String where, String text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            String sentence = text.substring(from, to);
            String why = suspected(sentence);
            if (why == null) {
                plain.append(sentence);
            } else {
                flush(where, plain, passages);
                passages.add(passage(where, sentence, why));
            }
        }
        flush(where, plain, passages);
        return passages;
    }

    private static void flush(String where, StringBuilder plain, List<Passage> passages) {
        if (!plain.isEmpty()) {
            passages.add(passage(where, plain.toString(), null));
            plain.setLength(0);
        }
    }

    static Passage passage(String where, String text, String why) {
        return new Passage(where + " " + Integer.toHexString(text.hashCode()), text, true, why);
    }
}
