package org.rowan.fx;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Shows notices one under the other. Good news leaves by itself, unless it offers a step; all else stays until it is put away. */
public final class NoticeBar extends VBox implements Notices {
    private static final Duration GOOD_NEWS = Duration.seconds(8);
    private static final int AT_MOST = 3;

    public NoticeBar() {
        getStyleClass().addAll("notices", Gap.SMALL.style());
        setManaged(false);
        setVisible(false);
    }

    @Override
    public void tell(Notice notice) {
        Label sentence = Boxes.prose(notice.sentence());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox bar = new HBox(Icons.of(notice.intent()), sentence);
        bar.getStyleClass().addAll("notice", notice.intent().style());
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(notice.sentence());
        if (notice.verb() != null) {
            bar.getChildren().add(Buttons.link(notice.verb(), () -> {
                remove(bar);
                notice.step().run();
            }));
        }
        bar.getChildren().add(Buttons.sign(Feather.X, "Put this notice away", () -> remove(bar)));
        // what went well before is old news, and may no longer be so
        getChildren()
                .removeIf(old -> old.getAccessibleText().equals(notice.sentence())
                        || (notice.intent() == Intent.SUCCESS
                                && old.getStyleClass().contains(Intent.SUCCESS.style())));
        getChildren().addFirst(bar);
        while (getChildren().size() > AT_MOST) {
            getChildren().removeLast();
        }
        refresh();
        if (notice.intent() == Intent.SUCCESS && notice.verb() == null) {
            var leave = new PauseTransition(GOOD_NEWS);
            leave.setOnFinished(event -> remove(bar));
            leave.play();
        }
    }

    /** Takes the step Undo of the newest notice that offers it. False if none does. */
    public boolean undo() {
        Optional<Button> offered = getChildren().stream()
                .flatMap(bar -> ((HBox) bar).getChildren().stream())
                .filter(node ->
                        node instanceof Button button && button.getText().equals(Notice.UNDO))
                .map(Button.class::cast)
                .findFirst();
        offered.ifPresent(Button::fire);
        return offered.isPresent();
    }

    public void clear() {
        getChildren().clear();
        refresh();
    }

    private void remove(HBox bar) {
        getChildren().remove(bar);
        refresh();
    }

    private void refresh() {
        boolean any = !getChildren().isEmpty();
        setManaged(any);
        setVisible(any);
    }
}
