package org.rowan.support.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.support.CaseFile;

/** A correction that is written beside a note. */
final class CorrectionViewModel {
    private final CaseFile file;
    private final Saving saving;
    private final long noteId;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    CorrectionViewModel(CaseFile file, Saving saving, long noteId) {
        this.file = file;
        this.saving = saving;
        this.noteId = noteId;
    }

    void save(Runnable then) {
        String typed = words.get();
        saving.run(() -> file.correctNote(noteId, typed), saved -> then.run());
    }

    Saving saving() {
        return saving;
    }

    StringProperty words() {
        return words;
    }
}
