package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Latest;
import org.rowan.people.NameIndex;
import org.rowan.people.Person;

/** "Known already?": who of the people known it may be, while her name is typed. */
final class RecogniseViewModel {
    private final Behind behind;
    private final CallDraft draft;
    private final Recognising recognising;
    private final Latest search;
    private final Latest twice;
    private final ReadOnlyStringWrapper again = new ReadOnlyStringWrapper(this, "again", "");
    private final ObservableList<Returning> known = FXCollections.observableArrayList();

    RecogniseViewModel(Behind behind, CallDraft draft) {
        this.behind = behind;
        this.draft = draft;
        this.recognising = new Recognising(behind);
        this.search = new Latest(behind.tasks());
        this.twice = new Latest(behind.tasks());
        for (Observable part : new Observable[] {draft.source, draft.linked}) {
            part.addListener((InvalidationListener) changed -> lookForTheSame());
        }
        for (Observable part :
                new Observable[] {draft.givenName, draft.familyName, draft.born, draft.age, draft.linked}) {
            part.addListener((InvalidationListener) changed -> look());
        }
    }

    /** The people whom it may be, the likeliest first; nobody once one is linked. */
    ObservableList<Returning> known() {
        return known;
    }

    /** That the same referrer has sent the linked person lately already; empty where not. */
    ReadOnlyStringProperty again() {
        return again.getReadOnlyProperty();
    }

    private void lookForTheSame() {
        Returning who = draft.linked.get();
        String source = draft.source.get();
        if (who == null || source == null || source.isBlank()) {
            twice.forget();
            again.set("");
        } else {
            twice.ask(() -> recognising.again(who.person().id, source), again::set);
        }
    }

    ObjectProperty<Returning> linked() {
        return draft.linked;
    }

    private record Typed(String given, String family, LocalDate born, String sex, String language) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private Typed typed;
    private final Set<Long> others = new HashSet<>();

    /** It is another person: she is offered no more for this call, and it is remembered with whoever is recorded of it. */
    void notHer(Returning person) {
        others.add(person.person().id);
        look();
    }

    /** Keeps what was said of those who are not the one, once it is known who is; null where nobody was recorded. */
    void remember(Person who) {
        if (who != null && !others.isEmpty()) {
            Set<Long> apart = Set.copyOf(others);
            behind.tasks()
                    .doing(() -> apart.forEach(other -> behind.people().apart(who.id, other)))
                    .start();
        }
    }

    /** Begins with another call. */
    void forget() {
        others.clear();
    }

    /** It is her: nothing that is recorded of her needs to be asked again. */
    void link(Returning person) {
        typed = new Typed(
                draft.givenName.get(), draft.familyName.get(), draft.born.get(), draft.sex.get(), draft.language.get());
        draft.linked.set(person);
        draft.givenName.set(person.person().givenName);
        draft.familyName.set(person.person().familyName);
        draft.born.set(person.person().dateOfBirth);
        draft.sex.set(person.person().sex);
        draft.language.set(person.person().language);
    }

    /** Somebody who was recognised before, as she is known now. Blocks. */
    Returning known(long personId) {
        return recognising.known(personId);
    }

    /** It is not her after all: what had been typed stands there again. */
    void unlink() {
        if (typed != null) {
            draft.givenName.set(typed.given());
            draft.familyName.set(typed.family());
            draft.born.set(typed.born());
            draft.sex.set(typed.sex());
            draft.language.set(typed.language());
            typed = null;
        }
        draft.linked.set(null);
    }

    private void look() {
        String name = (text(draft.givenName.get()) + " " + text(draft.familyName.get())).strip();
        if (draft.linked.get() != null || (name.isEmpty() && draft.born.get() == null)) {
            search.forget();
            known.clear();
            return;
        }
        var sought =
                new NameIndex.Sought(draft.givenName.get(), draft.familyName.get(), draft.born.get(), draft.age.get());
        Set<Long> apart = Set.copyOf(others);
        search.ask(() -> recognising.find(sought, apart), known::setAll);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
