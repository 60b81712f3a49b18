package org.rowan.referral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;

/** A referral that was sent, on its way into the draft of a call. */
final class FormInViewModel {
    private final CallViewModel call;
    private final Clock clock;
    private final StringProperty sent = new SimpleStringProperty(this, "sent", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");

    FormInViewModel(CallViewModel call, Clock clock) {
        this.call = call;
        this.clock = clock;
    }

    /** What was pasted. */
    StringProperty sent() {
        return sent;
    }

    /** Why nothing was taken in, or what became of it. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Takes what was pasted into the draft. True if it is there, to be looked through. */
    boolean takePasted() {
        return take(() -> FormIn.read(sent.get(), London.today(clock)));
    }

    boolean takeFile(Path file) {
        return take(() -> FormIn.read(file, London.today(clock)));
    }

    private boolean take(Supplier<FilledForm> reading) {
        try {
            FilledForm form = reading.get();
            if (!call.takeIn(form)) {
                outcome.set(
                        "Another referral is begun on this page. Save it or empty it first, so that nothing is mixed up.");
                return false;
            }
            sent.set("");
            outcome.set("");
            return true;
        } catch (Problem problem) {
            outcome.set(problem.getMessage());
            return false;
        }
    }

    /** Writes the empty sheet to be sent to referrers. */
    void writeSheet(Path file) {
        try {
            Files.write(file, FormIn.emptySheet(file));
            outcome.set("The empty form is written. Referrers fill in the column answer and send it back.");
        } catch (IOException e) {
            outcome.set("The form could not be written there. Choose another folder.");
        }
    }
}
