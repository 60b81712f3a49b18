package org.rowan.support.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.KeyHint;

/** The pages of a case, each with the key that opens it from every other. */
enum CasePlace {
    FRONT("case", "Front page", "Alt+F", "The front page of the case", CaseScreens::openCase),
    RISK("risk", "Risk", "Alt+R", "Risk, MARAC and abuse", CaseScreens::openRisk),
    SAFETY("safety", "Safety plan", "Alt+P", "The safety plan", CaseScreens::openSafety),
    COURT("court", "Orders and courts", "Alt+O", "Orders, hearings and proceedings", CaseScreens::openCourt),
    CHILD("child", "Children", "Alt+K", "Each child: school, wellbeing, contact, support", CaseScreens::openChild),
    PLAN("plan", "Needs and help", "Alt+S", "Needs, support given, waiting and grants", CaseScreens::openPlan),
    STORY("story", "Time line", "Alt+T", "Everything in the file, in the order of time", CaseScreens::openStory),
    DOCUMENTS("documents", "Documents", "Alt+D", "Files that belong to the case", CaseScreens::openDocuments);

    private final String kind;
    private final String words;
    private final String key;
    private final String does;

    @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
    private final ObjLongConsumer<CaseScreens> open;

    CasePlace(String kind, String words, String key, String does, ObjLongConsumer<CaseScreens> open) {
        this.kind = kind;
        this.words = words;
        this.key = key;
        this.does = does;
        this.open = open;
    }

    boolean is(String page) {
        return kind.equals(page);
    }

    Key key(CaseScreens screens, long id) {
        return Key.of(key, does, () -> open.accept(screens, id));
    }

    /** Links to all pages but one, each with its key. */
    static Node links(CaseScreens screens, long id, String but) {
        return Boxes.flow(
                Gap.MEDIUM,
                Arrays.stream(values())
                        .filter(place -> !place.is(but))
                        .map(place -> place.link(screens, id))
                        .toArray(Node[]::new));
    }

    static List<Key> keys(CaseScreens screens, long id, String but) {
        return Arrays.stream(values())
                .filter(place -> !place.is(but))
                .map(place -> place.key(screens, id))
                .toList();
    }

    private Node link(CaseScreens screens, long id) {
        Button link = Buttons.link(words, () -> open.accept(screens, id));
        link.setGraphic(new KeyHint(key.replace('+', ' ')));
        link.setContentDisplay(ContentDisplay.RIGHT);
        return link;
    }
}
