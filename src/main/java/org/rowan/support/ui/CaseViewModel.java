package org.rowan.support.ui;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;

/** One case. Its forms are made from what was last read, so that two people's changes don't overwrite each other. */
final class CaseViewModel {
    private final CaseServices services;
    private final Tasks tasks;
    private final Clock clock;
    private final long id;
    private final NoteViewModel draft;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<SupportFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Case");
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper(this, "now", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    /**
     * @param draft the note that is being written in this case, which says which case it is
     * @param changed is told after somebody moved, or support ended or went on
     */
    CaseViewModel(CaseServices services, Tasks tasks, Clock clock, NoteViewModel draft, Runnable changed) {
        this.services = services;
        this.tasks = tasks;
        this.clock = clock;
        this.id = draft.supportId();
        this.changed = changed;
        this.draft = draft;
    }

    void load() {
        tasks.of(() -> services.support().open(id)).busy(busy).then(this::show).start();
    }

    private void show(SupportFile read) {
        title.set(CaseWords.household(read));
        now.set(CaseWords.now(read, today()));
        open.set(read.support().ended == null);
        file.set(read);
    }

    /** Reads the case again after the household moved or support ended, and tells whoever shows the board. */
    void moved() {
        load();
        changed.run();
    }

    /** Takes back an end that was a mistake. */
    void resume(Runnable then) {
        tasks.doing(() -> services.support().resume(id))
                .busy(busy)
                .then(done -> {
                    moved();
                    then.run();
                })
                .start();
    }

    NeedViewModel newNeed() {
        Need need = new Need();
        need.supportId = id;
        need.personId = file.get().first().id;
        need.identified = today();
        need.supported = true;
        return new NeedViewModel(services.support(), new Saving(tasks), need, today());
    }

    NeedViewModel need(Need need) {
        return new NeedViewModel(services.support(), new Saving(tasks), need, today());
    }

    MemberViewModel newMember() {
        return new MemberViewModel(services.support(), services.people(), new Saving(tasks), id);
    }

    MoveViewModel move() {
        return new MoveViewModel(services.support(), services.board(), tasks, file.get(), today());
    }

    WorkerViewModel worker() {
        return new WorkerViewModel(services.support(), tasks, file.get().support());
    }

    EndViewModel end() {
        return new EndViewModel(services.support(), new Saving(tasks), file.get(), today());
    }

    /** The note that is being written in this case. */
    NoteViewModel draft() {
        return draft;
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** What was last read; null until then. */
    ReadOnlyObjectProperty<SupportFile> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Where they are now, since when, and who works with them. */
    ReadOnlyStringProperty now() {
        return now.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /** Whether support goes on. */
    BooleanProperty open() {
        return open;
    }
}
