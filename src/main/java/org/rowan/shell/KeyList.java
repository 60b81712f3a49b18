package org.rowan.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.KeyHint;

/** The list of keys: those of the window, and those of the page. */
final class KeyList {
    private static final List<String[]> EVERYWHERE = List.of(
            new String[] {"Ctrl or Alt 1 to 6", "Go to a screen of the left rail"},
            new String[] {"Ctrl K", "Find"},
            new String[] {"Ctrl S", "Save the form in the panel"},
            new String[] {"Ctrl Z", "Take back what the notice offers to undo"},
            new String[] {"Ctrl H", "Cover the window"},
            new String[] {"Esc", "Close a list or the panel, or go back"},
            new String[] {"Tab, Shift Tab", "To the next field or button, or the one before"},
            new String[] {"Space or Enter", "Press the button"},
            new String[] {"Up, Down, Enter", "Choose in a list that has dropped and take it"},
            new String[] {"Alt Down", "Open a list or a calendar"},
            new String[] {"? or F1", "This list"});

    private KeyList() {}

    static Node of(List<Key> ofPage, List<Key> ofAll) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("keys", Gap.SMALL.style());
        int row = 0;
        if (!ofPage.isEmpty()) {
            grid.add(Boxes.text("On this page", "strong"), 0, row++, 2, 1);
            for (Key key : ofPage) {
                grid.addRow(row++, new KeyHint(key.shown()), Boxes.prose(key.does()));
            }
            grid.add(Boxes.text("Everywhere", "strong"), 0, row++, 2, 1);
        }
        for (Key key : ofAll) {
            grid.addRow(row++, new KeyHint(key.shown()), Boxes.prose(key.does()));
        }
        for (String[] key : EVERYWHERE) {
            grid.addRow(row++, new KeyHint(key[0]), Boxes.prose(key[1]));
        }
        return grid;
    }
}
