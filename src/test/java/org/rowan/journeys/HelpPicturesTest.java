package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the help pages are those of the screens, and the keys that the pages name are keys of the screens. With
 * {@code -Drowan.help=write} the pictures are written anew.
 */
class HelpPicturesTest extends BookWalk {
    private static final Path FOLDER = Path.of("src/main/resources/org/rowan/help/pictures");
    private static final boolean WRITE = "write".equals(System.getProperty("rowan.help"));

    /** The pictures of the help, by those of the picture book of which they are a part. */
    static final Map<String, String> PICTURES = new TreeMap<>(Map.ofEntries(
            Map.entry("today.png", "desk-today"),
            Map.entry("referrals.png", "desk-list"),
            Map.entry("calls.png", "desk-known"),
            Map.entry("decide.png", "desk-decide"),
            Map.entry("return.png", "return-gaps"),
            Map.entry("set-up.png", "setup"),
            Map.entry("beds.png", "beds-b"),
            Map.entry("cases.png", "cases"),
            Map.entry("case.png", "case"),
            Map.entry("person.png", "person"),
            Map.entry("demand.png", "demand-b"),
            Map.entry("audit.png", "vault-audit"),
            Map.entry("users.png", "users")));

    /** Small squares of a picture are compared by their mean, so that letters drawn a little otherwise are no difference. */
    private static final int SQUARE = 24;

    private static final double UNLIKE = 10;
    private static final double UNLIKE_SQUARES = 0.05;

    HelpPicturesTest() {
        super(1100, 700);
    }

    @AfterAll
    static void leaveNoStore() {
        ExamplePictures.anew();
    }

    @Test
    void every_picture_is_as_the_screen_is_now_and_every_key_that_is_named_is_one_of_it() throws IOException {
        ExamplePictures.anew();
        List<String> stale = new ArrayList<>();
        List<String> unknownKeys = new ArrayList<>();
        // in the order of the book, because each provider's store is opened once
        for (Pictures.Picture picture : PictureBook.all()) {
            for (Map.Entry<String, String> wanted : PICTURES.entrySet()) {
                if (wanted.getValue().equals(picture.name())) {
                    open(picture);
                    compare(wanted.getKey(), stale);
                    unknownKeys.addAll(unknownKeys(wanted.getKey()));
                }
            }
        }
        assertThat(unknownKeys)
                .as("keys that a page names and its screen does not have")
                .isEmpty();
        assertThat(stale)
                .as(
                        "pictures that are not as their screens are; write them anew with -Drowan.help=write and look at them")
                .isEmpty();
    }

    private void compare(String file, List<String> stale) throws IOException {
        WritableImage[] drawn = new WritableImage[1];
        interact(() -> {
            // nothing that has the cursor, which blinks
            scene.getRoot().requestFocus();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            drawn[0] = scene.lookup(".page").snapshot(null, null);
        });
        BufferedImage now = image(drawn[0]);
        Path place = FOLDER.resolve(file);
        if (WRITE) {
            ImageIO.write(now, "png", place.toFile());
        } else if (!Files.exists(place) || differs(ImageIO.read(place.toFile()), now)) {
            stale.add(file);
        }
    }

    private static BufferedImage image(WritableImage drawn) {
        var image = new BufferedImage((int) drawn.getWidth(), (int) drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, drawn.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    static boolean differs(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        int squares = 0;
        int unlike = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                squares++;
                unlike += Math.abs(mean(one, x, y) - mean(other, x, y)) > UNLIKE ? 1 : 0;
            }
        }
        return unlike > UNLIKE_SQUARES * squares;
    }

    private static double mean(BufferedImage image, int left, int top) {
        long sum = 0;
        for (int pixel : image.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum += (pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff);
        }
        return sum / 3.0 / (SQUARE * SQUARE);
    }

    private List<String> unknownKeys(String page) {
        interact(() -> Keys.press(scene, "F1"));
        settle();
        Set<String> known = hints(".keys")
                .flatMap(hint -> Stream.concat(
                        Stream.of(hint.split(", ", -1)),
                        hint.matches("[^A-Za-z]+") ? Stream.of(hint.split(" ", -1)) : Stream.of(hint)))
                .collect(Collectors.toSet());
        return hints(".help")
                .filter(told -> !known.contains(told))
                .map(told -> page + ": " + told)
                .toList();
    }

    private Stream<String> hints(String where) {
        Node part = scene.lookup(".help-pane " + where);
        assertThat(part).as("%s of the help", where).isNotNull();
        return LookWalk.inSight(part)
                .filter(node -> node.getStyleClass().contains("key-hint"))
                .map(node -> ((Label) node).getText());
    }
}
