package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.notes.Note;
import org.rowan.support.CaseRecords;

/** The last notes of a case, as much of each as three lines hold; a row opens it in the time line. */
final class LatestCard {
    private static final int NOTES = 3;
    private static final int SHOWN = 105;

    private LatestCard() {}

    static List<Node> rows(CaseRecords records, LocalDate today, NameMask names, Consumer<Note> open) {
        if (records.file().notes().isEmpty()) {
            return List.of(Boxes.prose("What you and others write about this case stands here.", "muted"));
        }
        return records.file().notes().stream()
                .limit(NOTES)
                .map(note -> row(note, !records.of(note).isEmpty(), today, names, open))
                .toList();
    }

    private static Node row(Note note, boolean corrected, LocalDate today, NameMask names, Consumer<Note> open) {
        String head = NoteWords.head(note, today) + (corrected ? " · corrected" : "");
        String text = begin(NoteWords.text(note));
        Node line = Boxes.column(Gap.NONE, Boxes.prose(head, "small", "muted"), names.freeWords(text));
        return names.spoken(
                Buttons.row(line, head, () -> open.accept(note)), shown -> head + ". " + names.ofWords(text));
    }

    /** Whole words only. */
    static String begin(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, end < SHOWN / 2 ? SHOWN : end) + " …";
    }
}
