package org.rowan.sight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.LinkLine;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.sight.CaseSight;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.SightRule;

/** One line on the page of a case or a person that says who may see it, for managers; the rest stands in the panel. */
public final class SightLine extends LinkLine {
    private final SightViewModel model;
    private final Desk desk;

    private SightLine(SightViewModel model, Desk desk) {
        super("Who may see this", "who-may-see");
        this.model = model;
        this.desk = desk;
        model.sight().addListener((property, before, now) -> words.setText(SightWords.inShort(now)));
        model.load();
    }

    /**
     * The line for a record, nothing for who has no say in it.
     *
     * @param changed is told after a rule was made or ended
     */
    public static List<Node> of(WhoMaySee service, Desk desk, CasePart part, long id, Runnable changed) {
        return desk.viewer().may(Right.KEEP_SIGHT)
                ? List.of(new SightLine(
                        new SightViewModel(
                                service,
                                desk.tasks(),
                                part,
                                id,
                                changed,
                                () -> desk.navigator().back()),
                        desk))
                : List.of();
    }

    @Override
    protected void open() {
        if (model.sight().get() != null) {
            desk.panel().show("Who may see this", content(model.sight().get()));
        }
    }

    private Node content(CaseSight sight) {
        VBox box = Boxes.column(Gap.MEDIUM);
        box.getChildren().add(fact("They see it", SightWords.seeing(sight)));
        if (!SightWords.blind(sight).isEmpty()) {
            box.getChildren().add(fact("They do not", SightWords.blind(sight)));
        }
        LocalDate today = London.today(desk.clock());
        for (SightRule rule : sight.rules()) {
            if (!rule.is(SightRule.LOOKED_PAST)) {
                boolean known = rule.userName == null || sight.knows(rule.userName);
                box.getChildren()
                        .add(Boxes.column(
                                Gap.TIGHT,
                                Boxes.prose(SightWords.of(rule, known, today), "strong"),
                                Boxes.prose(rule.reason),
                                Buttons.link(SightWords.ending(rule), () -> end(rule))));
            }
        }
        box.getChildren()
                .add(Boxes.flow(
                        Gap.SMALL,
                        Buttons.plain("Shut somebody out", this::shutOut),
                        Buttons.plain(sight.isRestricted() ? "Name another worker" : "Restrict it", this::restrict)));
        return box;
    }

    private static Node fact(String name, String value) {
        return Boxes.column(Gap.NONE, Boxes.text(name, "small", "muted"), Boxes.prose(value));
    }

    private void shutOut() {
        RuleForm form = model.shuttingOut();
        show(
                "Shut somebody out",
                form,
                "Shut out",
                "Shut out.",
                Boxes.prose(
                        "For this user the case is not there: not in lists, not in the search, not in the audit. The"
                                + " household counts as before, and its unit shows as not available.",
                        "small",
                        "muted"));
    }

    private void restrict() {
        boolean restricted = model.sight().get().isRestricted();
        RuleForm form = model.restricting();
        show(
                restricted ? "Name another worker" : "Restrict it",
                form,
                restricted ? "Name" : "Restrict",
                restricted ? "Named." : "Restricted.",
                Boxes.prose(
                        restricted
                                ? "Who is named sees the case, and nobody else does."
                                : "Only you see it then, and who is named: the first one here, others afterwards. Other"
                                        + " managers do not, unless they look past it for a reason.",
                        "small",
                        "muted"));
    }

    private void end(SightRule rule) {
        show(SightWords.ending(rule), model.ending(rule), "End it", "Ended.", null);
    }

    private void show(String heading, RuleForm form, String verb, String done, Node hint) {
        desk.panel().show(model.about(heading), heading, () -> {
            List<Field> fields = new ArrayList<>();
            if (!form.users().isEmpty()) {
                fields.add(Fields.code("user", "User", form.users(), form.user()));
            }
            fields.add(Fields.prose("reason", "Why", 3, form.reason()));
            PanelForm panel = new PanelForm(
                    form.saving(),
                    verb,
                    () -> form.save(() -> {
                        desk.panel().close();
                        desk.notices().tell(Notice.good(done));
                    }),
                    fields);
            return hint == null ? panel : panel.with(0, hint);
        });
    }
}
