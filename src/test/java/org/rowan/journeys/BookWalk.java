package org.rowan.journeys;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.rowan.fx.Appearance;
import org.rowan.shell.MainWindow;
import org.rowan.support.ui.Acted;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the screens of the picture book one after the other, in a window that no other test has sized. */
abstract class BookWalk extends Acted {
    private static final int ATTEMPTS = 60;

    final Appearance appearance = new Appearance();
    Stage stage;
    Scene scene;

    private final double width;
    private final double height;

    BookWalk(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void start(Stage given) {
        stage = new Stage();
        scene = new Scene(new Pane(), width, height);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
    }

    @Override
    public void stop() {
        stage.hide();
    }

    void open(Pictures.Picture picture) {
        var set = new Pictures.Set(stage, scene, appearance, PictureBook.CLOCK);
        interact(() -> {
            picture.stand().accept(set);
            stage.show();
        });
        settle();
        then(picture, set, ATTEMPTS);
        settle();
    }

    /** Some screens read on in the background, and what is to be pressed comes with what was read. */
    private void then(Pictures.Picture picture, Pictures.Set set, int attempts) {
        try {
            interact(() -> picture.then().accept(set));
        } catch (RuntimeException notYetThere) {
            if (attempts == 0) {
                throw notYetThere;
            }
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            then(picture, set, attempts - 1);
        }
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(2);
    }
}
