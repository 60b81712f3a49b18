package org.rowan.referral.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Latest;
import org.rowan.kernel.CodesField;
import org.rowan.people.Person;
import org.rowan.referral.Danger;
import org.rowan.referral.Dangers;

/** What is near that somebody on the telephone has fled from, looked for as soon as a name or an area is noted. */
final class NearViewModel {
    private final CallDraft draft;
    private final Dangers dangers;
    private final Latest looking;
    private final ObservableList<Danger> found = FXCollections.observableArrayList();

    NearViewModel(Behind behind, CallDraft draft) {
        this.draft = draft;
        this.dangers = behind.referrals().dangers();
        this.looking = new Latest(behind.tasks());
        for (Observable part :
                List.of(draft.mustNotKnow, draft.unsafeAreas, draft.linked, draft.givenName, draft.familyName)) {
            part.addListener((InvalidationListener) changed -> look());
        }
    }

    private void look() {
        Person her = draft.person();
        Dangers.Asked asked = new Dangers.Asked(
                draft.mustNotKnow.get(),
                CodesField.join(draft.unsafeAreas),
                her == null ? null : her.id,
                her == null ? null : her.fullName(),
                null);
        if (asked.isAnything()) {
            looking.ask(() -> dangers.near(asked), (List<Danger> near) -> found.setAll(near));
        } else {
            looking.forget();
            found.clear();
        }
    }

    /** The surest first. */
    ObservableList<Danger> found() {
        return found;
    }
}
