package org.rowan.returns.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.RollUps;
import org.rowan.fx.Saving;

/** What is to be settled with the council for a year; it begins with what holds so far. */
final class DeclareViewModel {
    private final SettleViewModel settling;
    private final Declaration before;
    private final Saving saving;
    private final ObjectProperty<Integer> smallest = new SimpleObjectProperty<>(this, "smallest");
    private final Map<String, ObjectProperty<Boolean>> quarterly = new HashMap<>();
    private final ObservableList<String> annual = FXCollections.observableArrayList();
    private final ObservableList<String> adultsOnly = FXCollections.observableArrayList();
    private final ObservableList<String> mergedKinds = FXCollections.observableArrayList();
    private final ObjectProperty<Profile> form = new SimpleObjectProperty<>(this, "form");

    DeclareViewModel(SettleViewModel settling) {
        this.settling = settling;
        this.before = settling.known().get().declared().declaration();
        this.saving = settling.newForm();
        smallest.set(before.k());
        form.set(before.profile());
        annual.setAll(before.annual());
        adultsOnly.setAll(before.adultsOnly());
        mergedKinds.setAll(before.mergedKinds());
        for (String rollUp : Set.of(RollUps.SAFE, RollUps.COMMUNITY)) {
            quarterly.put(
                    rollUp,
                    new SimpleObjectProperty<>(
                            this, rollUp, before.quarterlyPeople().contains(rollUp)));
        }
    }

    void save(Runnable then) {
        Set<String> byQuarter = new HashSet<>();
        quarterly.forEach((rollUp, each) -> {
            if (each.get()) {
                byQuarter.add(rollUp);
            }
        });
        int k = smallest.get() == null ? before.k() : smallest.get();
        Profile chosen = form.get();
        Set<String> byYear = Set.copyOf(annual);
        Set<String> withoutChildren = Set.copyOf(adultsOnly);
        Set<String> together = Set.copyOf(mergedKinds);
        settling.declare(() -> new Declaration(k, byQuarter, byYear, withoutChildren, together, chosen), saving, then);
    }

    Saving saving() {
        return saving;
    }

    ObjectProperty<Integer> smallest() {
        return smallest;
    }

    /** Whether the tables about people of a roll-up come every quarter. */
    ObjectProperty<Boolean> quarterly(String rollUp) {
        return quarterly.get(rollUp);
    }

    /** Which tables about the service give their detail over the year only. */
    ObservableList<String> annual() {
        return annual;
    }

    /** The roll-ups in which only adults are supported. */
    ObservableList<String> adultsOnly() {
        return adultsOnly;
    }

    /** The small kinds that are shown together. */
    ObservableList<String> mergedKinds() {
        return mergedKinds;
    }

    ObjectProperty<Profile> form() {
        return form;
    }
}
