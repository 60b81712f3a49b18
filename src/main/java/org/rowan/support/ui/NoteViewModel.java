package org.rowan.support.ui;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.notes.Note;
import org.rowan.support.Support;

/** A note that is being written. */
final class NoteViewModel {
    private final Support support;
    private final long supportId;
    private final Saving saving;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(this, "minutes");

    NoteViewModel(Support support, long supportId, Saving saving) {
        this.support = support;
        this.supportId = supportId;
        this.saving = saving;
    }

    void save(Consumer<Note> then) {
        Note note = new Note();
        note.supportId = supportId;
        note.text = text.get().strip();
        note.kind = kind.get();
        note.minutes = minutes.get();
        saving.run(() -> support.addNote(note), saved -> {
            text.set("");
            minutes.set(null);
            then.accept(saved);
        });
    }

    /** Begins another note; the kind of the note before stays. */
    void begin() {
        text.set("");
        minutes.set(null);
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

    ObjectProperty<Integer> minutes() {
        return minutes;
    }
}
