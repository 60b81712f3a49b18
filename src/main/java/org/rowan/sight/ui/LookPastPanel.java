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

/** What a manager is shut out of, without a name, and the way past it in need. */
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

    private void show(List<LookingPast.OwnLockOut> own) {
        VBox box = Boxes.column(Gap.MEDIUM);
        if (own.isEmpty()) {
            box.getChildren().add(Boxes.prose("You are shut out of no case."));
        }
        LocalDate today = London.today(desk.clock());
        own.forEach(lockOut -> box.getChildren().add(line(lockOut, today)));
        desk.panel().show("Look past a lock-out", box);
    }

    private Node line(LookingPast.OwnLockOut lockOut, LocalDate today) {
        String since = SpokenDates.day(lockOut.since().atZone(London.ZONE).toLocalDate(), today);
        return Boxes.column(
                Gap.TIGHT,
                Boxes.prose("You are shut out of a case since " + since + ", by " + lockOut.by() + "."),
                Buttons.plain("Look past it", () -> ask(lockOut)));
    }

    private void ask(LookingPast.OwnLockOut lockOut) {
        RuleForm form = new RuleForm(
                List.of(),
                new Saving(desk.tasks()),
                typed -> looking.past(lockOut.ruleId(), typed.reason().get()),
                changed);
        desk.panel()
                .show(
                        "look past " + lockOut.ruleId(),
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
