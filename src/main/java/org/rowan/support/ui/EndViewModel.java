package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.support.Need;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;

/** The end of support: when, whether it was planned, where they went, and what came of the needs that are open. */
final class EndViewModel {
    private final Support support;
    private final Saving saving;
    private SupportPeriod period;
    private final boolean sanctuary;
    private final boolean units;
    private final LocalDate today;
    private final String unit;
    private final ObjectProperty<LocalDate> ended = new SimpleObjectProperty<>(this, "ended");
    private final ObjectProperty<Boolean> planned = new SimpleObjectProperty<>(this, "planned");
    private final StringProperty destination = new SimpleStringProperty(this, "destination");
    private final StringProperty authority = new SimpleStringProperty(this, "authority");
    private final StringProperty sanctuaryEnd = new SimpleStringProperty(this, "sanctuaryEnd");
    private final Map<Need, StringProperty> outcomes = new LinkedHashMap<>();

    EndViewModel(Support support, Saving saving, SupportFile file, LocalDate today) {
        this.support = support;
        this.saving = saving;
        this.sanctuary = file.service().kind.equals("sanctuary");
        this.units = file.service().hasUnits();
        SupportFile.StayIn stay = CaseWords.current(file, today);
        this.unit = stay == null ? "" : " " + stay.unit().name + " is free from that night.";
        this.today = today;
        fill(file.support());
        file.needs().stream()
                .filter(CaseWords::isOpen)
                .forEach(need -> outcomes.put(need, new SimpleStringProperty(this, "outcome")));
    }

    /** Puts the form on the case as it is recorded. */
    void fill(SupportPeriod read) {
        period = read;
        ended.set(period.ended == null ? today : period.ended);
        planned.set(period.planned);
        destination.set(period.destination);
        authority.set(period.destinationAuthority);
        sanctuaryEnd.set(period.sanctuaryEnd);
    }

    void save(Runnable then) {
        List<Need> answered = answered();
        LocalDate day = ended.get();
        saving.run(
                () -> {
                    SupportPeriod fresh = support.open(period.id).support();
                    fresh.version = period.version;
                    fresh.ended = day;
                    fresh.planned = planned.get();
                    fresh.destination = destination.get();
                    fresh.destinationAuthority = authority.get();
                    fresh.sanctuaryEnd = sanctuaryEnd.get();
                    if (isEnded()) {
                        support.end(fresh);
                    } else {
                        support.close(fresh, answered);
                    }
                    return fresh;
                },
                done -> then.run());
    }

    /** The needs of which it was said what came of them; closed with support. */
    private List<Need> answered() {
        return outcomes.entrySet().stream()
                .filter(each -> each.getValue().get() != null)
                .map(each -> {
                    Need need = NeedViewModel.copy(each.getKey());
                    need.outcome = each.getValue().get();
                    need.closed = ended.get();
                    return need;
                })
                .toList();
    }

    Saving saving() {
        return saving;
    }

    /** Whether support had ended before: then only how it ended is changed. */
    boolean isEnded() {
        return period.ended != null;
    }

    /** What is said when it is saved. */
    String done() {
        return isEnded() ? "Saved how it ended." : "Support ended." + unit;
    }

    /** The needs that are open, each with what came of it: of list need_outcome, null while nobody says. */
    Map<Need, StringProperty> outcomes() {
        return outcomes;
    }

    boolean isSanctuary() {
        return sanctuary;
    }

    /** Whether they leave a unit, so that it is asked where they went. */
    boolean hasUnits() {
        return units;
    }

    ObjectProperty<LocalDate> ended() {
        return ended;
    }

    /** Null where it is not recorded. */
    ObjectProperty<Boolean> planned() {
        return planned;
    }

    /** Of list destination. */
    StringProperty destination() {
        return destination;
    }

    /** The council of the destination, by its GSS code. */
    StringProperty authority() {
        return authority;
    }

    StringProperty sanctuaryEnd() {
        return sanctuaryEnd;
    }
}
