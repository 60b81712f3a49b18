package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.notes.Note;

/** Notes, the newest first; a few at once, because a case of three years has hundreds. */
final class NotesCard extends VBox {
    private static final int AT_ONCE = 20;

    private final LocalDate today;
    private final NameMask names;
    private List<Note> notes = List.of();
    private int shown = AT_ONCE;

    NotesCard(LocalDate today, NameMask names) {
        this.today = today;
        this.names = names;
        getStyleClass().addAll("notes", Gap.MEDIUM.style());
    }

    void show(List<Note> all) {
        notes = all;
        draw();
    }

    private void draw() {
        getChildren().setAll(notes.stream().limit(shown).map(this::note).toList());
        if (notes.isEmpty()) {
            getChildren()
                    .add(Boxes.prose("What you and others write about this case stands here, newest first.", "muted"));
        }
        int left = notes.size() - shown;
        if (left > 0) {
            getChildren()
                    .add(Buttons.plain(
                            left == 1 ? "Show 1 older note" : "Show " + Math.min(left, AT_ONCE) + " older of " + left,
                            () -> {
                                shown += AT_ONCE;
                                draw();
                            }));
        }
    }

    private Node text(Note note) {
        return note.text == null
                ? Boxes.prose("What was written here was erased.", "muted")
                : names.freeWords(note.text);
    }

    private Node note(Note note) {
        String head = SpokenDates.at(note.noted, today) + " · "
                + Codes.standard().list("note_kind").label(note.kind)
                + (note.minutes == null ? "" : " · " + note.minutes + " min")
                + " · " + (note.author == null ? "author erased" : note.author)
                + (note.referralId == null ? "" : " · on the referral");
        VBox box = Boxes.column(Gap.TIGHT, Boxes.prose(head, "small", "muted"), text(note));
        box.getStyleClass().add("note");
        return box;
    }
}
