package org.rowan.access.ui;

import java.util.List;
import java.util.function.LongUnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.rowan.access.SubjectAccess;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Screen;
import org.rowan.kernel.Right;
import org.rowan.store.sight.CasePart;

/** Opens the page of a copy of what is held, from the page of a person or a case. To be made once for each sign-in. */
public final class AccessScreens {
    private final SubjectAccess service;
    private final Desk desk;
    private final LongUnaryOperator firstOf;

    /** @param firstOf the id of the first of a household, by that of its support period; blocks */
    public AccessScreens(SubjectAccess service, Desk desk, LongUnaryOperator firstOf) {
        this.service = service;
        this.desk = desk;
        this.firstOf = firstOf;
        if (mayWrite()) {
            desk.navigator().register("access", this::of);
        }
    }

    private boolean mayWrite() {
        return desk.viewer().may(Right.MOVE_RECORDS);
    }

    private Screen of(long personId) {
        return new AccessScreen(service, desk, personId);
    }

    /** The way there, nothing for who may not go it, and on a referral, which may be of nobody. */
    public List<Node> link(CasePart part, long id) {
        if (!mayWrite() || part == CasePart.REFERRAL) {
            return List.of();
        }
        Button link = Buttons.link(
                "A copy of what is held",
                () -> desk.tasks()
                        .of(() -> part == CasePart.PERSON ? id : firstOf.applyAsLong(id))
                        .then(person -> desk.navigator().open(of(person)))
                        .start());
        link.setId("copy-of-held");
        return List.of(link);
    }
}
