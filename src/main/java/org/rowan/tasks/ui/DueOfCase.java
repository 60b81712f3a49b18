package org.rowan.tasks.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.rowan.kernel.London;
import org.rowan.support.ui.CaseDue;
import org.rowan.tasks.Due;
import org.rowan.tasks.ToDo;

/** What is to be done in one case, for its front page. */
public final class DueOfCase implements CaseDue.Finder {
    private final ToDo toDo;
    private final Clock clock;
    private final DueCard.Steps steps;

    public DueOfCase(ToDo toDo, Clock clock, DueCard.Steps steps) {
        this.toDo = toDo;
        this.clock = clock;
        this.steps = steps;
    }

    @Override
    public List<CaseDue> of(long supportId, Long referralId) {
        LocalDateTime now = London.now(clock);
        return toDo.ofCase(supportId, referralId).stream()
                .map(due -> due(due, now))
                .toList();
    }

    private CaseDue due(Due due, LocalDateTime now) {
        return new CaseDue(
                names -> DueWords.inCase(due, names),
                DueWords.words(due).orElse(""),
                DueWords.when(due, now),
                DueWords.isPressing(due, now),
                () -> steps.open(due));
    }
}
