package org.rowan.support.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.kernel.London;
import org.rowan.notes.Note;
import org.rowan.support.Support;
import org.rowan.support.SupportGiven;

/** A note that is being written. Kind, time and minutes follow its words until somebody says otherwise. */
final class NoteViewModel {
    private final Support support;
    private final long supportId;
    private final Saving saving;
    private final Clock clock;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<LocalDateTime> noted = new SimpleObjectProperty<>(this, "noted");
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(this, "minutes");
    private final StringProperty given = new SimpleStringProperty(this, "given");
    private final ObjectProperty<Long> givenTo = new SimpleObjectProperty<>(this, "givenTo");
    private LocalDateTime begun;
    private NoteGuess guessed;

    NoteViewModel(Support support, long supportId, Saving saving, Clock clock) {
        this.support = support;
        this.supportId = supportId;
        this.saving = saving;
        this.clock = clock;
        begin();
        text.addListener((property, before, now) -> guess());
    }

    private void guess() {
        NoteGuess before = guessed;
        guessed = NoteGuess.of(text.get(), begun);
        if (guessed.kind() == null) {
            guessed = new NoteGuess(before.kind(), guessed.noted(), guessed.minutes());
        }
        follow(kind, before.kind(), guessed.kind());
        follow(noted, before.noted(), guessed.noted());
        follow(minutes, before.minutes(), guessed.minutes());
    }

    private static <T> void follow(ObjectProperty<T> value, T before, T now) {
        if (Objects.equals(value.get(), before)) {
            value.set(now);
        }
    }

    /** Saves the note, and the support that was given with it. */
    void save(Consumer<Note> then) {
        Note note = new Note();
        note.supportId = supportId;
        note.text = text.get().strip();
        note.kind = kind.get();
        note.noted = noted.get();
        note.minutes = minutes.get();
        SupportGiven with = with(note);
        saving.run(() -> support.addNote(note, with), saved -> {
            begin();
            then.accept(saved);
        });
    }

    private SupportGiven with(Note note) {
        if (given.get() == null || given.get().isEmpty() || givenTo.get() == null) {
            return null;
        }
        SupportGiven with = new SupportGiven();
        with.supportId = supportId;
        with.personId = givenTo.get();
        with.givenOn = (note.noted == null ? London.now(clock) : note.noted).toLocalDate();
        with.kind = given.get();
        with.minutes = note.minutes;
        return with;
    }

    /** Begins another note, now; the kind of the note before stays. */
    void begin() {
        begun = London.now(clock);
        guessed = new NoteGuess(kind.get(), begun, null);
        text.set("");
        noted.set(begun);
        minutes.set(null);
        given.set(null);
        guessed = new NoteGuess(kind.get(), begun, null);
    }

    long supportId() {
        return supportId;
    }

    Saving saving() {
        return saving;
    }

    StringProperty text() {
        return text;
    }

    /** Of list note_kind; the kind of the note before stays. */
    ObjectProperty<String> kind() {
        return kind;
    }

    /** When it was, London time. */
    ObjectProperty<LocalDateTime> noted() {
        return noted;
    }

    ObjectProperty<Integer> minutes() {
        return minutes;
    }

    /** Of list support_given; empty where the contact was none of them. */
    StringProperty given() {
        return given;
    }

    /** Who was given it. */
    ObjectProperty<Long> givenTo() {
        return givenTo;
    }
}
