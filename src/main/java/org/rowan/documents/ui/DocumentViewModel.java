package org.rowan.documents.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
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
    /** How often the page was left. */
    private final AtomicInteger visit = new AtomicInteger();

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

    /** Gives another program a readable copy, unless the page is left meanwhile; to be asked for first. */
    void openElsewhere() {
        int asked = visit.get();
        tasks.of(() -> isGivenOut(asked))
                .then(given -> {
                    if (visit.get() == asked) {
                        copied.set(given);
                    } else {
                        tasks.of(copies::wipe).start();
                    }
                })
                .busy(busy)
                .start();
    }

    private boolean isGivenOut(int asked) {
        Path copy = service.readableCopy(document.id);
        boolean given = false;
        try {
            // nothing opens over a window that is locked meanwhile
            synchronized (visit) {
                if (visit.get() == asked) {
                    otherProgram.accept(copy);
                    given = true;
                }
            }
            return given;
        } finally {
            if (!given) {
                copies.wipe();
            }
        }
    }

    /**
     * The page is out of sight: another has taken its place, or the window is locked. What is on its way to another program is
     * not opened any more.
     *
     * @param then is told whether all readable copies are gone
     */
    void leave(Consumer<Boolean> then) {
        synchronized (visit) {
            visit.incrementAndGet();
        }
        tasks.of(copies::wipe)
                .then(gone -> {
                    copied.set(!gone);
                    then.accept(gone);
                })
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
