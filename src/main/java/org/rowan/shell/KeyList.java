package org.rowan.shell;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Place;

/** The list of keys: those of the window, and those of the page. */
final class KeyList {
    private static final List<String[]> EVERYWHERE = List.of(
            new String[] {"Ctrl K", "Find"},
            new String[] {"Ctrl S", "Save the form in the panel"},
            new String[] {"Ctrl Z", "Take back what the notice offers to undo"},
            new String[] {"Ctrl H", "Blank and lock the window at once"},
            new String[] {"Ctrl M", "Hide the names of people, or show them again"},
            new String[] {"Esc", "Close a list or the panel, or go back"},
            new String[] {"Tab, Shift Tab", "To the next field or button, or the one before"},
            new String[] {"Space or Enter", "Press the button"},
            new String[] {"Up, Down, Enter", "Choose in a list that has dropped and take it"},
            new String[] {"Alt Down", "Open a list or a calendar"},
            new String[] {"?", "This list"},
            new String[] {"F1", "What this page is for, and its keys"});

    private KeyList() {}

    static Node of(List<Key> ofPage, List<Key> ofAll, List<Place> places) {
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
        grid.addRow(
                row++, new KeyHint("Ctrl or Alt " + numbers(places)), Boxes.prose("Go to a screen of the left rail"));
        for (String[] key : EVERYWHERE) {
            grid.addRow(row++, new KeyHint(key[0]), Boxes.prose(key[1]));
        }
        return grid;
    }

    /** "1 to 4, 6": somebody may not go to the places between. */
    private static String numbers(List<Place> places) {
        StringJoiner runs = new StringJoiner(", ");
        int first = 0;
        for (int i = 0; i < places.size(); i++) {
            int number = places.get(i).number();
            first = first == 0 ? number : first;
            if (i + 1 == places.size() || places.get(i + 1).number() > number + 1) {
                runs.add(first == number ? Integer.toString(first) : first + " to " + number);
                first = 0;
            }
        }
        return runs.toString();
    }
}
