package org.rowan.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rowan.fx.Desk;
import org.rowan.fx.Draft;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.NameMask;
import org.rowan.fx.Viewer;
import org.rowan.kernel.London;
import org.rowan.kernel.Role;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MeanwhilePaneTest {
    private final QuickRobot robot = new QuickRobot();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T14:05:00Z"), London.ZONE);
    private final Viewer viewer = new Viewer(EnumSet.allOf(Role.class));
    private final SimpleStringProperty words = new SimpleStringProperty("Rang her sister");
    private MeanwhilePane pane;

    @Start
    void aFieldThatTwoHaveChanged(Stage stage) {
        Draft draft = new Draft().text("words", words);
        draft.begins();
        words.set("Rang Parveen Khan");
        Meanwhile meanwhile = Meanwhile.over(draft, "ben", clock.instant(), () -> {
            words.set("Wrote to Nadia Khan");
            draft.begins();
        });
        Desk desk = new Desk(null, null, null, null, null, clock, viewer);
        pane = new MeanwhilePane(
                new SimpleObjectProperty<>(meanwhile),
                List.of(Field.of("words", "What happened", new TextField())),
                (key, value) -> value,
                desk);
        stage.setScene(new Scene(pane));
        stage.show();
    }

    @Test
    void both_versions_go_out_of_sight_with_the_names_while_the_question_is_open_and_come_back_with_them() {
        assertThat(shown()).anyMatch(text -> text.contains("Parveen")).anyMatch(text -> text.contains("Nadia"));
        robot.interact(viewer.names()::toggle);
        assertThat(shown()).hasSize(4).noneMatch(text -> text.contains("Khan"));
        assertThat(shown()).allMatch(text -> text.contains(NameMask.WORDS_HIDDEN));
        robot.interact(viewer.names()::toggle);
        assertThat(shown()).anyMatch(text -> text.contains("Parveen")).anyMatch(text -> text.contains("Nadia"));
    }

    /** What the two answers show, and what a screen reader says of them. */
    private List<String> shown() {
        return pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .flatMap(answer -> List.of(answer.getText(), ((Node) answer).getAccessibleText()).stream())
                .toList();
    }
}
