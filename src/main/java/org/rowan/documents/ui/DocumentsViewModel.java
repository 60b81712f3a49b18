package org.rowan.documents.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.documents.CaseDocuments;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.Documents;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** The documents of a case, found as one types. */
final class DocumentsViewModel {
    private final Documents service;
    private final Tasks tasks;
    private final long supportId;
    private final ObservableList<Document> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CaseDocuments> read = new ReadOnlyObjectWrapper<>(this, "read");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    DocumentsViewModel(Documents service, Tasks tasks, long supportId) {
        this.service = service;
        this.tasks = tasks;
        this.supportId = supportId;
        typed.addListener((property, before, now) -> narrow());
    }

    void load(Runnable then) {
        tasks.look(this, () -> service.of(supportId))
                .then(now -> {
                    read.set(now);
                    narrow();
                    then.run();
                })
                .busy(busy)
                .start();
    }

    private void narrow() {
        String sought = typed.get().strip().toLowerCase(Locale.UK);
        shown.setAll(
                read.get() == null
                        ? List.of()
                        : read.get().all().stream()
                                .filter(document -> words(document).contains(sought))
                                .toList());
    }

    private static String words(Document document) {
        String about = document.about == null ? "" : document.about;
        return (name(document) + " " + DocumentKinds.LIST.label(document.kind) + " " + about).toLowerCase(Locale.UK);
    }

    static String name(Document document) {
        return document.name == null ? "Erased with its case" : document.name;
    }

    /** "840 KB", "2.4 MB". */
    static String size(Document document) {
        return document.kilobytes < 1000
                ? document.kilobytes + " KB"
                : "%.1f MB".formatted(document.kilobytes / 1024.0);
    }

    /** A file that was not put in; only a screen may show its name. */
    record Refused(String file, Problem why) {
        @Override
        public String toString() {
            return "a file: " + why.kind();
        }
    }

    /**
     * What came of putting files in.
     *
     * @param refused each of the others, and why it was not
     */
    record PutIn(List<Document> kept, List<Refused> refused) {
        /** @param names draws the name of a file as it may be shown */
        String words(UnaryOperator<String> names) {
            List<String> said = new ArrayList<>();
            if (!kept.isEmpty()) {
                said.add((kept.size() == 1 ? "1 document" : kept.size() + " documents") + " put in.");
            }
            if (refused.isEmpty()) {
                said.add("The file itself is still where it was: delete it there if nobody else may find it.");
            } else {
                said.add((refused.size() == 1 ? "1 was" : refused.size() + " were") + " not put in.");
                Map<String, String> files = new LinkedHashMap<>();
                refused.forEach(one -> files.merge(
                        one.why.getMessage(), names.apply(one.file), (before, next) -> before + ", " + next));
                files.forEach((why, which) -> said.add(which + ": " + why));
            }
            return String.join(" ", said);
        }

        @Override
        public String toString() {
            return kept.size() + " put in, " + refused.size() + " not";
        }
    }

    /** Puts files in, each for itself: one that is refused keeps none of the others out. */
    void putIn(List<Path> files, Consumer<PutIn> then) {
        tasks.of(() -> putIn(files))
                .then(outcome -> load(() -> then.accept(outcome)))
                .busy(busy)
                .start();
    }

    private PutIn putIn(List<Path> files) {
        List<Document> kept = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                kept.add(service.putIn(supportId, file));
            } catch (Problem e) {
                refused.add(new Refused(file.getFileName().toString(), e));
            }
        }
        return new PutIn(kept, refused);
    }

    void takeOut(Document document, Runnable then) {
        tasks.doing(() -> service.takeOut(document.id))
                .then(done -> load(then))
                .busy(busy)
                .start();
    }

    void putBack(Document document, Runnable then) {
        tasks.doing(() -> service.putBack(document.id))
                .then(done -> load(then))
                .busy(busy)
                .start();
    }

    void saveCopy(Document document, Path file, Runnable then) {
        tasks.doing(() -> service.saveCopy(document.id, file))
                .then(done -> then.run())
                .busy(busy)
                .start();
    }

    long supportId() {
        return supportId;
    }

    /** Those that hold what is typed. */
    ObservableList<Document> shown() {
        return shown;
    }

    /** As they were last read; null until then. */
    ReadOnlyObjectProperty<CaseDocuments> read() {
        return read.getReadOnlyProperty();
    }

    StringProperty typed() {
        return typed;
    }

    BooleanProperty busy() {
        return busy;
    }
}
