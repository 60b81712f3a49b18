package org.rowan;

import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Right;
import org.rowan.support.Handovers;
import org.rowan.support.ui.HandoverPanel;

/** Offers to hand over the cases of somebody who can't sign in any more. */
final class LeftCases {
    private final Handovers handovers;
    private final Desk desk;

    LeftCases(Handovers handovers, Desk desk) {
        this.handovers = handovers;
        this.desk = desk;
    }

    void of(String user) {
        if (!desk.viewer().may(Right.KEEP_CASES)) {
            return;
        }
        desk.tasks()
                .of(() -> handovers.of(user))
                .then(open -> {
                    if (!open.isEmpty()) {
                        desk.notices()
                                .tell(Notice.soon(user + " still has " + SpokenDates.count(open.size(), "open case")
                                                + ".")
                                        .with(
                                                "Hand them over",
                                                () -> HandoverPanel.open(
                                                        desk,
                                                        handovers,
                                                        open.getFirst().row().keyWorker(),
                                                        () -> {})));
                    }
                })
                .start();
    }
}
