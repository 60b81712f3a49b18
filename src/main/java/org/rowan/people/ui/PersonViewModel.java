package org.rowan.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.rowan.fx.Draft;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;

/** A person's details as they are typed, and what is known of her from before. */
final class PersonViewModel {
    private final People people;
    private final PersonScreen.Known elsewhere;
    private final Tasks tasks;
    private final Clock clock;
    private final long id;
    private final Saving saving;
    private final Map<String, StringProperty> answers = new LinkedHashMap<>();
    private final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>(this, "born");
    private final BooleanProperty birthDateRefused = new SimpleBooleanProperty(this, "birthDateRefused");
    private final ReadOnlyStringWrapper homeOffered = new ReadOnlyStringWrapper(this, "homeOffered");
    private final ObservableList<String> impairments = FXCollections.observableArrayList();
    private final ObservableList<RecoursePeriod> recourse = FXCollections.observableArrayList();
    private final ObservableList<PersonPast> past = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Person");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyObjectWrapper<Meanwhile> meanwhile = new ReadOnlyObjectWrapper<>(this, "meanwhile");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private Person read;
    private boolean filling;
    private Runnable onceSaved = () -> {};
    private final Draft draft = new Draft();
    /** What was typed before the window was locked, until she has been read. */
    private Map<String, String> typedBefore = Map.of();

    private record Known(Person person, List<RecoursePeriod> recourse, List<PersonPast> past, String home) {}

    /** Whose page it is. */
    long personId() {
        return id;
    }

    PersonViewModel(People people, PersonScreen.Known elsewhere, Tasks tasks, Clock clock, long id) {
        this.people = people;
        this.elsewhere = elsewhere;
        this.tasks = tasks;
        this.clock = clock;
        this.id = id;
        this.saving = new Saving(tasks);
        PersonAnswers.ALL.forEach(answer -> {
            StringProperty property = new SimpleStringProperty(this, answer.key());
            property.addListener((observed, before, now) -> typed());
            answers.put(answer.key(), property);
        });
        answers.forEach(draft::text);
        draft.day("date_of_birth", born)
                .yes("birth_date_refused", birthDateRefused)
                .codes("impairment", impairments);
        born.addListener((observed, before, now) -> typed());
        birthDateRefused.addListener((observed, before, now) -> typed());
        impairments.addListener((ListChangeListener<String>) change -> typed());
        saving.refused().addListener((property, before, now) -> {
            if (now != null && now.kind() == Problem.Kind.CONFLICT) {
                meet();
            }
        });
    }

    /** Reads her, unless something is typed that is not saved yet. */
    void load() {
        if (changed.get()) {
            return;
        }
        tasks.look(this, this::read).busy(busy).then(this::showUnlessTyped).start();
    }

    /** Somebody may have begun to type while she was read. */
    private void showUnlessTyped(Known known) {
        if (!changed.get()) {
            show(known);
        }
    }

    private Known read() {
        return new Known(
                people.open(id),
                people.recourse(id),
                elsewhere.past().apply(id),
                elsewhere.homeOffered().apply(id));
    }

    /** She was changed elsewhere since she was read: what was typed here stands beside it. */
    private void meet() {
        tasks.of(this::read)
                .busy(busy)
                .then(known -> {
                    Person theirs = known.person();
                    Meanwhile met = Meanwhile.over(draft, theirs.changedBy, theirs.changedAt, () -> show(known));
                    meanwhile.set(met);
                    if (met.lines().isEmpty()) {
                        save(onceSaved);
                    }
                })
                .start();
    }

    /** What was saved elsewhere since she was read; null where nothing was. */
    ReadOnlyObjectProperty<Meanwhile> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    private void show(Known known) {
        fill(known.person());
        homeOffered.set(known.home());
        recourse.setAll(known.recourse());
        past.setAll(known.past().stream()
                .sorted(Comparator.comparing(PersonPast::from).reversed())
                .toList());
        long referrals = past.stream().filter(entry -> !entry.support()).count();
        String age = PersonWords.age(read, London.today(clock));
        subtitle.set((read.dateOfBirth == null
                        ? read.birthDateRefused
                                ? "Does not want to say when she was born. "
                                : "Birth date not recorded. "
                        : "Born " + SpokenDates.full(read.dateOfBirth) + ", " + age + ". ")
                + "Known from " + SpokenDates.count(referrals, "referral") + " and "
                + SpokenDates.count(past.size() - referrals, "support period") + ".");
    }

