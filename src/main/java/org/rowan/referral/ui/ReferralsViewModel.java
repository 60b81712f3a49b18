package org.rowan.referral.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Latest;
import org.rowan.kernel.London;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;

/** All referrals, read once each time the page comes up and filtered off the screen's thread. */
final class ReferralsViewModel {
    private final Behind behind;
    private final ReadOnlyObjectWrapper<List<ReferralLine>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final ReadOnlyObjectWrapper<Setting> setting = new ReadOnlyObjectWrapper<>(this, "setting", Setting.NONE);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Latest filtering;
    private final Latest opening;
    private List<ReferralLine> all = List.of();
    private long waiting;

    final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    final StringProperty decision = new SimpleStringProperty(this, "decision");
    final ObjectProperty<Long> service = new SimpleObjectProperty<>(this, "service");
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    final ObjectProperty<Comparator<ReferralLine>> order = new SimpleObjectProperty<>(this, "order");

    ReferralsViewModel(Behind behind) {
        this.behind = behind;
        this.filtering = new Latest(behind.tasks());
        this.opening = new Latest(behind.tasks());
        for (Observable part : new Observable[] {typed, decision, service, from, to, order}) {
            part.addListener((InvalidationListener) changed -> filter());
        }
    }

    /** Whoever waits comes first, the oldest at the head; the others stay as they are read, the newest first. */
    private static final Comparator<ReferralLine> WAITING_FIRST = Comparator.<ReferralLine, Boolean>comparing(
                    line -> !line.row().isPending())
            .thenComparing(
                    line -> line.row().isPending() ? line.row().received() : null,
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private record Read(List<ReferralLine> lines, Setting setting) {}

    void load() {
        behind.tasks()
                .of(() -> {
                    Setting now = Setting.read(behind);
                    return new Read(
                            behind.referrals().all().stream()
                                    .map(row -> ReferralLine.of(row, now))
                                    .sorted(WAITING_FIRST)
                                    .toList(),
                            now);
                })
                .busy(busy)
                .then(read -> {
                    all = read.lines();
                    waiting =
                            all.stream().filter(line -> line.row().isPending()).count();
                    setting.set(read.setting());
                    filter();
                })
                .start();
    }

    private void filter() {
        ReferralFilter filter = filterNow();
        List<ReferralLine> lines = all;
        Comparator<ReferralLine> by = order.get();
        filtering.ask(() -> filter.of(lines, by), (List<ReferralLine> found) -> {
            shown.set(found);
            count.set(words(found.size(), filter.equals(ReferralFilter.ALL)));
        });
    }

    private ReferralFilter filterNow() {
        return new ReferralFilter(
                typed.get() == null ? "" : typed.get(), decision.get(), service.get(), from.get(), to.get());
    }

    private String words(int found, boolean unfiltered) {
        String waits = waiting == 0 ? "none waiting" : waiting + " waiting for a decision";
        if (unfiltered) {
            return all.isEmpty() ? "No referrals yet." : "%,d referrals, %s.".formatted(all.size(), waits);
        }
        return "%,d of %,d referrals fit.".formatted(found, all.size());
    }

    /** True while anything but the whole list is asked for. */
    boolean filtered() {
        return !filterNow().equals(ReferralFilter.ALL);
    }

    /** What narrows the list, by field. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        chosen.put("typed", typed.get() == null ? "" : typed.get());
        put(chosen, decision);
        put(chosen, service);
        put(chosen, from);
        put(chosen, to);
        return chosen;
    }

    private static void put(Map<String, String> chosen, ReadOnlyProperty<?> part) {
        if (part.getValue() != null) {
            chosen.put(part.getName(), part.getValue().toString());
        }
    }

    void choose(Map<String, String> chosen) {
        typed.set(chosen.getOrDefault("typed", ""));
        decision.set(chosen.get("decision"));
        service.set(chosen.containsKey("service") ? Long.valueOf(chosen.get("service")) : null);
        from.set(chosen.containsKey("from") ? LocalDate.parse(chosen.get("from")) : null);
        to.set(chosen.containsKey("to") ? LocalDate.parse(chosen.get("to")) : null);
    }

    void clearFilter() {
        typed.set("");
        decision.set(null);
        service.set(null);
        from.set(null);
        to.set(null);
    }

    /** Reads a referral with its history; only the last that was asked for answers. */
    void open(long id, Consumer<ReferralDesk.File> opened) {
        opening.ask(() -> behind.referrals().open(id), opened);
    }

    Duration waited(ReferralRow row) {
        return Duration.between(row.received(), London.now(behind.desk().clock()));
    }

    ReadOnlyObjectProperty<List<ReferralLine>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Setting> setting() {
        return setting.getReadOnlyProperty();
    }

    /** How many fit, in a sentence. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}
