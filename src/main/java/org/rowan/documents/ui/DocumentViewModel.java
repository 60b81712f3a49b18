package org.rowan.documents.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.documents.Document;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** One document that is looked at. */
final class DocumentViewModel {
    private static final int LONGEST_TEXT = 500_000;

    private final Documents service;
    private final ReadableCopies copies;
    private final Tasks tasks;
    private final Document document;
    private final Consumer<Path> otherProgram;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

    DocumentViewModel(
            Documents service, ReadableCopies copies, Tasks tasks, Document document, Consumer<Path> otherProgram) {
        this.service = service;
        this.copies = copies;
        this.tasks = tasks;
        this.document = document;
        this.otherProgram = otherProgram;
    }

    /** Reads what is in it, where Rowan shows that by itself. */
    void read(Consumer<byte[]> then) {
        if (document.format().isShown() && document.name != null) {
            trouble.set("");
            tasks.look(this, () -> service.contents(document.id).bytes())
                    .then(then)
                    .otherwise(this::cannotShow)
                    .busy(busy)
                    .start();
        }
    }

    void cannotShow(Problem problem) {
        trouble.set(problem.getMessage());
    }

    /** Text as it is mostly written: in UTF-8, else as Windows writes it. */
    static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, LONGEST_TEXT) + "\n\n[Here Rowan stops. Save a copy to read on.]";
    }

    /** Gives another program a readable copy; to be asked for first. */
    void openElsewhere() {
        tasks.doing(() -> {
                    Path copy = service.readableCopy(document.id);
                    try {
                        otherProgram.accept(copy);
                    } catch (RuntimeException e) {
                        copies.wipe();
                        throw e;
                    }
                })
                .then(done -> copied.set(true))
                .busy(busy)
                .start();
    }

    /** @param then is told whether all readable copies are gone */
    void wipe(Consumer<Boolean> then) {
        if (copied.get()) {
            tasks.of(copies::wipe)
                    .then(gone -> {
                        copied.set(!gone);
                        then.accept(gone);
                    })
                    .start();
        }
    }

    void saveCopy(Path file, Runnable then) {
        tasks.doing(() -> service.saveCopy(document.id, file))
                .then(done -> then.run())
                .busy(busy)
                .start();
    }

    Document document() {
        return document;
    }

    /** Whether another program has a readable copy. */
    ReadOnlyBooleanProperty copied() {
        return copied.getReadOnlyProperty();
    }

    /** Why it can't be shown; empty where it can. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}
