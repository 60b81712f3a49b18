package org.rowan.support.ui;

import java.time.LocalDate;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.notes.Note;

/** A note in words. */
final class NoteWords {
    private NoteWords() {}

    /** "Mon 15 Mar, 12:05 · Telephone · 20 min · ann". */
    static String head(Note note, LocalDate today) {
        return SpokenDates.at(note.noted, today) + " · " + about(note);
    }

    /** "Telephone · 20 min · ann". */
    static String about(Note note) {
        return Codes.standard().list("note_kind").label(note.kind)
                + (note.minutes == null ? "" : " · " + note.minutes + " min")
                + " · " + (note.author == null ? "author erased" : note.author)
                + (note.referralId == null ? "" : " · on the referral");
    }

    static String text(Note note) {
        return note.text == null ? "What was written here was erased." : note.text;
    }
}
