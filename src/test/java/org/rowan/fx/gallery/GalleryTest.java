package org.rowan.fx.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rowan.fx.Appearance;
import org.rowan.fx.form.FormSection;
import org.rowan.shell.MainWindow;
import org.rowan.support.ui.Acted;
import org.rowan.support.ui.QuickRobot;

/** The gallery and {@code docs/design.md} tell of the same blocks, and every page can be drawn. */
class GalleryTest extends Acted {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ((?:`\\w+`(?:, )?)+) \\| .* \\|");

    private final Appearance appearance = new Appearance();
    private Gallery gallery;
    private Scene scene;

    private record Told(String block, List<String> classes) {}

    @Override
    public void start(Stage stage) {
        gallery = new Gallery(appearance, Clock.systemUTC());
        scene = new Scene(gallery, 1366, 768);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void every_block_of_the_design_has_a_page_in_the_gallery_and_the_other_way_round() throws IOException {
        assertThat(told()).extracting(Told::block).containsExactlyElementsOf(Gallery.pages());
    }

    @Test
    void every_block_of_the_design_is_a_class_of_that_name() throws IOException {
        assertThat(told())
                .flatExtracting(Told::classes)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Stream.of("fx", "fx/form")
                                .map(place -> Path.of("src/main/java/org/rowan", place, name + ".java")))
                        .anyMatch(Files::exists));
    }

    @ParameterizedTest
    @EnumSource(Appearance.Theme.class)
    void every_page_is_drawn_in_every_theme(Appearance.Theme theme) {
        interact(() -> appearance.theme().set(theme));
        assertThat(drawn()).as("pictures that differ").hasSize(Gallery.pages().size());
    }

    @Test
    void every_page_is_drawn_at_twice_the_size() {
        Set<Integer> usual = drawn();
        interact(() -> appearance.size().set(200));
        assertThat(drawn()).hasSize(Gallery.pages().size()).doesNotContainAnyElementsOf(usual);
    }

    private Set<Integer> drawn() {
        Set<Integer> pictures = new HashSet<>();
        for (int page = 0; page < Gallery.pages().size(); page++) {
            int number = page;
            interact(() -> gallery.turnTo(number));
            pictures.add(likeness());
        }
        return pictures;
    }

    @Test
    void a_page_begins_anew_each_time_it_is_turned_to() {
        int page = Gallery.pages().indexOf("Form section");
        interact(() -> gallery.turnTo(page));
        FormSection risk = lookup(".form-section").query();
        interact(() -> risk.openProperty().set(true));
        interact(() -> gallery.turnTo(0));
        interact(() -> gallery.turnTo(page));
        assertThat(((FormSection) lookup(".form-section").query())
                        .openProperty()
                        .get())
                .isFalse();
    }

    /** A number that differs where the page's pixels do. */
    private int likeness() {
        WritableImage[] image = new WritableImage[1];
        QuickRobot.settle();
        interact(() -> image[0] = ((BorderPane) gallery).getCenter().snapshot(null, null));
        int likeness = 1;
        for (int y = 0; y < image[0].getHeight(); y++) {
            for (int x = 0; x < image[0].getWidth(); x++) {
                likeness = 31 * likeness + image[0].getPixelReader().getArgb(x, y);
            }
        }
        return likeness;
    }

    private static List<Told> told() throws IOException {
        String page = Files.readString(Path.of("docs/design.md"));
        return page.substring(page.indexOf("## Building blocks"), page.indexOf("## Words"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Told(
                        row.group(1), List.of(row.group(2).replace("`", "").split(", ", -1))))
                .toList();
    }
}
