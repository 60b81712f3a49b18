package org.rowan.audit.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.audit.Audit;
import org.rowan.audit.SeenBy;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.store.sight.CasePart;

/** On the page of a case, a person or a referral: who has seen the case, by day and person. */
public final class SeenLink {
    private SeenLink() {}

    /** The step that shows it, nothing for who has no right to the audit. */
    public static List<Node> of(Audit audit, Desk desk, CasePart part, long id) {
        if (!desk.viewer().may(Right.SEE_AUDIT)) {
            return List.of();
        }
        Button link = Buttons.link(
                "Who has seen this case",
                () -> desk.tasks()
                        .of(() -> audit.whoHasSeen(part, id))
                        .then(seen ->
                                desk.panel().show("Who has seen this case", content(seen, London.today(desk.clock()))))
                        .start());
        link.setId("who-has-seen");
        return List.of(link);
    }

    private static Node content(List<SeenBy> seen, LocalDate today) {
        VBox box = Boxes.column(
                Gap.MEDIUM,
                Boxes.prose(
                        "Of the whole household: pages that were opened, searches, changes. A look over a list is not kept.",
                        "small",
                        "muted"));
        Map<LocalDate, List<SeenBy>> byDay = new TreeMap<>(java.util.Comparator.reverseOrder());
        byDay.putAll(seen.stream().collect(Collectors.groupingBy(SeenBy::day)));
        byDay.forEach((day, of) -> {
            VBox rows = Boxes.column(Gap.TIGHT, Boxes.text(SpokenDates.day(day, today), "strong"));
            of.forEach(by -> rows.getChildren()
                    .add(Boxes.column(
                            Gap.NONE, Boxes.prose(by.user()), Boxes.prose(AuditWords.of(by), "small", "muted"))));
            box.getChildren().add(rows);
        });
        return box;
    }
}
