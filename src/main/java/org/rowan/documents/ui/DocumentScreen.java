package org.rowan.documents.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.FileNames;
import org.rowan.documents.Format;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.NameMask;
import org.rowan.fx.Notice;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.kernel.Right;
import org.rowan.support.ui.CaseScreens;

/** One document: pictures and text are shown here, without any file; what else there is, another program opens. */
final class DocumentScreen implements Screen {
    private final DocumentViewModel model;
    private final Desk desk;
    private final boolean mayKeep;
    private final StackPane sight = new StackPane();
    private final PictureFrame picture = new PictureFrame();
    private final BorderPane node;

    DocumentScreen(DocumentViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.mayKeep = desk.viewer().may(Right.KEEP_CASES) && model.document().name != null;
        var trouble = Boxes.prose("", "danger-text");
        trouble.textProperty().bind(model.trouble());
        trouble.managedProperty().bind(model.trouble().isNotEmpty());
        var hidden = Boxes.prose(NameMask.WORDS_HIDDEN, "muted");
        hidden.visibleProperty().bind(desk.names().hidden());
        hidden.managedProperty().bind(hidden.visibleProperty());
        sight.visibleProperty().bind(desk.names().hidden().not());
        sight.managedProperty().bind(sight.visibleProperty());
        node = new BorderPane(sight);
        node.setTop(Boxes.column(
                Gap.SMALL,
                new Waiting(model.busy(), "Reading the document"),
                about(),
                buttons(),
                notShown(),
                copied(),
                trouble,
                hidden));
        node.getTop().getStyleClass().add("filter-bar");
        node.getStylesheets().add(CaseScreens.sheet());
        // a lock turns no page: it takes the window's content away
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                model.leave(gone -> {});
            }
        });
    }

    private Node about() {
        String words = model.document().about;
        Node said = desk.names().freeWords(words == null ? "" : words);
        said.setManaged(words != null);
        return said;
    }

    private Node buttons() {
        List<Node> row = new ArrayList<>();
        if (mayKeep) {
            if (model.document().format() == Format.PNG || model.document().format() == Format.JPEG) {
                row.add(Buttons.plain("Turn it", picture::turn));
                row.add(Buttons.plain("Full size or all of it", picture::zoom));
            }
            row.add(Buttons.plain("Open in another program", this::openElsewhere));
            row.add(Buttons.plain("Save a copy", this::saveCopy));
        }
        return Boxes.flow(Gap.SMALL, row.toArray(Node[]::new));
    }

    private Node notShown() {
        Node said = Boxes.prose(
                "To be read it has to be opened in another program. For that Rowan writes a readable copy, into a folder that"
                        + " only you can open, and wipes it when you leave this page.",
                "muted");
        said.setVisible(mayKeep && !model.document().format().isShown());
        said.setManaged(said.isVisible());
        return said;
    }

    private Node copied() {
        Card card = new Card(
                "A readable copy is open",
                Boxes.prose(
                        "It is wiped when you leave this page, lock or close Rowan. Close it in the other program first."),
                Buttons.plain("Wipe it now", this::wipe));
        card.visibleProperty().bind(model.copied());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void show(byte[] bytes) {
        if (model.document().format() == Format.TEXT) {
            TextArea text = new TextArea(DocumentViewModel.text(bytes));
            text.setEditable(false);
            text.setWrapText(true);
            text.setId("text");
            text.setAccessibleText("What the document says");
            sight.getChildren().setAll(text);
            return;
        }
        desk.tasks()
                .of(() -> Picture.of(bytes))
                .then(image -> {
                    picture.show(image);
                    sight.getChildren().setAll(picture);
                })
                .otherwise(model::cannotShow)
                .start();
    }

    private void openElsewhere() {
        if (CopyOut.toOpen(desk)) {
            model.openElsewhere();
        }
    }

    private void saveCopy() {
        CopyOut.of(desk, FileNames.telling(model.document()))
                .ifPresent(file -> model.saveCopy(file, () -> desk.notices().tell(CopyOut.SAVED)));
    }

    private void wipe() {
        model.wipe(
                gone -> desk.notices()
                        .tell(
                                gone
                                        ? Notice.good("The readable copy is wiped.")
                                        : Notice.soon(
                                                "The readable copy can't be wiped while another program has it open. Close it there, then try again.")));
    }

    @Override
    public ObservableValue<String> title() {
        ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(DocumentsViewModel.name(model.document()));
        return desk.names().hidden().map(hidden -> desk.names().ofWords(name.get()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        Document document = model.document();
        String how = document.format().isShown()
                ? "Shown without any file on the disk."
                : "Rowan does not show files of this kind itself.";
        return Screen.fixed(DocumentKinds.LIST.label(document.kind) + ", "
                + document.format().words() + ", " + DocumentsViewModel.size(document) + ". " + how);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        model.read(this::show);
    }

    @Override
    public void onLeft() {
        sight.getChildren().clear();
        picture.show(null);
        model.leave(gone -> {
            if (!gone) {
                wipe();
            }
        });
    }

    @Override
    public List<Key> keys() {
        return mayKeep
                ? List.of(
                        Key.of("O", "Open it in another program", this::openElsewhere),
                        Key.of("S", "Save a readable copy of it", this::saveCopy),
                        Key.of("R", "Turn a picture", picture::turn),
                        Key.of("Z", "A picture at full size, or all of it", picture::zoom))
                : List.of();
    }
}
