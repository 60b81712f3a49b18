package org.rowan.sight.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;
import org.rowan.sight.LookingPast;

/** What is closed to a manager, without a name, and the way past it in need. */
public final class LookPastPanel {
    private final LookingPast looking;
    private final Desk desk;
    private final Runnable changed;

    /** @param changed is told once a case can be seen: names are to be read again */
    public LookPastPanel(LookingPast looking, Desk desk, Runnable changed) {
        this.looking = looking;
        this.desk = desk;
        this.changed = changed;
    }

    public void open() {
        desk.tasks().of(looking::own).then(this::show).start();
    }

    private void show(List<LookingPast.Closed> own) {
        VBox box = Boxes.column(Gap.MEDIUM);
        if (own.isEmpty()) {
            box.getChildren().add(Boxes.prose("No case is closed to you."));
        }
        LocalDate today = London.today(desk.clock());
        own.forEach(closed -> box.getChildren().add(line(closed, today)));
        desk.panel().show("Look past a lock-out", box);
    }

    private Node line(LookingPast.Closed closed, LocalDate today) {
        String since = SpokenDates.day(closed.since().atZone(London.ZONE).toLocalDate(), today);
        return Boxes.column(
                Gap.TIGHT,
                Boxes.prose(
                        closed.restricted()
                                ? "A case is restricted since " + since + ", by " + closed.by()
                                        + ", and you are not named for it."
                                : "You are shut out of a case since " + since + ", by " + closed.by() + "."),
                Buttons.plain("Look past it", () -> ask(closed)));
    }

    private void ask(LookingPast.Closed closed) {
        RuleForm form = new RuleForm(
                List.of(),
                new Saving(desk.tasks()),
                typed -> looking.past(closed.ruleId(), typed.reason().get()),
                changed);
        desk.panel()
                .show(
                        "look past " + closed.ruleId(),
                        "Look past a lock-out",
                        () -> new PanelForm(
                                        form.saving(),
                                        "Look past it",
                                        () -> form.save(this::done),
                                        List.of(Fields.prose("reason", "Why you must see it now", 3, form.reason())))
                                .with(
                                        0,
                                        Boxes.prose(
                                                "You see the case until you sign out. The audit keeps your reason, and"
                                                        + " the other managers are asked to look at it.",
                                                "small",
                                                "muted")));
    }

    private void done() {
        desk.panel().close();
        desk.notices().tell(Notice.note("You see the case until you sign out. The other managers are told."));
    }
}
