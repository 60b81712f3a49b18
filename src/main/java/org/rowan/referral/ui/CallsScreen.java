package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Notices;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Unsaved;
import org.rowan.fx.form.Segments;

/** The calls that go on at once, one of them in front; each is kept as it was left. */
final class CallsScreen implements Screen {
    private static final int MOST = 9;

    private final Supplier<CallScreen> making;
    private final Notices notices;
    private final TreeMap<Integer, CallScreen> calls = new TreeMap<>();
    private final Map<Integer, Node> cursors = new HashMap<>();
    private final VBox frame = new VBox();
    private int front = 1;
    private boolean shown;

    /**
     * @param making makes a call on which nothing is noted
     * @param unsaved has what was noted before the window was locked
     * @param notices of the call before, which go when another comes to the front
     */
    CallsScreen(Supplier<CallScreen> making, Unsaved unsaved, Notices notices) {
        this.making = making;
        this.notices = notices;
        for (int number = 1; number <= MOST; number++) {
            var typed = unsaved.take(address(number));
            if (number == front || !typed.isEmpty()) {
                call(number).model().putBack(typed);
            }
        }
        unsaved.hold(this::begunCalls);
        draw();
    }

    private CallScreen call(int number) {
        return calls.computeIfAbsent(number, absent -> making.get());
    }

    CallScreen front() {
        return calls.get(front);
    }

    boolean isShown() {
        return shown;
    }

    /** Another call comes in while this one goes on; one on which nothing is noted yet is the other already. */
    void another() {
        if (front().model().draft().isEmpty() || calls.size() == MOST) {
            front().focusFirst();
            return;
        }
        int number = 1;
        while (calls.containsKey(number)) {
            number++;
        }
        call(number);
        bring(number);
    }

    /** Brings a call to the front; one that is over leaves the one that is there. */
    CallsScreen bring(int number) {
        if (calls.containsKey(number) && number != front) {
            cursor().ifPresent(node -> cursors.put(front, node));
            leave();
            notices.turnPage();
            front = number;
            draw();
            come();
            Optional.ofNullable(cursors.get(number)).ifPresent(node -> Platform.runLater(node::requestFocus));
        }
        return this;
    }

    /** Where the cursor stands in the call in front. */
    private Optional<Node> cursor() {
        return Optional.ofNullable(frame.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner ->
                        Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(front().node()::equals));
    }

    private void next(int step) {
        List<Integer> numbers = List.copyOf(calls.keySet());
        bring(numbers.get(Math.floorMod(numbers.indexOf(front) + step, numbers.size())));
    }

    /**
     * A call is over.
     *
     * @return whether others go on
     */
    boolean over(CallViewModel model) {
        int number = calls.keySet().stream()
                .filter(one -> calls.get(one).model().equals(model))
                .findFirst()
                .orElse(front);
        if (calls.size() == 1) {
            return false;
        }
        if (number == front) {
            next(1);
        }
        calls.remove(number);
        cursors.remove(number);
        draw();
        return true;
    }

    private void draw() {
        Node call = front().node();
        VBox.setVgrow(call, Priority.ALWAYS);
        frame.getChildren().setAll(calls.size() == 1 ? List.of(call) : List.of(choice(), call));
    }

    private Node choice() {
        Segments<Integer> segments = new Segments<>(
                "Calls",
                List.copyOf(calls.keySet()),
                number -> calls.get(number).model().about());
        segments.valueProperty().set(front);
        segments.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                bring(now);
            }
        });
        HBox row = Boxes.row(Gap.SMALL, segments, new KeyHint("F6"));
        row.setId("calls");
        row.getStyleClass().add("calls");
        return row;
    }

    private void come() {
        if (shown) {
            front().onShown();
        }
    }

    private void leave() {
        if (shown) {
            front().onLeft();
        }
    }

    private List<Unsaved.Begun> begunCalls() {
        List<Unsaved.Begun> begun = new ArrayList<>();
        calls.forEach((number, call) -> {
            if (!call.model().typed().isEmpty()) {
                begun.add(new Unsaved.Begun(
                        address(number),
                        "A new referral",
                        List.of(Place.REFERRALS.name(), address(number)),
                        call.model().typed()));
            }
        });
        return begun;
    }

    private static String address(int number) {
        return number == 1 ? CallScreen.ADDRESS : CallScreen.ADDRESS + " " + number;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("New referral");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Only the service and who is calling are needed. All else can come later.");
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.REFERRALS);
    }

    @Override
    public Optional<String> address() {
        return Optional.of(address(front));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        shown = true;
        draw();
        come();
    }

    @Override
    public void onLeft() {
        leave();
        shown = false;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>(front().keys());
        keys.add(Key.of("Ctrl+N", "Another call, while this one goes on", this::another));
        keys.add(Key.of("F6", "The next call", () -> next(1)));
        keys.add(Key.of("Shift+F6", "The call before", () -> next(-1)));
        return keys;
    }
}
