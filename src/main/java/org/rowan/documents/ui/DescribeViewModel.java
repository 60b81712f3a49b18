package org.rowan.documents.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.documents.Document;
import org.rowan.documents.Documents;
import org.rowan.fx.Saving;

/** What a document is: its name, kind and day, and words about it. */
final class DescribeViewModel {
    private final Documents service;
    private final Saving saving;
    private final Document document;
    private final StringProperty name;
    private final StringProperty kind;
    private final StringProperty about;
    private final ObjectProperty<LocalDate> dated;

    DescribeViewModel(Documents service, Saving saving, Document document) {
        this.service = service;
        this.saving = saving;
        this.document = document;
        name = new SimpleStringProperty(this, "name", document.name);
        kind = new SimpleStringProperty(this, "kind", document.kind);
        about = new SimpleStringProperty(this, "about", document.about == null ? "" : document.about);
        dated = new SimpleObjectProperty<>(this, "dated", document.dated);
    }

    void save(Runnable then) {
        Document typed = new Document();
        typed.id = document.id;
        typed.version = document.version;
        typed.name = name.get();
        typed.kind = kind.get();
        typed.about = about.get();
        typed.dated = dated.get();
        saving.run(
                () -> {
                    service.describe(typed);
                    return typed;
                },
                done -> then.run());
    }

    Saving saving() {
        return saving;
    }

    StringProperty name() {
        return name;
    }

    StringProperty kind() {
        return kind;
    }

    StringProperty about() {
        return about;
    }

    ObjectProperty<LocalDate> dated() {
        return dated;
    }
}
