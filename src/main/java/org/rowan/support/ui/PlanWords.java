package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;

/** A safety plan in words. */
final class PlanWords {
    private PlanWords() {}

    /** "Safety plan of Mon 3 May, review Tue 3 Aug, in 4 days". */
    static String line(SafetyPlan plan, LocalDate today) {
        return "Safety plan of " + SpokenDates.day(plan.agreed, today) + ", " + review(plan, today);
    }

    static String review(SafetyPlan plan, LocalDate today) {
        return "review " + SpokenDates.day(plan.review, today) + ", " + SpokenDates.due(plan.review, today);
    }

    static boolean isOverdue(SafetyPlan plan, LocalDate today) {
        return !plan.review.isAfter(today);
    }

    /** What a plan says, each part under its heading; parts that say nothing are left out. */
    static List<Node> sections(SafetyPlan plan, NameMask names) {
        List<Node> nodes = new ArrayList<>();
        for (SafetyPlan.Section section : SafetyPlan.Section.values()) {
            String text = section.of(plan);
            if (text != null) {
                nodes.add(Boxes.column(Gap.NONE, Boxes.text(section.words(), "small", "muted"), names.freeWords(text)));
            }
        }
        return nodes;
    }

    /** A version beside the page, to be read; it can't be changed. */
    static Node panel(SafetyPlan plan, CaseViewModel model, Desk desk, Runnable takeOut) {
        boolean holds =
                model.records().get().safety().planOf(plan.personId).stream().anyMatch(last -> last.id.equals(plan.id));
        VBox column = Boxes.column(
                Gap.MEDIUM,
                desk.names()
                        .prose(
                                names -> names.apply(model.nameOf(plan.personId)) + ", agreed "
                                        + SpokenDates.day(plan.agreed, model.today()),
                                "strong"),
                Boxes.prose(
                        holds ? "It holds, " + review(plan, model.today()) + "." : "A newer version has replaced it.",
                        "small",
                        "muted"));
        column.getChildren().addAll(sections(plan, desk.names()));
        column.getChildren()
                .addAll(
                        Boxes.prose("Written by " + plan.createdBy + ".", "small", "muted"),
                        Buttons.link("Take it out: it was written by mistake", takeOut));
        return column;
    }
}
