package org.rowan.shell;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;

/** What the screens before the main window share: one quiet column in the middle. */
public final class DoorPane extends ScrollPane {
    private static final int MARK_PX = 128;

    public DoorPane(String heading, String sentence, Node... content) {
        ImageView mark = new ImageView(new Image(
                DoorPane.class.getResource("icons/rowan-" + MARK_PX + ".png").toExternalForm()));
        mark.setFitWidth(MARK_PX / 2.0);
        mark.setPreserveRatio(true);
        mark.setSmooth(true);
        mark.setAccessibleText("Rowan");
        VBox column = Boxes.column(
                Gap.MEDIUM,
                mark,
                Boxes.column(Gap.TIGHT, Boxes.prose(heading, "page-title"), Boxes.prose(sentence, "muted")));
        column.getChildren().addAll(content);
        column.getStyleClass().add("door-column");
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("door");
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("door-scroll");
    }

    /** The folder of the store, with the step that changes it. */
    static Node folderLine(ObjectProperty<Path> folder, Dialogs dialogs) {
        Label where = Boxes.text("", "small", "muted");
        where.textProperty().bind(folder.map(Path::toString));
        where.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        var change = Buttons.link(
                "Change the folder",
                () -> dialogs.folder("The folder of the store", folder.get()).ifPresent(folder::set));
        change.getStyleClass().add("small");
        change.setMinWidth(USE_PREF_SIZE);
        return Boxes.row(Gap.SMALL, Icons.small(Feather.FOLDER), where, Boxes.spring(), change);
    }

    /** What else can be done before the main window, under the one next step. */
    static Node otherSteps(Node... links) {
        return Boxes.flow(Gap.MEDIUM, links);
    }

    /** A calm bar that is there only while there is something to say. */
    public static Node troubleBar(ObservableStringValue sentence) {
        return bar(Intent.DANGER, sentence);
    }

    /** As {@link #troubleBar}, for what went well. */
    static Node newsBar(ObservableStringValue sentence) {
        return bar(Intent.SUCCESS, sentence);
    }

    private static Node bar(Intent intent, ObservableStringValue sentence) {
        Label words = Boxes.prose("");
        words.textProperty().bind(sentence);
        HBox bar = new HBox(Icons.of(intent), words);
        bar.getStyleClass().addAll("notice", intent.style());
        bar.visibleProperty().bind(words.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }
}
