package org.rowan.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Latest;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.DropList;

/** The search field of the top bar. It looks once the typing rests for a moment, and only the last look counts. */
final class SearchField extends CustomTextField {
    private static final Duration REST = Duration.millis(150);

    private static final double ROOM_FOR_KEY_EM = 22;

    private final Latest looking;
    private final Finder finder;
    private final DropList<Finder.Finding> drop = new DropList<>(this, SearchField::row, this::open);
    private final PauseTransition rest = new PauseTransition(REST);

    SearchField(Tasks tasks, Finder finder, String prompt) {
        this.looking = new Latest(tasks);
        this.finder = finder;
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.small(Feather.SEARCH));
        KeyHint key = new KeyHint("Ctrl K");
        key.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> getWidth() > ROOM_FOR_KEY_EM * getFont().getSize(), widthProperty(), fontProperty()));
        setRight(key);
        getStyleClass().add("search");
        rest.setOnFinished(event -> look());
        textProperty().addListener((property, before, now) -> {
            looking.forget();
            if (now.isBlank()) {
                rest.stop();
                drop.hide();
            } else {
                rest.playFromStart();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                setText("");
                event.consume();
            }
        });
    }

    private void look() {
        String typed = getText();
        looking.ask(() -> finder.find(typed), findings -> drop.show(findings, "Nothing found."));
    }

    private void open(Finder.Finding finding) {
        setText("");
        finding.open().run();
    }

    private static Node row(Finder.Finding finding) {
        return Boxes.row(
                Gap.SMALL,
                Icons.small(finding.sign()),
                Boxes.text(finding.words()),
                Boxes.spring(),
                Boxes.text(finding.detail(), "small", "muted"));
    }
}
