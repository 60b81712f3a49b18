package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Household;
import org.rowan.fx.Draft;
import org.rowan.kernel.CodesField;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.Told;

/** What is typed during a call. Null or an empty text is what was not said. */
final class CallDraft {
    final StringProperty source = text();
    final StringProperty referrer = text();
    final ObjectProperty<Long> service = value();
    final ObjectProperty<LocalDateTime> received = value();

    final ObjectProperty<Returning> linked = value();
    final StringProperty givenName = text();
    final StringProperty familyName = text();
    final ObjectProperty<LocalDate> born = value();
    final ObjectProperty<Integer> age = value();
    final StringProperty sex = text();
    final StringProperty language = text();

    final ObjectProperty<Boolean> callback = value();
    final StringProperty safeWhen = text();
    final ObjectProperty<Integer> adults = value();
    final ObjectProperty<Integer> children = value();
    final ObjectProperty<Integer> oldestBoy = value();
    final StringProperty homeAuthority = text();
    final StringProperty homeWard = text();

    final StringProperty risk = text();
    final StringProperty mustNotKnow = text();
    final ObservableList<String> unsafeAreas = FXCollections.observableArrayList();
    final ObservableList<String> needs = FXCollections.observableArrayList();
    final StringProperty recourse = text();
    final ObservableList<String> access = FXCollections.observableArrayList();
    final StringProperty note = text();

    private final List<Property<?>> heard = new ArrayList<>();

    CallDraft() {
        heard.addAll(List.of(referrer, received, linked, givenName, familyName, born, age, sex, language, callback));
        heard.addAll(List.of(safeWhen, adults, children, oldestBoy, homeAuthority, homeWard, risk, mustNotKnow));
        heard.addAll(List.of(recourse, note));
    }

    /** All of it that is plain; the person who was recognised is not. */
    Draft kept() {
        return new Draft()
                .text("source", source)
                .text("referrer", referrer)
                .id("service_id", service)
                .moment("received", received)
                .text("given_name", givenName)
                .text("family_name", familyName)
                .day("date_of_birth", born)
                .number("age", age)
                .text("sex", sex)
                .text("language", language)
                .yes("callback", callback)
                .text("safe_when", safeWhen)
                .number("adults", adults)
                .number("children", children)
                .number("oldest_boy", oldestBoy)
                .text("home_authority", homeAuthority)
                .text("home_ward", homeWard)
                .text("risk", risk)
                .text("must_not_know", mustNotKnow)
                .codes("unsafe_areas", unsafeAreas)
                .codes("needs", needs)
                .text("status", recourse)
                .codes("access", access)
                .text("note", note);
    }

    /** All that can change, to listen to. */
    List<Observable> parts() {
        List<Observable> parts = new ArrayList<>(heard);
        parts.addAll(List.of(source, service, needs, access, unsafeAreas));
        return parts;
    }

    /** Nothing was noted but perhaps the service and who is calling. */
    boolean isNameless() {
        return needs.isEmpty()
                && access.isEmpty()
                && unsafeAreas.isEmpty()
                && heard.stream().allMatch(part -> blank(part.getValue()));
    }

    /** Nothing was noted at all; the service is offered, not noted. */
    boolean isEmpty() {
        return isNameless() && blank(source.get());
    }

    /** Forgets everything but the service. */
    void clear() {
        heard.forEach(part -> part.setValue(null));
        source.set(null);
        needs.clear();
        access.clear();
        unsafeAreas.clear();
    }

    Household household() {
        return new Household(
                adults.get() == null ? 1 : adults.get(),
                children.get() == null ? 0 : children.get(),
                blank(sex.get()) ? null : sex.get().equals("male"),
                oldestBoy.get(),
                Set.copyOf(access));
    }

    /** Takes over a recorded referral, to amend it. */
    void read(ReferralDesk.File file, Returning person) {
        Referral referral = file.referral();
        Told told = Told.read(referral.note);
        source.set(referral.source);
        referrer.set(referral.referrer);
        service.set(referral.serviceId);
        received.set(referral.received);
        linked.set(person);
        callback.set(referral.callback);
        safeWhen.set(referral.safeWhen);
        adults.set(referral.adults);
        children.set(referral.children);
        homeAuthority.set(referral.homeAuthority);
        homeWard.set(referral.homeWard);
        risk.set(referral.risk);
        mustNotKnow.set(referral.mustNotKnow);
        unsafeAreas.setAll(CodesField.split(referral.unsafeAreas));
        recourse.set(referral.status);
        needs.setAll(CodesField.split(referral.needs));
        age.set(told.age());
        oldestBoy.set(told.oldestBoy());
        access.setAll(told.access());
        note.set(told.rest());
    }

    /** Writes what was noted into a referral; its decision is left alone. */
    void write(Referral referral) {
        referral.source = or(source.get(), "not_known");
        referral.referrer = or(referrer.get(), null);
        referral.serviceId = service.get();
        referral.received = received.get() == null ? referral.received : received.get();
        referral.callback = callback.get();
        referral.safeWhen = or(safeWhen.get(), null);
        referral.adults = adults.get();
        referral.children = children.get();
        referral.homeAuthority = or(homeAuthority.get(), null);
        referral.homeWard = or(homeWard.get(), null);
        referral.risk = or(risk.get(), null);
        referral.mustNotKnow = or(mustNotKnow.get(), null);
        referral.unsafeAreas = CodesField.join(unsafeAreas);
        referral.status = or(recourse.get(), null);
        referral.needs = CodesField.join(needs);
        referral.note = new Told(born.get() == null ? age.get() : null, oldestBoy.get(), Set.copyOf(access), note.get())
                .written();
    }

    /** The person whom the call is about; null where nothing was said of her. */
    Person person() {
        if (linked.get() != null) {
            return linked.get().person();
        }
        if (List.of(givenName, familyName, sex, language).stream().allMatch(part -> blank(part.get()))
                && born.get() == null) {
            return null;
        }
        Person person = new Person();
        person.givenName = or(givenName.get(), null);
        person.familyName = or(familyName.get(), null);
        person.dateOfBirth = born.get();
        person.sex = or(sex.get(), null);
        person.language = or(language.get(), null);
        return person;
    }

    private static String or(String text, String otherwise) {
        return blank(text) ? otherwise : text.strip();
    }

    private static boolean blank(Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static StringProperty text() {
        return new SimpleStringProperty();
    }

    private static <T> ObjectProperty<T> value() {
        return new SimpleObjectProperty<>();
    }

    @Override
    public String toString() {
        return "draft of a referral";
    }
}
