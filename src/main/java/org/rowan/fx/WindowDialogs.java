package org.rowan.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Dialogs as windows over the main window. */
public final class WindowDialogs implements Dialogs {
    private final Supplier<Window> owner;

    public WindowDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean agree(Question question) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle("Rowan");
        ButtonType yes = new ButtonType(question.verb(), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType("Leave it as it is", ButtonBar.ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        VBox words = Boxes.column(
                Gap.SMALL, Boxes.prose(question.heading(), "heading"), Boxes.prose(question.sentence(), "muted"));
        words.getStyleClass().add("question");
        pane.setContent(words);
        pane.getButtonTypes().setAll(no, yes);
        if (question.destroys()) {
            var button = (javafx.scene.control.Button) pane.lookupButton(yes);
            button.setDefaultButton(false);
            button.getStyleClass().add("danger");
        }
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<Path> folder(String heading, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(heading);
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> fileToRead(String heading, String kind, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(heading);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> filesToRead(String heading, String kind, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(heading);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null
                ? List.of()
                : chosen.stream().map(File::toPath).sorted().toList();
    }

    @Override
    public Optional<Path> fileToWrite(String heading, String proposedName) {
        var chooser = new FileChooser();
        chooser.setTitle(heading);
        chooser.setInitialFileName(proposedName);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Printer> printer() {
        return PaperPrinter.chosen(owner.get());
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
