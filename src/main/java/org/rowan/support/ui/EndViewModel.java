package org.rowan.support.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;

/** The end of support: when, whether it was planned, and where they went. */
final class EndViewModel {
    private final Support support;
    private final Saving saving;
    private final SupportPeriod period;
    private final boolean sanctuary;
    private final long openNeeds;
    private final String unit;
    private final ObjectProperty<LocalDate> ended = new SimpleObjectProperty<>(this, "ended");
    private final ObjectProperty<Boolean> planned = new SimpleObjectProperty<>(this, "planned");
    private final StringProperty destination = new SimpleStringProperty(this, "destination");
    private final StringProperty authority = new SimpleStringProperty(this, "authority");
    private final StringProperty sanctuaryEnd = new SimpleStringProperty(this, "sanctuaryEnd");

    EndViewModel(Support support, Saving saving, SupportFile file, LocalDate today) {
        this.support = support;
        this.saving = saving;
        this.period = file.support();
        this.sanctuary = file.service().kind.equals("sanctuary");
        this.openNeeds = file.needs().stream().filter(CaseWords::isOpen).count();
        SupportFile.StayIn stay = CaseWords.current(file, today);
        this.unit = stay == null ? "" : " " + stay.unit().name + " is free from that night.";
        ended.set(period.ended == null ? today : period.ended);
        planned.set(period.planned);
        destination.set(period.destination);
        authority.set(period.destinationAuthority);
        sanctuaryEnd.set(period.sanctuaryEnd);
    }

    void save(Runnable then) {
        saving.run(
                () -> {
                    SupportPeriod fresh = support.open(period.id).support();
                    fresh.version = period.version;
                    fresh.ended = ended.get();
                    fresh.planned = planned.get();
                    fresh.destination = destination.get();
                    fresh.destinationAuthority = authority.get();
                    fresh.sanctuaryEnd = sanctuaryEnd.get();
                    support.end(fresh);
                    return fresh;
                },
                done -> then.run());
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

    /** Needs of which nobody has said what came of them. */
    long openNeeds() {
        return openNeeds;
    }

    boolean isSanctuary() {
        return sanctuary;
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
