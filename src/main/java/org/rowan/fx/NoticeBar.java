package org.rowan.fx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows notices one under the other. Good news leaves by itself, unless it offers a step; all else stays until it is put away or
 * another page comes. What offers to undo something stays for {@link #UNDO_STAYS} at least, whatever page comes.
 */
public final class NoticeBar extends VBox implements Notices {
    private static final Duration GOOD_NEWS = Duration.seconds(8);
    private static final int AT_MOST = 3;

    /** For how long something can be taken back by one key after it was done. */
    static final Duration UNDO_STAYS = Duration.seconds(10);

    /** Of the bars that another page does not take away yet. */
    private final Set<HBox> staying = new HashSet<>();

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
        if (Notice.UNDO.equals(notice.verb())) {
            staying.add(bar);
            after(UNDO_STAYS, () -> staying.remove(bar));
        } else if (notice.intent() == Intent.SUCCESS && notice.verb() == null) {
            after(GOOD_NEWS, () -> remove(bar));
        }
    }

    private static void after(Duration time, Runnable then) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> then.run());
        pause.play();
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

    /** Another page comes: what was said of the last one goes, but not what can still be taken back. */
    @Override
    public void turnPage() {
        getChildren().removeIf(bar -> !staying.contains(bar));
        getChildren().forEach(bar -> after(UNDO_STAYS, () -> remove((HBox) bar)));
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
