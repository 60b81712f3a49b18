package org.rowan.documents.ui;

import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A picture, all of it in sight or at full size, which can be turned. */
final class PictureFrame extends ScrollPane {
    private static final int QUARTER = 90;
    private static final int WHOLE = 360;
    /** So that a picture that just fits needs no bars. */
    private static final double EDGE = 4;

    private final ImageView view = new ImageView();
    private boolean full;

    PictureFrame() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setContent(new Group(view));
        setPannable(true);
        setAccessibleText("The picture of this document");
        view.setAccessibleText("The picture of this document");
        widthProperty().addListener(property -> fit());
        heightProperty().addListener(property -> fit());
    }

    /** @param image null for none */
    void show(Image image) {
        view.setImage(image);
        fit();
    }

    void turn() {
        view.setRotate((view.getRotate() + QUARTER) % WHOLE);
        fit();
    }

    void zoom() {
        full = !full;
        fit();
    }

    private void fit() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        boolean lies = view.getRotate() % (2 * QUARTER) != 0;
        double width = lies ? getHeight() : getWidth();
        double height = lies ? getWidth() : getHeight();
        view.setFitWidth(full ? image.getWidth() : between(width - EDGE, image.getWidth()));
        view.setFitHeight(full ? image.getHeight() : between(height - EDGE, image.getHeight()));
    }

    private static double between(double room, double most) {
        return Math.max(1, Math.min(room, most));
    }
}
