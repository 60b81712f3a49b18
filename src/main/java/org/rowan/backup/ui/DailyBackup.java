package org.rowan.backup.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.rowan.backup.Backups;
import org.rowan.fx.Notice;
import org.rowan.fx.Notices;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;

/** Looks now and then, while the store is open, whether the day's backup is due, and makes it in the background. */
public final class DailyBackup {
    private static final Duration EVERY = Duration.minutes(10);
    /** Not while the first page is being read. */
    private static final Duration FIRST = Duration.seconds(30);

    private final Backups backups;
    private final Tasks tasks;
    private final Notices notices;
    private final List<Timeline> timers = new ArrayList<>();
    private boolean going;
    private boolean stopped;
    private String told = "";

    public DailyBackup(Backups backups, Tasks tasks, Notices notices) {
        this.backups = backups;
        this.tasks = tasks;
        this.notices = notices;
    }

    public void start() {
        Timeline first = new Timeline(new KeyFrame(FIRST, event -> look()));
        Timeline again = new Timeline(new KeyFrame(EVERY, event -> look()));
        again.setCycleCount(Animation.INDEFINITE);
        timers.addAll(List.of(first, again));
        timers.forEach(Timeline::play);
    }

    /** A backup that is under way when the store is closed is given up by the store. */
    public void stop() {
        stopped = true;
        timers.forEach(Timeline::stop);
    }

    /** Makes today's backup if it is due. That it can't be made is told once; it is tried again all the same. */
    public void look() {
        if (going || stopped) {
            return;
        }
        going = true;
        tasks.of(() -> backups.daily(Progress.SILENT))
                .then(made -> made.ifPresent(backup -> told = ""))
                .otherwise(this::failed)
                .lastly(() -> going = false)
                .start();
    }

    private void failed(Problem problem) {
        if (!stopped && !told.equals(problem.getMessage())) {
            told = problem.getMessage();
            notices.tell(Notice.soon("Today's backup could not be made. " + problem.getMessage()));
        }
    }
}
