package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Fit;
import org.rowan.bedboard.Household;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.people.Person;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;

/** A move of a household into another unit of its service. */
final class MoveViewModel {
    private final Support support;
    private final BedBoard board;
    private final Tasks tasks;
    private final Saving saving;
    private final SupportFile file;
    private final Long wanted;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObservableList<Fit> units = FXCollections.observableArrayList();

    MoveViewModel(Support support, BedBoard board, Tasks tasks, SupportFile file, LocalDate today) {
        this(support, board, tasks, file, today, null);
    }

    /** @param wanted the unit that is offered first where it is free; null where none is wanted above the others */
    MoveViewModel(Support support, BedBoard board, Tasks tasks, SupportFile file, LocalDate today, Long wanted) {
        this.wanted = wanted;
        this.support = support;
        this.board = board;
        this.tasks = tasks;
        this.saving = new Saving(tasks);
        this.file = file;
        day.set(today);
        day.addListener((property, before, now) -> look());
        look();
    }

    private void look() {
        LocalDate asked = day.get();
        if (asked == null) {
            return;
        }
        tasks.of(() -> board.fits(file.service().id, household(file, asked), asked))
                .busy(busy)
                .then(fits -> units.setAll(fits.stream()
                        .filter(fit -> fit.unit().isFree() && fit.canBeTaken())
                        .sorted(Comparator.comparing(
                                fit -> !fit.unit().unit().id.equals(wanted)))
                        .toList()))
                .start();
    }

    /** What is known of a household that matters for a unit. */
    static Household household(SupportFile file, LocalDate day) {
        List<Person> adults = people(file, false);
        List<Person> children = people(file, true);
        Integer oldestBoy = children.stream()
                .filter(child -> "male".equals(child.sex))
                .map(child -> child.ageOn(day))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean man = adults.stream().anyMatch(adult -> "male".equals(adult.sex));
        return new Household(Math.max(1, adults.size()), children.size(), man, oldestBoy, Set.of());
    }

    private static List<Person> people(SupportFile file, boolean children) {
        return file.members().stream()
                .filter(member -> member.membership().isChild() == children)
                .map(SupportFile.Member::person)
                .toList();
    }

    void moveTo(Fit fit, Runnable then) {
        LocalDate when = day.get();
        saving.run(() -> support.move(file.support().id, fit.unit().unit().id, when), done -> then.run());
    }

    /** Takes back the move. */
    void moveBack(Runnable then) {
        tasks.doing(() -> support.moveBack(file.support().id))
                .then(done -> then.run())
                .start();
    }

    Saving saving() {
        return saving;
    }

    BooleanProperty busy() {
        return busy;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The units that are free on the day, those that fit first. */
    ObservableList<Fit> units() {
        return units;
    }
}
