package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.fx.NameMask;
import org.rowan.notes.Note;
import org.rowan.support.Names;
import org.testfx.framework.junit5.ApplicationTest;

class NotesCardTest extends ApplicationTest {
    @Override
    public void start(Stage stage) {}

    @Test
    void an_erased_note_says_so() {
        Note erased = new Note();
        erased.noted = LocalDate.of(2021, 3, 1).atTime(9, 0);
        erased.kind = "phone";
        NotesCard card = new NotesCard(LocalDate.of(2021, 3, 15), new NameMask());
        card.show(List.of(erased));
        assertThat(Names.all(card).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()))
                .anyMatch(text -> text.contains("author erased"))
                .contains("What was written here was erased.")
                .noneMatch(text -> text.contains("null"));
    }
}
