package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.support.Membership;
import org.rowan.support.Support;

/** Somebody who joins a household: new, or known already. */
final class MemberViewModel {
    private static final int KNOWN_SHOWN = 4;

    private final Support support;
    private final People people;
    private final Saving saving;
    private final long supportId;
    private final ObjectProperty<String> role = new SimpleObjectProperty<>(this, "role", Membership.CHILD);
    private final StringProperty given = new SimpleStringProperty(this, "given", "");
    private final StringProperty family = new SimpleStringProperty(this, "family", "");
    private final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>(this, "born");
    private final ObjectProperty<LocalDate> joined = new SimpleObjectProperty<>(this, "joined");
    private final ObservableList<NameIndex.Known> known = FXCollections.observableArrayList();

    MemberViewModel(Support support, People people, Saving saving, long supportId) {
        this.support = support;
        this.people = people;
        this.saving = saving;
        this.supportId = supportId;
        given.addListener((property, before, now) -> look());
        family.addListener((property, before, now) -> look());
        born.addListener((property, before, now) -> look());
    }

    private void look() {
        NameIndex.Sought sought = new NameIndex.Sought(given.get(), family.get(), born.get(), null);
        known.setAll(
                given.get().isBlank() || family.get().isBlank()
                        ? List.of()
                        : people.alike(sought, KNOWN_SHOWN).stream()
                                .map(NameIndex.Alike::person)
                                .toList());
    }

    /** Records a new person who joins. */
    void save(Consumer<Membership> then) {
        Person person = new Person();
        person.givenName = orNull(given.get());
        person.familyName = orNull(family.get());
        person.dateOfBirth = born.get();
        join(() -> person, then);
    }

    /** Takes somebody who is known already. */
    void take(NameIndex.Known who, Consumer<Membership> then) {
        join(() -> people.open(who.id()), then);
    }

    private void join(Supplier<Person> who, Consumer<Membership> then) {
        Membership member = new Membership();
        member.supportId = supportId;
        member.role = role.get();
        member.joined = joined.get();
        saving.run(
                () -> {
                    Person person = who.get();
                    Membership saved = support.addMember(member, person);
                    people.noticed(person);
                    return saved;
                },
                then);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    Saving saving() {
        return saving;
    }

    /** {@link Membership#ADULT} or {@link Membership#CHILD}. */
    ObjectProperty<String> role() {
        return role;
    }

    StringProperty given() {
        return given;
    }

    StringProperty family() {
        return family;
    }

    ObjectProperty<LocalDate> born() {
        return born;
    }

    /** Null for somebody who was there from the first day. */
    ObjectProperty<LocalDate> joined() {
        return joined;
    }

    /** People of that name who are known already. */
    ObservableList<NameIndex.Known> known() {
        return known;
    }
}
