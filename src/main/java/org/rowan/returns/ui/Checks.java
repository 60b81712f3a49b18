package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.form.FormSection;
import org.rowan.returns.Balance;

/** Whether the figures balance, in words: what fails in sight, what holds when it is asked for, each kind of check once. */
final class Checks {
    private Checks() {}

    static Node of(List<Balance> balances) {
        List<Balance> failed =
                balances.stream().filter(balance -> !balance.holds()).toList();
        List<Node> rows = new ArrayList<>();
        if (!failed.isEmpty()) {
            rows.add(Boxes.row(
                    Gap.SMALL,
                    Icons.of(Intent.DANGER),
                    Boxes.prose(
                            failed.size() + " of " + balances.size()
                                    + " checks fail, so the return can't be signed. Mend the records, then count again.",
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
        FormSection held = new FormSection("Checks", held(balances).toArray(Node[]::new));
        held.summary(new SimpleStringProperty(
                failed.isEmpty() ? "all " + balances.size() + " hold" : (balances.size() - failed.size()) + " hold"));
        rows.add(held);
        return Boxes.column(Gap.SMALL, rows.toArray(Node[]::new));
    }

    private static List<Node> held(List<Balance> balances) {
        Map<String, Long> held = new LinkedHashMap<>();
        balances.stream().filter(Balance::holds).forEach(balance -> held.merge(balance.sentence(), 1L, Long::sum));
        List<Node> rows = new ArrayList<>();
        held.forEach((sentence, times) -> rows.add(Boxes.row(
                Gap.SMALL,
                Icons.small(Intent.SUCCESS.sign()),
                Boxes.prose(sentence + (times > 1 ? " (" + times + " lines)" : ""), "muted"))));
        return rows;
    }
}
