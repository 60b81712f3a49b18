package org.rowan.support.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Danger;
import org.rowan.referral.Dangers;
import org.rowan.store.StoredRecord;
import org.rowan.support.CaseFile;
import org.rowan.support.CaseRecords;
import org.rowan.support.HandedOver;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;

/** One case. Its forms are made from what was last read, so that two people's changes don't overwrite each other. */
final class CaseViewModel {
    private final CaseServices services;
    private final Tasks tasks;
    private final Clock clock;
    private final long id;
    private final NoteViewModel draft;
    private final Around around;
    private final SavedElsewhere elsewhere;
    /** Kept, so that the audit is told once of whom this page shows. */
    private final Dangers dangers;

    private final ObservableList<Danger> near = FXCollections.observableArrayList();
    private final ObservableList<CaseDue> due = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SupportFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<CaseRecords> records = new ReadOnlyObjectWrapper<>(this, "records");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Case");
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper(this, "now", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    /**
     * @param draft the note that is being written in this case, which says which case it is
     */
    CaseViewModel(CaseServices services, Tasks tasks, Clock clock, NoteViewModel draft, Around around) {
        this.services = services;
        this.dangers = services.referrals().dangers();
        this.tasks = tasks;
        this.clock = clock;
        this.id = draft.supportId();
        this.around = around;
        this.elsewhere = new SavedElsewhere(services.support().file(), id);
        this.draft = draft;
    }

    /**
     * What is around the case.
     *
     * @param changed is told after somebody moved, or support ended or went on
     * @param due finds what is to be done in it
     */
    record Around(Runnable changed, CaseDue.Finder due) {}

    void load() {
        tasks.look(this, () -> services.support().file().of(id))
                .busy(busy)
                .then(this::show)
                .start();
    }

    private void show(CaseRecords whole) {
        SupportFile read = whole.file();
        title.set(CaseWords.household(read));
        now.set(CaseWords.now(read, today()));
        open.set(read.support().ended == null);
        file.set(read);
        records.set(whole);
        tasks.of(() -> around.due().of(id, read.support().referralId))
                .then(due::setAll)
                .start();
        lookAround(read);
    }

    /** What is near that they fled from: it may have come after them. */
    private void lookAround(SupportFile read) {
        Person her = read.first();
        Dangers.Asked asked = new Dangers.Asked(
                read.support().mustNotKnow,
                read.referral() == null ? null : read.referral().unsafeAreas,
                her == null ? null : her.id,
                her == null ? null : her.fullName(),
                id);
        if (read.support().ended == null) {
            tasks.look(near, () -> dangers.near(asked)).then(near::setAll).start();
        } else {
            near.clear();
        }
    }

    /** What is near that they fled from, the surest first; nothing once support has ended. */
    ObservableList<Danger> near() {
        return near;
    }

    /** What of it goes onto paper, as it was read and stands now. */
    CasePrint paper() {
        return new CasePrint(records.get(), London.now(clock));
    }

    /** Tells the audit that a page goes onto paper; off the screen's thread. */
    void toldOfPrint(String page) {
        services.support().file().printed(id, page);
    }

    /** Gives the case with all its notes, those too that are not read with it. */
    void withAllNotes(Consumer<CaseRecords> then) {
        CaseRecords read = records.get();
        List<Note> newest = read.file().notes();
        if (!read.file().hasEarlierNotes()) {
            then.accept(read);
            return;
        }
        tasks.of(() -> services.support().file().earlierNotes(id, newest.getLast()))
                .busy(busy)
                .then(earlier -> then.accept(read.with(
                        Stream.concat(newest.stream(), earlier.stream()).toList())))
                .start();
    }

    /** Reads the case again after the household moved or support ended, and tells whoever shows the board. */
    void moved() {
        load();
        around.changed().run();
    }

    /** Whether another provider in the area had begun this support. */
    void movedOver(boolean from, Runnable then) {
        tasks.doing(() -> services.support().movedOver(id, from))
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
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

    /** @param personId the member who is proposed */
    NeedViewModel newNeed(long personId) {
        Need need = new Need();
        need.supportId = id;
        need.personId = personId;
        need.identified = today();
        need.supported = true;
        return new NeedViewModel(services.support(), new Saving(tasks), need, today());
    }

    NeedViewModel need(Need need) {
        Saving saving = new Saving(tasks);
        NeedViewModel form = new NeedViewModel(services.support(), saving, need, today());
        saving.meets(() -> elsewhere.of(need, form::fill));
        return form;
    }

    MemberViewModel newMember() {
        return new MemberViewModel(services.support(), services.people(), new Saving(tasks), id);
    }

    MoveViewModel move() {
        return new MoveViewModel(services.support(), services.board(), tasks, file.get(), today());
    }

    WorkerViewModel worker() {
        Saving saving = new Saving(tasks);
        WorkerViewModel form = new WorkerViewModel(
                services.support().handovers(), tasks, saving, file.get().support());
        saving.meets(() -> elsewhere.of(file.get().support(), form::fill));
        return form;
    }

    /** Gives the case back to whom it came from. */
    void handBack(HandedOver handed, Runnable then) {
        tasks.of(() -> services.support().handovers().handBack(handed.id, null))
                .busy(busy)
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
    }

    EndViewModel end() {
        Saving saving = new Saving(tasks);
        EndViewModel form = new EndViewModel(services.support(), saving, file.get(), today());
        saving.meets(() -> elsewhere.of(file.get().support(), form::fill));
        return form;
    }

    /** A record of the file that is to be entered or corrected. */
    <R extends StoredRecord> RecordViewModel<R> form(R row) {
        CaseFile into = services.support().file();
        Saving saving = new Saving(tasks);
        RecordViewModel<R> form = new RecordViewModel<>(saving, row, (typed, why) -> {
            if (typed.id == null) {
                into.add(typed);
            } else {
                into.correct(typed, why);
            }
        });
        if (!form.isNew()) {
            saving.meets(() -> elsewhere.of(row, form::fill));
        }
        return form;
    }

    /** Takes a record out that was made by mistake; off the screen's thread. */
    void takeOut(StoredRecord row, String why) {
        services.support().file().remove(row, why);
    }

    RecordViewModel<SupportPeriod> mustNotKnow() {
        Saving saving = new Saving(tasks);
        RecordViewModel<SupportPeriod> form = new RecordViewModel<>(
                saving, file.get().support(), (typed, why) -> services.support().amend(typed));
        saving.meets(() -> elsewhere.of(file.get().support(), form::fill));
        return form;
    }

    AbuseViewModel abuse(long personId) {
        List<String> known = records.get().safety().abuse().stream()
                .filter(abuse -> abuse.personId == personId)
                .map(abuse -> abuse.type)
                .toList();
        return new AbuseViewModel(services.support().file(), new Saving(tasks), id, personId, known);
    }

    CorrectionViewModel correction(long noteId) {
        return new CorrectionViewModel(services.support().file(), new Saving(tasks), noteId);
    }

    /** The records that have a form of their own. */
    Stream<StoredRecord> recordsOfTheFile() {
        return SavedElsewhere.recordsOf(records.get());
    }

    /** By which a member is told from the others; empty for whoever is none. */
    String nameOf(long personId) {
        return CaseWords.apart(file.get(), personId);
    }

    long id() {
        return id;
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

    /** What is to be done in it, the most pressing first. */
    ObservableList<CaseDue> due() {
        return due;
    }

    /** All of the case, as it was last read; null until then. */
    ReadOnlyObjectProperty<CaseRecords> records() {
        return records.getReadOnlyProperty();
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
