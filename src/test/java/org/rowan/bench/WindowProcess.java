package org.rowan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.rowan.Wiring;

/** Opens Rowan's door, or an empty window, says when it is shown, and ends. */
final class WindowProcess {
    private WindowProcess() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(WindowProcess::sayWhenShown);
        if (arguments.length == 0) {
            Application.launch(Empty.class);
        } else {
            new Wiring().window(Path.of(arguments[0]));
        }
    }

    private static void sayWhenShown() {
        try {
            while (List.copyOf(Window.getWindows()).stream().noneMatch(Window::isShowing)) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> {
            System.out.println("shown");
            Runtime.getRuntime().halt(0);
        });
    }

    /** Nothing but a window. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Empty")), 1366, 768));
            stage.show();
        }
    }
}
