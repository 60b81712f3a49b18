package org.rowan.today.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.referral.ReferralRow;
import org.rowan.today.Keeping;
import org.rowan.today.Today;
import org.rowan.today.TodayView;

/** What the page Today shows, and what the window's frame takes from it. */
public final class TodayViewModel {
    /** From this time on a waiting referral is called out. */
    static final Duration LONG_WAIT = Duration.ofHours(24);

    private final Today today;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<TodayView> seen;
    private final ReadOnlyObjectWrapper<TodayView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper lastChange = new ReadOnlyStringWrapper(this, "lastChange", "");
    private final ReadOnlyStringWrapper backupWarning = new ReadOnlyStringWrapper(this, "backupWarning", "");
    private final StringExpression inShort = Bindings.createStringBinding(this::sentence, view);

    /**
     * @param seen hears every look, for the strip that says what is free tonight and for the count of those who wait
     */
    public TodayViewModel(Today today, Tasks tasks, Clock clock, Consumer<TodayView> seen) {
        this.today = today;
        this.tasks = tasks;
        this.clock = clock;
        this.seen = seen;
    }

    /** Looks again; what was seen before stays until then. */
    public void look() {
        tasks.look(this, today::look)
                .busy(busy)
                .then(now -> {
                    view.set(now);
                    seen.accept(now);
                })
                .start();
        tasks.of(today::keeping).then(this::show).start();
    }

    private void show(Keeping keeping) {
        LocalDate day = London.today(clock);
        lastChange.set(keeping.lastChange()
                .map(last -> "Before you signed in, the last change was made by " + last.user() + ", "
                        + SpokenDates.at(LocalDateTime.ofInstant(last.at(), London.ZONE), day) + ".")
                .orElse(""));
        backupWarning.set(
                switch (keeping.backups().standing()) {
                    case GOOD -> "";
                    case NONE -> "There is no backup of these records yet.";
                    case OLD -> {
                        LocalDate good = LocalDate.ofInstant(keeping.backups().lastGood(), London.ZONE);
                        yield "The last good backup is from " + SpokenDates.day(good, day) + ", "
                                + SpokenDates.distance(good, day) + ".";
                    }
                });
    }

    /** By which a person can notice that the records were put back to an older state; empty where there is none. */
    public ReadOnlyStringProperty lastChange() {
        return lastChange.getReadOnlyProperty();
    }

    /** That the backups are old or missing; empty where they are not. */
    public ReadOnlyStringProperty backupWarning() {
        return backupWarning.getReadOnlyProperty();
    }

    /** Null until the first look. */
    public ReadOnlyObjectProperty<TodayView> view() {
        return view.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** One line that says what today is about. */
    public StringExpression inShort() {
        return inShort;
    }

    /** How long a referral has waited. */
    Duration waited(ReferralRow row) {
        return Duration.between(row.received(), London.now(clock));
    }

    boolean waitsLong(ReferralRow row) {
        return waited(row).compareTo(LONG_WAIT) >= 0;
    }

    private String sentence() {
        TodayView now = view.get();
        if (now == null) {
            return "";
        }
        String day = SpokenDates.exact(now.day());
        return switch (now.waiting().size()) {
            case 0 -> day + ". Nobody waits for a decision.";
            case 1 -> day + ". One referral waits for a decision, since " + since(now) + ".";
            default ->
                day + ". " + now.waiting().size() + " referrals wait for a decision, the oldest for " + since(now)
                        + ".";
        };
    }

    private String since(TodayView now) {
        return SpokenDates.length(waited(now.waiting().getFirst()));
    }
}
