package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.kernel.Problem;
import org.rowan.referral.Referral;

/** The answer to one referral: who it is, where they could go, or why not. */
final class DecideScreen implements Screen {
    private static final KeyCombination ENTER = KeyCombination.valueOf("Enter");

    private final DecideViewModel model;
    private final Desk desk;
    private final List<Node> aboutCase;
    private final Runnable amend;
    private final Errand errand;
    private boolean away;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Decide");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private final BorderPane frame = new BorderPane();
    private final Button decide = Buttons.primary("", this::decide);
    private Faults faults = new Faults(List.of());
    private List<Field> fields = List.of();
    private Node meanwhile;

    /**
     * @param aboutCase what says who may see its case and who has
     * @param amend opens what was recorded of the referral, to be mended
     * @param errand what goes on once it is decided
     */
    DecideScreen(DecideViewModel model, Desk desk, List<Node> aboutCase, Runnable amend, Errand errand) {
        this.aboutCase = aboutCase;
        this.amend = amend;
        this.errand = errand;
        this.model = model;
        this.desk = desk;
        frame.getStylesheets()
                .add(DecideScreen.class.getResource("referral.css").toExternalForm());
        frame.setCenter(new Waiting(model.busy(), "Reading the referral"));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::toTheStep);
        model.opened().addListener((property, before, now) -> draw(now));
        model.meanwhile().addListener((property, before, now) -> {
            // whoever has just tried to decide is asked at once, whoever is elsewhere on the page is not disturbed
            if (now != null && frame.isFocused()) {
                meanwhile.requestFocus();
            }
        });
        model.problems().addListener((ListChangeListener<Problem>) change -> showFaults());
        model.load();
    }

    private void draw(OpenReferral opened) {
        Referral referral = opened.file().referral();
        title.set(referral.isPending() ? "Decide" : "Correct the decision");
        subtitle.set(DecisionWords.subtitle(opened.file().referral(), opened.service(), desk.clock()));
        HouseholdPane household = new HouseholdPane(model, opened, desk.names(), desk.clock(), amend);
        Node where = opened.service().hasUnits() ? new UnitsPane(model, desk.clock()) : new NoUnitsPane(model);
        PlacingPane placing = new PlacingPane(model, where, opened, desk.clock());
        ReasonsPane reasons = new ReasonsPane(model, opened);
        fields = java.util.stream.Stream.of(household.fields(), placing.fields(), reasons.fields())
                .flatMap(List::stream)
                .toList();
        faults = new Faults(fields);
        VBox top = Boxes.column(Gap.TIGHT, aboutCase.toArray(Node[]::new));
        boolean working = isIn(frame.getCenter());
        meanwhile = new DecidedMeanwhile(model, desk.clock());
        top.getChildren().addAll(meanwhile, faults);
        frame.setTop(top);
        frame.setCenter(new DecideColumns(household, placing, reasons));
        frame.setBottom(steps(referral));
        if (working) {
            return;
        }
        if (model.reasonsFirst() || model.answer.reason.get() != null) {
            reasons.focusFirst();
        } else {
            placing.focusFirst();
        }
    }

    /** Drawn again, the page leaves the cursor to whoever has it in one of its fields. */
    private boolean isIn(Node part) {
        Node place = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (place != null && !place.equals(part)) {
            place = place.getParent();
        }
        return place != null;
    }

    /** Enter on a unit or a reason goes to the step that stores it, and only there does it. */
    private void toTheStep(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof ListView || event.getTarget() instanceof RadioButton;
        if (ENTER.match(event) && choosing && decide.isVisible()) {
            decide.requestFocus();
            event.consume();
        }
    }

    private Node steps(Referral referral) {
        decide.setId("decide");
        decide.textProperty().bind(verb());
        decide.disableProperty().bind(model.busy());
        var undecided =
                model.answer.unit.isNull().and(model.answer.reason.isNull()).and(model.answer.withoutUnit.not());
        decide.visibleProperty().bind(undecided.not());
        decide.managedProperty().bind(undecided.not());
        Label choose = Boxes.text("Choose where they go, or say why not.");
        choose.visibleProperty().bind(undecided);
        choose.managedProperty().bind(undecided);
        Button withdraw = Buttons.plain("Withdrawn by the referrer", model::withdraw);
        withdraw.setId("withdraw");
        FlowPane row = Boxes.flow(Gap.SMALL, choose, decide);
        if (referral.isPending()) {
            Button hold = Buttons.plain("Hold it for them", this::hold);
            hold.setId("hold");
            hold.visibleProperty().bind(model.answer.unit.isNotNull());
            hold.managedProperty().bind(hold.visibleProperty());
            row.getChildren().add(hold);
        }
        if (!referral.decision.equals(Referral.WITHDRAWN)) {
            row.getChildren().add(withdraw);
        }
        if (!referral.isPending()) {
            Button reopen = Buttons.plain("Let it wait again", model::reopen);
            reopen.setId("reopen");
            row.getChildren().add(reopen);
        }
        row.getChildren()
                .add(Buttons.plain(
                        referral.isPending() ? "Decide later" : "Leave it as it is",
                        () -> desk.navigator().back()));
        VBox foot = new VBox(row);
        foot.getStyleClass().add("form-steps");
        return foot;
    }

    private ObservableValue<String> verb() {
        return Bindings.createStringBinding(
                () -> DecisionWords.verb(model.answer, org.rowan.kernel.London.today(desk.clock())),
                model.answer.unit,
                model.answer.withoutUnit,
                model.answer.reason,
                model.answer.starts);
    }

    private void hold() {
        model.hold((done, undo) -> desk.notices().tell(Notice.good(done).with(Notice.UNDO, undo)));
    }

    private void decide() {
        if (model.answer.isOpen()) {
            desk.notices().tell(Notice.soon("Nothing is chosen yet. Choose a unit, or a reason why not."));
            return;
        }
        frame.requestFocus();
        if (faults.count() == 0) {
            model.decide();
        } else {
            faults.jump();
        }
    }

    private void showFaults() {
        fields.forEach(field -> field.problemProperty().set(""));
        for (Problem problem : model.problems()) {
            if (!faults.show(problem)) {
                desk.notices().tell(Notice.trouble(problem));
            }
        }
        faults.jump();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.REFERRALS);
    }

    @Override
    public Optional<String> address() {
        return Optional.of("decide " + model.id());
    }

    @Override
    public Optional<String> begun() {
        return model.typed().isEmpty() ? Optional.empty() : Optional.of("A decision on a referral");
    }

    @Override
    public Map<String, String> typed() {
        return model.typed();
    }

    @Override
    public void putBack(Map<String, String> typed) {
        model.putBack(typed);
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
    public void onLeft() {
        away = true;
    }

    /** Back from mending what was said, what is chosen still stands. */
    @Override
    public void onShown() {
        if (away) {
            away = false;
            model.readAgain();
        }
    }

    @Override
    public void readAgain() {
        model.readAgain();
    }

    @Override
    public List<Key> keys() {
        return errand.with(List.of(
                Key.told("Up, Down", "Choose a unit, or a reason"),
                Key.told("Tab", "From the units to the reasons"),
                Key.told("Enter", "From what is chosen to the step that stores it"),
                Key.of("Ctrl+U", "Hold the chosen unit for them until noon of the next day", this::hold),
                Key.of("Ctrl+E", "Amend what was said of the household", amend),
                Key.of("Ctrl+Enter", "Store what is chosen", this::decide)));
    }
}
