package org.rowan.erasure.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rowan.erasure.Erasure;
import org.rowan.fx.Desk;
import org.rowan.fx.LinkLine;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.store.sight.CasePart;

/** One line on the page of a case, a person or a referral: the way to have the case erased, or that it was. */
public final class ErasureLine extends LinkLine {
    private final ErasureViewModel model;
    private final ErasurePanel panel;

    private ErasureLine(ErasureViewModel model, Desk desk, ErasurePanel panel) {
        super("Erase this case", "erase-case");
        this.model = model;
        this.panel = panel;
        link.disableProperty().bind(model.standing().isNull());
        model.standing().addListener((property, before, now) -> {
            words.setText(ErasureWords.inShort(now, London.today(desk.clock())));
            words.setVisible(!words.getText().isEmpty());
        });
    }

    @Override
    protected void open() {
        panel.show(model.standing().get());
    }

    /**
     * The line for a record, nothing for who keeps no cases.
     *
     * @param erased runs once the case is gone, and is told what went wrong after that
     */
    public static List<Node> of(
            Erasure service, Desk desk, CasePart part, long id, Consumer<Optional<RuntimeException>> erased) {
        if (!desk.viewer().may(Right.KEEP_CASES)) {
            return List.of();
        }
        ErasureViewModel model = new ErasureViewModel(service, desk.tasks(), part, id);
        ErasureLine line = new ErasureLine(model, desk, new ErasurePanel(model, desk, erased));
        model.load();
        return List.of(line);
    }
}
