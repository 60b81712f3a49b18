package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.rowan.people.People;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Two windows on one store: each sees what the other saves, nothing that is typed is lost, and both lock together. */
class TwoWindowsJourneyTest extends WindowJourney {
    private Stage first;

    @Override
    void prepare(Path place) {
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)), SmallRefuge.person("Marta", "Nowak"));
        }
    }

    @Test
    void what_is_typed_in_one_window_stands_beside_what_is_saved_in_the_other_and_both_lock_together() {
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        first = (Stage) scene.getWindow();
        openMarta(first);
        type(first, "Given name", "Martha");

        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> second() != null);
        until(() -> isShownIn(second(), "Marta Nowak"));
        openMarta(second());
        type(second(), "Given name", "Maria");
        type(second(), "Family name", "Nowak-Lis");
        save(second());
        until(() -> known().equals("Maria Nowak-Lis"));
        assertThat(field(first, "Given name").getText()).isEqualTo("Martha");

        save(first);
        until(() -> isShownIn(first, "Yours: Martha"));
        assertThat(isShownIn(first, "Saved meanwhile: Maria")).isTrue();
        assertThat(field(first, "Family name").getText())
                .as("nobody typed there")
                .isEqualTo("Nowak-Lis");
        save(first);
        assertThat(known()).as("nobody has said yet which holds").isEqualTo("Maria Nowak-Lis");
        press("Yours: Martha");
        save(first);
        until(() -> known().equals("Martha Nowak-Lis"));
        until(() -> field(second(), "Given name").getText().equals("Martha"));

        type(second(), "Family name", "Lis");
        control(KeyCode.H);
        until(() -> second() == null);
        type(KeyCode.A);
        untilShown("Open Rowan");
        signInAgain();
        until(() -> second() != null && field(second(), "Family name") != null);
        until(() -> field(second(), "Family name").getText().equals("Lis"));
        assertThat(field(first, "Family name").getText()).isEqualTo("Nowak-Lis");
    }

    private void signInAgain() {
        at("#passphrase").write(PASSPHRASE);
        press("#open");
    }

    private void openMarta(Stage window) {
        Node search = window.getScene().lookup(".search");
        interact(() -> ((TextField) search).setText("mart"));
        until(() -> hasDropped("Marta Nowak"));
        interact(() -> search.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        until(() -> field(window, "Given name") != null
                && "Marta".equals(field(window, "Given name").getText()));
    }

    private void save(Stage window) {
        interact(((Button) window.getScene().lookup("#step"))::fire);
    }

    private void type(Stage window, String field, String words) {
        interact(() -> field(window, field).setText(words));
    }

    private static TextField field(Stage window, String words) {
        return window.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> words.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Stage second() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage && !window.equals(first))
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isShownIn(Stage window, String words) {
        return window.getScene().getRoot().lookupAll("*").stream()
                .filter(WindowJourney::isInSight)
                .anyMatch((Node node) -> node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    private String known() {
        People people = new People(store());
        people.readNames();
        return people.find("nowak", 5).getFirst().name();
    }
}
