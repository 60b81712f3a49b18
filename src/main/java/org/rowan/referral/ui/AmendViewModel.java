package org.rowan.referral.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Draft;
import org.rowan.fx.Meanwhile;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;

/** What was recorded of a referral, to be mended; its decision is left alone. */
final class AmendViewModel {
    private final Behind behind;
    private final long id;
    private final Runnable saved;
    private final CallDraft draft = new CallDraft();
    private final RecogniseViewModel recognise;
    private final ObjectProperty<Setting> setting = new SimpleObjectProperty<>(this, "setting", Setting.NONE);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Meanwhile> meanwhile = new ReadOnlyObjectWrapper<>(this, "meanwhile");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Draft kept = draft.kept();
    private ReferralDesk.File file;
    /** What was typed before the window was locked, until the referral has been read. */
    private Map<String, String> typedBefore = Map.of();

    /**
     * @param saved runs once the change is stored
     */
    AmendViewModel(Behind behind, long id, Runnable saved) {
        this.behind = behind;
        this.id = id;
        this.saved = saved;
        this.recognise = new RecogniseViewModel(behind, draft);
    }

    private record Opened(ReferralDesk.File file, Setting setting, Returning person) {}

    /** Reads the referral; what is typed meanwhile stands. */
    void load() {
        behind.tasks().of(this::open).busy(busy).then(this::show).start();
    }

    private Opened open() {
        ReferralDesk.File read = behind.referrals().open(id);
        Returning person = read.person() == null ? null : new Recognising(behind).describe(read.person(), List.of());
        return new Opened(read, Setting.read(behind), person);
    }

    private void show(Opened opened) {
        Map<String, String> typed = typed();
        typedBefore = Map.of();
        file = opened.file();
        setting.set(opened.setting());
        draft.read(file, opened.person());
        if (opened.person() != null) {
            recognise.link(opened.person());
        }
        problems.clear();
        kept.begins();
        kept.putBack(typed);
    }

    /** What was mended and is not stored, by field. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(typedBefore);
        typed.putAll(kept.typed());
        return typed;
    }

    /** Puts back what was typed before, over what is recorded now. */
    void putBack(Map<String, String> typed) {
        if (file == null) {
            typedBefore = Map.copyOf(typed);
        } else {
            kept.putBack(typed);
        }
    }

    long id() {
        return id;
    }

    void save() {
        if (busy.get() || file == null) {
            return;
        }
        if (meanwhile.get() != null && !meanwhile.get().isSettled()) {
            problems.setAll(Problem.of(
                    Problem.Kind.INPUT, "The referral was changed meanwhile. Say above which holds, then save."));
            return;
        }
        if (draft.service.get() == null) {
            problems.setAll(Problem.with("service_id", "Choose the service that they ask for."));
            return;
        }
        Referral referral = file.referral();
        draft.write(referral);
        Person person = draft.person();
        if (person == null) {
            referral.personId = null;
        }
        behind.tasks()
                .doing(() -> behind.referrals().amend(referral, person))
                .busy(busy)
                .then(done -> stored(person))
                .on(Problem.Kind.INPUT, problems::setAll)
                .on(Problem.Kind.CONFLICT, problem -> meet())
                .start();
    }

    /** It was changed elsewhere since it was read: what was mended here stands beside it. */
    private void meet() {
        behind.tasks()
                .of(this::open)
                .busy(busy)
                .then(now -> {
                    Referral theirs = now.file().referral();
                    Meanwhile met = Meanwhile.over(kept, theirs.changedBy, theirs.changedAt, () -> show(now));
                    meanwhile.set(met);
                    if (met.lines().isEmpty()) {
                        save();
                    }
                })
                .start();
    }

    private void stored(Person person) {
        if (person != null) {
            behind.people().noticed(person);
        }
        recognise.remember(person);
        behind.elsewhere().changed().run();
        saved.run();
    }

    CallDraft draft() {
        return draft;
    }

    RecogniseViewModel recognise() {
        return recognise;
    }

    ObjectProperty<Setting> setting() {
        return setting;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** What was saved elsewhere since the referral was read; null where nothing was. */
    ReadOnlyObjectProperty<Meanwhile> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}
