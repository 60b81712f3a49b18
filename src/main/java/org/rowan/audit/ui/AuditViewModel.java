package org.rowan.audit.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditFilter;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.fx.Tasks;

/** The audit, page by page, narrowed as whoever looks wants it. */
final class AuditViewModel {
    static final int PAGE = 100;

    private final Audit audit;
    private final Tasks tasks;
    private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "Who saw and changed what.");
    private final ReadOnlyObjectWrapper<OptionalLong> checked = new ReadOnlyObjectWrapper<>(this, "checked");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private boolean clearing;

    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    final ObjectProperty<String> user = new SimpleObjectProperty<>(this, "user");
    final ObjectProperty<Doing> doing = new SimpleObjectProperty<>(this, "doing");
    final ObjectProperty<Integer> record = new SimpleObjectProperty<>(this, "record");

    AuditViewModel(Audit audit, Tasks tasks) {
        this.audit = audit;
        this.tasks = tasks;
        List.of(from, to, user, doing, record).forEach(part -> part.addListener((property, before, now) -> narrowed()));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                from.get(),
                to.get(),
                user.get(),
                doing.get(),
                record.get() == null ? null : record.get().longValue());
    }

    private void narrowed() {
        if (!clearing) {
            load();
        }
    }

    /** Reads the newest entries that fit. */
    void load() {
        AuditFilter filter = filter();
        tasks.look(this, () -> new Read(audit.page(filter, Long.MAX_VALUE, PAGE), audit.users()))
                .busy(busy)
                .then(this::show)
                .start();
    }

    /** Another window has changed records: what is new comes above what is shown, which stays as it is. */
    void readAgain() {
        AuditFilter filter = filter();
        int most = Math.max(PAGE, lines.size());
        tasks.look(this, () -> new Read(audit.again(filter, most), audit.users()))
                .then(read -> add(read, most))
                .start();
    }

    private void add(Read read, int most) {
        long newest = lines.isEmpty() ? 0 : lines.getFirst().seq();
        List<AuditLine> fresh =
                read.lines.stream().filter(line -> line.seq() > newest).toList();
        List<AuditLine> known = read.lines.subList(fresh.size(), read.lines.size());
        boolean whole = known.size() == lines.size() || read.lines.size() == most;
        if (whole && known.size() <= lines.size() && known.equals(lines.subList(0, known.size()))) {
            lines.addAll(0, fresh);
            told(more.get());
        } else {
            lines.setAll(read.lines);
            told(read.lines.size() == most);
        }
        tell(read.users);
    }

    private record Read(List<AuditLine> lines, List<String> users) {}

    private void show(Read read) {
        tell(read.users);
        lines.setAll(read.lines);
        told(read.lines.size() == PAGE);
    }

    private void tell(List<String> read) {
        if (!users.equals(read)) {
            users.setAll(read);
        }
    }

    /** Adds the entries before those that are shown. */
    void older() {
        AuditFilter filter = filter();
        tasks.look(this, () -> audit.page(filter, lines.getLast().seq(), PAGE))
                .busy(busy)
                .then(next -> {
                    lines.addAll(next);
                    told(next.size() == PAGE);
                })
                .start();
    }

    private void told(boolean older) {
        more.set(older);
        String count = lines.size() == 1 ? "1 entry" : lines.size() + " entries";
        line.set(more.get() ? "The newest " + count + ". There are older ones." : count + ", the newest first.");
    }

    /** Takes every narrowing away. */
    void all() {
        narrowTo(null);
    }

    /** Shows all that was done with one record. */
    void about(long recordId) {
        narrowTo(Math.toIntExact(recordId));
    }

    /** What narrows the list, to be put back by {@link #choose}. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        List.of(from, to, user, doing, record).stream()
                .filter(part -> part.get() != null)
                .forEach(part -> chosen.put(part.getName(), part.get().toString()));
        return chosen;
    }

    /** Narrows the list as it was; one look at the audit, whatever the parts. */
    void choose(Map<String, String> chosen) {
        clearing = true;
        from.set(chosen.containsKey("from") ? LocalDate.parse(chosen.get("from")) : null);
        to.set(chosen.containsKey("to") ? LocalDate.parse(chosen.get("to")) : null);
        user.set(chosen.get("user"));
        doing.set(chosen.containsKey("doing") ? Doing.valueOf(chosen.get("doing")) : null);
        record.set(chosen.containsKey("record") ? Integer.valueOf(chosen.get("record")) : null);
        clearing = false;
        load();
    }

    private void narrowTo(Integer recordId) {
        clearing = true;
        new ArrayList<>(List.of(from, to, user, doing)).forEach(part -> part.set(null));
        record.set(recordId);
        clearing = false;
        load();
    }

    /** Goes along the chain of all entries. */
    void check() {
        tasks.of(audit::check)
                .busy(busy)
                .then(broken -> {
                    checked.set(broken);
                    load();
                })
                .start();
    }

    ObservableList<AuditLine> lines() {
        return lines;
    }

    ObservableList<String> users() {
        return users;
    }

    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** How much is shown, in words. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    /** The first broken entry, nothing in it if the audit is whole; null while it was not checked. */
    ReadOnlyObjectProperty<OptionalLong> checked() {
        return checked.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}