    private void fill(Person person) {
        filling = true;
        read = person;
        PersonAnswers.ALL.forEach(
                answer -> answers.get(answer.key()).set(answer.get().apply(person)));
        born.set(person.dateOfBirth);
        birthDateRefused.set(person.birthDateRefused);
        impairments.setAll(CodesField.split(person.impairment));
        title.set(person.fullName().isEmpty() ? "Name not recorded" : person.fullName());
        filling = false;
        changed.set(false);
        draft.begins();
        Map<String, String> before = typedBefore;
        typedBefore = Map.of();
        draft.putBack(before);
    }

    /** What is typed and not saved, by field. */
    Map<String, String> draft() {
        return changed.get() ? draft.typed() : typedBefore;
    }

    /** Puts back what was typed before, over what is recorded of her now. */
    void putBack(Map<String, String> typed) {
        if (read == null) {
            typedBefore = Map.copyOf(typed);
        } else {
            draft.putBack(typed);
        }
    }

    private void typed() {
        if (!filling && read != null) {
            changed.set(!sameAsRead());
        }
    }

    private boolean sameAsRead() {
        Person typed = asTyped();
        return PersonAnswers.ALL.stream()
                        .allMatch(answer -> Objects.equals(
                                answer.get().apply(typed), answer.get().apply(read)))
                && Objects.equals(typed.dateOfBirth, read.dateOfBirth)
                && typed.birthDateRefused == read.birthDateRefused
                && Objects.equals(typed.impairment, read.impairment);
    }

    private Person asTyped() {
        Person typed = new Person();
        typed.id = read.id;
        typed.version = read.version;
        typed.reference = read.reference;
        typed.createdAt = read.createdAt;
        typed.createdBy = read.createdBy;
        PersonAnswers.ALL.forEach(answer ->
                answer.set().accept(typed, orNull(answers.get(answer.key()).get())));
        typed.dateOfBirth = born.get();
        typed.birthDateRefused = birthDateRefused.get() && born.get() == null;
        typed.impairment = CodesField.join(impairments);
        return typed;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void save(Runnable then) {
        if (meanwhile.get() != null && !meanwhile.get().isSettled()) {
            saving.run(
                    () -> {
                        throw Problem.of(
                                Problem.Kind.INPUT,
                                "Her details were changed meanwhile. Say above which holds, then save.");
                    },
                    never -> {});
            return;
        }
        onceSaved = then;
        Person typed = asTyped();
        saving.run(() -> people.save(typed), saved -> {
            meanwhile.set(null);
            changed.set(false);
            then.run();
            load();
        });
    }

    /** An answer about public funds that is to be recorded. */
    RecourseViewModel newRecourse() {
        return new RecourseViewModel(people, new Saving(tasks), id, today());
    }

    void recorded(RecoursePeriod answer) {
        recourse.add(answer);
        recourse.sort(
                Comparator.comparing((RecoursePeriod period) -> period.starts).reversed());
    }

    Saving saving() {
        return saving;
    }

    /** What is typed for a field, by its key. */
    StringProperty answer(String key) {
        return answers.get(key);
    }

    ObjectProperty<LocalDate> born() {
        return born;
    }

    /** Whether she was asked for her birth date and does not want to say it. */
    BooleanProperty birthDateRefused() {
        return birthDateRefused;
    }

    /** The council that is offered where none is recorded; null where none is known. */
    ReadOnlyStringProperty homeOffered() {
        return homeOffered.getReadOnlyProperty();
    }

    ObservableList<String> impairments() {
        return impairments;
    }

    /** Her answers about public funds, the newest first. */
    ObservableList<RecoursePeriod> recourse() {
        return recourse;
    }

    /** Referrals and support periods, the newest first. */
    ObservableList<PersonPast> past() {
        return past;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    /** Whether something is typed that is not saved. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    LocalDate today() {
        return London.today(clock);
    }
}
