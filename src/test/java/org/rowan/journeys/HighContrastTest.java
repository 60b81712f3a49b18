package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.fx.Appearance;
import org.rowan.fx.Buttons;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.shell.MainWindow;
import org.rowan.support.ui.Acted;

/** In high contrast what other themes say by a shade has an edge. */
class HighContrastTest extends Acted {
    private Button can;
    private Button cannot;
    private Button here;
    private ProgressBar gaps;
    private Label empty;
    private DialogPane dialog;

    @Override
    public void start(Stage stage) {
        can = Buttons.primary("Save", () -> {});
        cannot = Buttons.primary("Sign", () -> {});
        here = new Button("Beds");
        gaps = new ProgressBar(0.2);
        empty = new Label("Repairs");
        dialog = new DialogPane();
        cannot.setDisable(true);
        here.getStyleClass().add("rail-item");
        here.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        gaps.getStyleClass().add("gap-bar");
        empty.getStyleClass().addAll("bar", "void");
        HBox bars = new HBox(empty);
        bars.getStyleClass().add("time-bars");
        // each page brings its own sheet, which comes after that of the theme
        VBox root = new VBox(new VBox(can, cannot, dialog), here, page(gaps, ReturnScreen.class, "return.css"));
        root.getChildren().add(page(bars, BedsScreen.class, "beds.css"));
        Scene scene = new Scene(root);
        Appearance appearance = new Appearance();
        appearance.theme().set(Appearance.Theme.HIGH_CONTRAST);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
    }

    private static VBox page(Region content, Class<?> of, String sheet) {
        VBox page = new VBox(content);
        page.getStylesheets().add(of.getResource(sheet).toExternalForm());
        return page;
    }

    @Test
    void a_step_that_cannot_be_taken_is_no_filled_button() {
        assertThat(ground(can)).isNotEqualTo(Color.BLACK);
        assertThat(ground(cannot)).isEqualTo(Color.BLACK);
        assertThat(edge(cannot).getTopStyle().getDashArray()).isNotEmpty();
        assertThat(edge(can).getTopStyle()).isEqualTo(BorderStrokeStyle.SOLID);
    }

    @Test
    void the_page_where_somebody_is_has_a_mark_in_the_rail() {
        assertThat(here.getBorder().getStrokes().getFirst().getWidths().getLeft())
                .isGreaterThanOrEqualTo(4);
        assertThat(isBright(edge(here).getLeftStroke())).isTrue();
    }

    @Test
    void how_much_is_missing_is_seen_against_all_of_it() {
        Region track = (Region) gaps.lookup(".track");
        assertThat(isBright(track.getBackground().getFills().getFirst().getFill()))
                .isTrue();
    }

    @Test
    void a_unit_that_is_void_and_a_question_have_an_edge() {
        assertThat(isBright(edge(empty).getTopStroke())).isTrue();
        assertThat(isBright(edge(dialog).getTopStroke())).isTrue();
    }

    private static Paint ground(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    private static BorderStroke edge(Region region) {
        return region.getBorder().getStrokes().getFirst();
    }

    private static boolean isBright(Paint paint) {
        return ((Color) paint).getBrightness() > 0.6;
    }
}
