package org.rowan.documents.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.rowan.kernel.Problem;

/** Decodes a picture in memory, without any file, and none that would fill it. */
final class Picture {
    private static final long MOST_POINTS = 60_000_000;
    private static final int WIDEST = 2_400;

    private Picture() {}

    /** @throws Problem of kind INPUT if it is damaged, or too large to be shown */
    static Image of(byte[] bytes) {
        Size size = size(bytes);
        if ((long) size.width * size.height > MOST_POINTS) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "This picture has too many points to be shown here. Open it in another program, or save a copy.");
        }
        // the decoder would make a smaller one larger, too
        double most = Math.max(size.width, size.height) > WIDEST ? WIDEST : 0;
        Image image = new Image(new ByteArrayInputStream(bytes), most, most, true, true);
        if (image.isError()) {
            throw damaged(image.getException());
        }
        return image;
    }

    private record Size(int width, int height) {}

    /** By its head alone: a small file can say that it is as large as a house. */
    private static Size size(byte[] bytes) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw damaged(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Problem damaged(Exception cause) {
        return Problem.of(
                Problem.Kind.INPUT,
                "This picture can't be shown: it was damaged before it was put in. You can save a copy of it as it is.",
                cause);
    }
}
