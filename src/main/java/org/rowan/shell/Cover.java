package org.rowan.shell;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Icons;

/** Stands before the locked door when somebody has walked in. It says nothing about what program this is. */
final class Cover extends VBox {
    private final Button uncover;

    /** @param away takes it away, by its button or any key */
    Cover(Runnable away) {
        getStyleClass().add("cover");
        uncover = Buttons.plain("Show again", away);
        uncover.setId("uncover");
        getChildren().addAll(Icons.large(Feather.COFFEE), Boxes.text("Back soon", "heading"), uncover);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            event.consume();
            if (isMeant(event)) {
                away.run();
            }
        });
    }

    /** The key by which the window was hidden is still on its way when the cover stands. */
    private static boolean isMeant(KeyEvent event) {
        String typed = event.getCharacter();
        boolean sign = !typed.isEmpty() && (typed.equals("\r") || !Character.isISOControl(typed.charAt(0)));
        return sign && !event.isShortcutDown() && !event.isAltDown();
    }

    void takeFocus() {
        uncover.requestFocus();
    }
}
