package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.returns.Balance;

/** Whether the figures balance: what fails first, then what holds, each kind of check once. */
final class CheckStep {
    private CheckStep() {}

    static Node of(List<Balance> balances) {
        List<Balance> failed =
                balances.stream().filter(balance -> !balance.holds()).toList();
        List<Node> rows = new ArrayList<>();
        if (failed.isEmpty()) {
            rows.add(Boxes.row(
                    Gap.SMALL,
                    Icons.of(Intent.SUCCESS),
                    Boxes.text("All " + balances.size() + " checks hold.", "strong", "success-text")));
        } else {
            rows.add(Boxes.row(
                    Gap.SMALL,
                    Icons.of(Intent.DANGER),
                    Boxes.prose(
                            failed.size() + " of " + balances.size()
                                    + " checks fail, so the return can't be written. Mend the records, then count again.",
                            "strong",
                            "danger-text")));
            failed.forEach(balance -> rows.add(Boxes.column(
                    Gap.NONE,
                    Boxes.prose(balance.sentence()),
                    Boxes.prose(
                            balance.left() + " stands against " + balance.right() + " (" + balance.name() + ")",
                            "small",
                            "muted"))));
        }
        Map<String, Long> held = new LinkedHashMap<>();
        balances.stream().filter(Balance::holds).forEach(balance -> held.merge(balance.sentence(), 1L, Long::sum));
        held.forEach((sentence, times) -> rows.add(Boxes.row(
                Gap.SMALL,
                Icons.small(Intent.SUCCESS.sign()),
                Boxes.prose(sentence + (times > 1 ? " (" + times + " lines)" : ""), "muted"))));
        VBox column = Boxes.column(Gap.SMALL, rows.toArray(Node[]::new));
        column.getStyleClass().add("step-column");
        return column;
    }
}
