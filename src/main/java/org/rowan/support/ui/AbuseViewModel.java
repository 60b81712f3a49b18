package org.rowan.support.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.support.CaseFile;

/** What a member of a household has suffered. */
final class AbuseViewModel {
    private final CaseFile file;
    private final Saving saving;
    private final long supportId;
    private final long personId;
    private final List<String> known;
    private final ObservableList<String> types = FXCollections.observableArrayList();

    /** @param known the types that are recorded */
    AbuseViewModel(CaseFile file, Saving saving, long supportId, long personId, List<String> known) {
        this.file = file;
        this.saving = saving;
        this.supportId = supportId;
        this.personId = personId;
        this.known = List.copyOf(known);
        types.setAll(known);
    }

    void save(Runnable then) {
        List<String> chosen = List.copyOf(types);
        saving.run(
                () -> {
                    file.suffered(supportId, personId, known, chosen);
                    return chosen;
                },
                saved -> then.run());
    }

    Saving saving() {
        return saving;
    }

    /** Of list abuse. */
    ObservableList<String> types() {
        return types;
    }
}
