package org.rowan;

import org.rowan.erasure.Erasure;
import org.rowan.fx.Desk;
import org.rowan.fx.Screen;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Right;
import org.rowan.sight.GoneUsers;
import org.rowan.sight.LookingPast;
import org.rowan.store.Store;
import org.rowan.support.Doubles;
import org.rowan.tasks.ToDo;
import org.rowan.tasks.ui.DueCard;
import org.rowan.tasks.ui.DueViewModel;
import org.rowan.today.ui.ForManagers;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;

/** Today, with what is to be done and, for managers, what waits for them. */
record FirstPage(Store store, Viewer viewer, Desk desk) {
    /** @param changed is told when a manager's answer changes who sees what */
    Screen over(TodayViewModel model, TodaySteps steps, DueCard.Steps dueSteps, Runnable changed) {
        TodayScreen screen = new TodayScreen(model, steps, desk)
                .with(new DueCard(
                        new DueViewModel(new ToDo(store), desk.tasks(), store.clock()), desk.names(), dueSteps));
        return viewer.may(Right.KEEP_SIGHT)
                ? screen.with(
                        new ForManagers(
                                new Doubles(store),
                                new LookingPast(store),
                                new GoneUsers(store),
                                new Erasure(store),
                                desk.tasks(),
                                changed),
                        desk)
                : screen;
    }
}
