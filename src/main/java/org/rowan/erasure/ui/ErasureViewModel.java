package org.rowan.erasure.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.erasure.Standing;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Code;
import org.rowan.kernel.Problem;
import org.rowan.store.sight.CasePart;

/** The erasure of one case: how it stands, what is typed to ask for it, and the steps. */
final class ErasureViewModel {
    /** What can be chosen from. */
    static final List<Code> REASONS = Arrays.stream(ErasureReason.values())
            .map(reason -> new Code(reason.code(), ErasureWords.sentence(reason.words()), ""))
            .toList();

    private final Erasure service;
    private final Tasks tasks;
    private final CasePart part;
    private final long id;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(this, "standing");

    ErasureViewModel(Erasure service, Tasks tasks, CasePart part, long id) {
        this.service = service;
        this.tasks = tasks;
        this.part = part;
        this.id = id;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    void load() {
        tasks.look(this, () -> service.of(part, id))
                .then(standing::set)
                .on(Problem.Kind.CONFLICT, gone -> {})
                .start();
    }

    /** What a form in the panel is about. */
    String about() {
        return "erase " + part + " " + id;
    }

    /** What is typed to ask for it. */
    final class Asking {
        private final Saving saving = new Saving(tasks);
        private final StringProperty reason = new SimpleStringProperty(this, "reason");
        private final StringProperty words = new SimpleStringProperty(this, "words", "");

        Saving saving() {
            return saving;
        }

        StringProperty reason() {
            return reason;
        }

        StringProperty words() {
            return words;
        }

        void ask(Runnable then) {
            ErasureReason why =
                    Optional.ofNullable(reason.get()).map(ErasureReason::of).orElse(null);
            saving.run(
                    () -> {
                        service.ask(part, id, why, words.get());
                        return null;
                    },
                    done -> {
                        load();
                        then.run();
                    });
        }
    }

    void takeBack(long requestId, Runnable then) {
        tasks.doing(() -> service.takeBack(requestId))
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
    }

    /** @param then is told what went wrong once the case was gone */
    void erase(long requestId, Consumer<Optional<RuntimeException>> then) {
        tasks.of(() -> service.erase(requestId)).then(then).start();
    }
}
