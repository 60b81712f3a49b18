package org.rowan.fx.help;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.KeyHint;

/** A page of help as it is read. Pictures are as wide as there is room, and never wider than they are. */
final class HelpView extends VBox {
    HelpView(HelpPage page) {
        getStyleClass().addAll("help", Gap.SMALL.style());
        page.parts().forEach(part -> getChildren().add(draw(part)));
    }

    private Node draw(HelpPage.Part part) {
        return switch (part) {
            case HelpPage.Part.Heading(String words) -> Boxes.prose(words, "strong", "help-heading");
            case HelpPage.Part.Prose(String words) -> flow(words);
            case HelpPage.Part.Point(String words) -> point(words);
            case HelpPage.Part.Picture(String file, String words) -> picture(file, words);
        };
    }

    private static Node point(String words) {
        Label dot = Boxes.text("•", "muted");
        dot.setMinWidth(USE_PREF_SIZE);
        TextFlow flow = flow(words);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox line = new HBox(dot, flow);
        line.getStyleClass().addAll("help-point", Gap.SMALL.style());
        return line;
    }

    /** Text in which keys stand as keys. */
    private static TextFlow flow(String words) {
        List<Node> parts = new ArrayList<>();
        String[] pieces = words.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                parts.add(new KeyHint(pieces[i]));
            } else if (!pieces[i].isEmpty()) {
                Text text = new Text(pieces[i]);
                text.getStyleClass().add("help-text");
                parts.add(text);
            }
        }
        TextFlow flow = new TextFlow(parts.toArray(Node[]::new));
        flow.setAccessibleText(words.replace("`", ""));
        return flow;
    }

    private Node picture(String file, String words) {
        ImageView view = new ImageView();
        HelpBook.picture(file).ifPresent(place -> view.setImage(new Image(place.toExternalForm())));
        view.setAccessibleText(words);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        if (view.getImage() != null) {
            view.fitWidthProperty()
                    .bind(Bindings.min(
                            widthProperty().subtract(2), view.getImage().getWidth()));
        }
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("help-picture");
        frame.setMinWidth(0);
        frame.setMaxWidth(USE_PREF_SIZE);
        return frame;
    }
}
