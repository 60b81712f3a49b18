package org.rowan.journeys;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.rowan.fx.Appearance;
import org.rowan.shell.MainWindow;

/**
 * Draws screens into PNG files, so that they can be looked at.
 *
 * <p>{@code Pictures <folder> [part of a name] [1366x768] [light|dark|high_contrast] [percent]}; without the last three every picture is
 * drawn in light, in dark, and in light at 150 %.
 */
public final class Pictures {
    private static final Duration SETTLE = Duration.millis(700);
    private static final long PATIENCE_SECONDS = 120;
    private static final String USUAL_SIZE = "1366x768";

    /**
     * A picture to be taken.
     *
     * @param name the name of its file
     * @param stand puts the screen into the scene; runs on the screen's thread
     * @param then does something on it before the picture is taken, such as opening a list
     */
    public record Picture(String name, Consumer<Set> stand, Consumer<Set> then) {
        public Picture(String name, Consumer<Set> stand) {
            this(name, stand, set -> {});
        }
    }

    /** What a picture is set up with. */
    public record Set(Stage stage, Scene scene, Appearance appearance, Clock clock) {}

    private record Look(String size, Appearance.Theme theme, int percent) {}

    private Pictures() {}

    public static void main(String[] args) throws Exception {
        try {
            draw(args);
        } finally {
            Platform.exit();
        }
    }

    private static void draw(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String part = args.length > 1 ? args[1] : "";
        List<Look> looks = args.length > 2
                ? List.of(new Look(
                        args[2],
                        args.length > 3
                                ? Appearance.Theme.valueOf(args[3].toUpperCase(java.util.Locale.ROOT))
                                : Appearance.Theme.LIGHT,
                        args.length > 4 ? Integer.parseInt(args[4]) : 100))
                : List.of(
                        new Look(USUAL_SIZE, Appearance.Theme.LIGHT, 100),
                        new Look(USUAL_SIZE, Appearance.Theme.DARK, 100),
                        new Look(USUAL_SIZE, Appearance.Theme.LIGHT, 150));
        Platform.startup(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }));
        Platform.setImplicitExit(false);
        for (Picture picture : Stream.concat(PictureBook.all().stream(), PaperPictures.all().stream())
                .toList()) {
            if (picture.name().contains(part)) {
                for (Look look : looks) {
                    take(picture, look, folder);
                }
            }
        }
    }

    private static void take(Picture picture, Look look, Path folder) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Path file = folder.resolve("%s-%s-%s-%d.png"
                .formatted(
                        picture.name(),
                        look.size(),
                        look.theme().name().toLowerCase(java.util.Locale.ROOT),
                        look.percent()));
        Platform.runLater(() -> {
            Set set = set(look);
            picture.stand().accept(set);
            set.stage().show();
            after(SETTLE, () -> {
                picture.then().accept(set);
                after(SETTLE, () -> {
                    write(compose(set), file);
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    done.countDown();
                });
            });
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    "no picture of " + picture.name() + " within " + PATIENCE_SECONDS + " seconds");
        }
        System.out.println(file);
    }

    private static Set set(Look look) {
        String[] sides = look.size().split("x", -1);
        Stage stage = new Stage();
        Appearance appearance = new Appearance();
        appearance.theme().set(look.theme());
        appearance.size().set(look.percent());
        Scene scene = new Scene(new Pane(), Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        return new Set(stage, scene, appearance, PictureBook.CLOCK);
    }

    /** The scene with its pop-ups and dialogs laid over it, which a snapshot of the scene alone would miss. */
    private static WritableImage compose(Set set) {
        Scene scene = set.scene();
        Canvas canvas = new Canvas(scene.getWidth(), scene.getHeight());
        canvas.getGraphicsContext2D().drawImage(scene.snapshot(null), 0, 0);
        double left = set.stage().getX() + scene.getX();
        double top = set.stage().getY() + scene.getY();
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        for (Window window : Window.getWindows()) {
            if (!window.equals(set.stage())) {
                canvas.getGraphicsContext2D()
                        .drawImage(
                                window.getScene().getRoot().snapshot(clear, null),
                                window.getX() + window.getScene().getX() - left,
                                window.getY() + window.getScene().getY() - top);
            }
        }
        return canvas.snapshot(null, null);
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void after(Duration time, Runnable next) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> next.run());
        pause.play();
    }
}
