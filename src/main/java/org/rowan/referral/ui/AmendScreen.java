package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.form.MeanwhilePane;
import org.rowan.kernel.Problem;

/** What was recorded of a referral, opened to be mended. */
final class AmendScreen implements Screen {
    private final AmendViewModel model;
    private final Desk desk;
    private final FormFrame frame;
    private CallForm form;
    private Errand errand = Errand.NONE;

    /**
     * @param left runs where the changes are given up
     */
    AmendScreen(AmendViewModel model, Desk desk, Runnable left) {
        this.model = model;
        this.desk = desk;
        Button save = Buttons.primary("Save changes", this::save);
        save.setId("save");
        save.disableProperty().bind(model.busy());
        this.frame = new FormFrame(
                new KnownAlready(model.recognise(), desk.names(), null),
                Boxes.row(
                        Gap.SMALL,
                        save,
                        Buttons.plain(
                                "Leave it as it was", () -> desk.navigator().back())));
        model.setting().addListener((property, before, now) -> {
            form = new CallForm(model.draft(), now, desk.clock());
            frame.put(Boxes.column(
                    Gap.MEDIUM,
                    new MeanwhilePane(model.meanwhile(), form.fields(), new ToldWords(now)::of, desk),
                    form));
        });
        model.problems().addListener((ListChangeListener<Problem>) change -> faults());
        model.load();
    }

    /** What goes on once it is saved. */
    void serve(Errand what) {
        errand = what;
    }

    Errand errand() {
        return errand;
    }

    private void save() {
        frame.settle();
        if (form != null && form.understood()) {
            model.save();
        }
    }

    private void faults() {
        if (form == null) {
            return;
        }
        List<Problem> problems = List.copyOf(model.problems());
        if (!form.show(problems)) {
            problems.forEach(problem -> desk.notices().tell(Notice.trouble(problem)));
        }
        if (!problems.isEmpty()) {
            form.jump();
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Amend the referral");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("The decision is corrected on its own page, so that the earlier one is kept.");
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.REFERRALS);
    }

    @Override
    public Optional<String> address() {
        return Optional.of("amend " + model.id());
    }

    @Override
    public Optional<String> begun() {
        return model.typed().isEmpty() ? Optional.empty() : Optional.of("What was said of a referral");
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
    public List<Key> keys() {
        return errand.with(List.of(
                Key.told("Esc", "Leave it as it was; what you typed is kept"),
                Key.of("Ctrl+S", "Save changes", this::save)));
    }
}
