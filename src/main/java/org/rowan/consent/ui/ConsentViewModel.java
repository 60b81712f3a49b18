package org.rowan.consent.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.consent.Agency;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.consent.Purpose;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Code;
import org.rowan.kernel.Problem;
import org.rowan.store.sight.CasePart;

/** What the people of one case have agreed to, and what is typed about it. */
final class ConsentViewModel {
    static final List<Code> PURPOSES = Arrays.stream(Purpose.values())
            .map(purpose -> new Code(purpose.code(), purpose.words(), ""))
            .toList();
    static final List<Code> AGENCIES = Arrays.stream(Agency.values())
            .map(agency -> new Code(agency.code(), agency.words(), ""))
            .toList();
    static final List<String> HOW = List.of(Consent.SPOKEN, Consent.WRITTEN);

    private final Consents service;
    private final Tasks tasks;
    private final CasePart part;
    private final long id;
    private final String user;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Consents.OfCase> consents = new ReadOnlyObjectWrapper<>(this, "consents");

    /** @param user who is offered as the one who has heard it */
    ConsentViewModel(Consents service, Tasks tasks, CasePart part, long id, String user, LocalDate today) {
        this.service = service;
        this.tasks = tasks;
        this.part = part;
        this.id = id;
        this.user = user;
        this.today = today;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Consents.OfCase> consents() {
        return consents.getReadOnlyProperty();
    }

    void load() {
        tasks.look(this, () -> service.of(part, id))
                .then(consents::set)
                .on(Problem.Kind.CONFLICT, gone -> {})
                .start();
    }

    /** What a form in the panel is about. */
    String about() {
        return "consent " + part + " " + id;
    }

    /** What is typed of something that is agreed to. */
    final class Giving {
        final Saving saving = new Saving(tasks);
        final ObjectProperty<Long> person = new SimpleObjectProperty<>(this, "person");
        final StringProperty purpose = new SimpleStringProperty(this, "purpose");
        final StringProperty agency = new SimpleStringProperty(this, "agency");
        final StringProperty about = new SimpleStringProperty(this, "about", "");
        final Said said = new Said();

        /** @param person of whom it is at first */
        Giving(Long person) {
            this.person.set(person);
        }

        void save(Runnable then) {
            run(
                    saving,
                    () -> {
                        if (person.get() == null) {
                            throw Problem.with("person", "Say who agrees.");
                        }
                        Consent consent = new Consent();
                        consent.personId = person.get();
                        consent.purpose = purpose.get();
                        consent.agency = agency.get();
                        consent.about =
                                about.get().isBlank() ? null : about.get().strip();
                        consent.given = said.day.get();
                        consent.givenHow = said.how.get();
                        consent.heardBy = said.who.get();
                        service.give(consent);
                    },
                    then);
        }
    }

    /** What is typed where something is taken back. */
    final class Withdrawing {
        final Saving saving = new Saving(tasks);
        final Said said = new Said();

        void save(long consentId, Runnable then) {
            run(saving, () -> service.withdraw(consentId, said.day.get(), said.how.get(), said.who.get()), then);
        }
    }

    /** When and how something was said, and who heard it. */
    final class Said {
        final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day", today);
        final ObjectProperty<String> how = new SimpleObjectProperty<>(this, "how");
        final StringProperty who = new SimpleStringProperty(this, "who", user);
    }

    private void run(Saving saving, Runnable step, Runnable then) {
        saving.run(
                () -> {
                    step.run();
                    return null;
                },
                done -> {
                    load();
                    then.run();
                });
    }
}
