package org.rowan.support.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rowan.notes.Correction;
import org.rowan.store.StoredRecord;

/**
 * One thing in the file of a case.
 *
 * @param at when; at the beginning of the day where no time is known
 * @param timed whether the time of the day is known
 * @param who the member of the household whom it is about; empty where it is about all
 * @param told what, given what is shown of free words
 * @param more what is said beside it in small: kind of contact, minutes, author
 * @param row the record that it tells of; null where it has no form
 * @param corrections what was said of it later
 */
record StoryLine(
        Kind kind,
        LocalDateTime at,
        boolean timed,
        String who,
        Function<UnaryOperator<String>, String> told,
        String more,
        StoredRecord row,
        List<Correction> corrections) {

    /** By which the time line is narrowed. */
    enum Kind {
        NOTES("Notes"),
        SAFETY("Risk and safety"),
        LAW("Courts"),
        CHILDREN("Children"),
        NEEDS("Needs"),
        SUPPORT("Support given"),
        HOME("Home and money"),
        CASE("Case");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What, in words. */
    String what() {
        return told.apply(words -> words);
    }

    /** Whether all the words that were typed are in it, in any order. */
    boolean has(String typed) {
        StringBuilder all = new StringBuilder(who + " " + what() + " " + more);
        corrections.forEach(
                correction -> all.append(' ').append(correction.was).append(' ').append(correction.words));
        String lower = all.toString().toLowerCase(Locale.UK);
        for (String word : typed.toLowerCase(Locale.UK).strip().split("\\s+", -1)) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return kind + " line";
    }
}
