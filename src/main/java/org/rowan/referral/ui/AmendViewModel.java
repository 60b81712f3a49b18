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
    /** Among what is typed: whom it was said to be. */
    private static final String WHO = "linked";

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
    /** Who it was about when it was read; null where nobody was named. */
    private Returning recorded;
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
        String before = typedBefore.get(WHO);
        typedBefore = Map.of();
        Returning chosen = draft.linked.get();
        boolean choseHere = file != null && !same(chosen, recorded);
        boolean saidElsewhere = file != null && !same(opened.person(), recorded);
        file = opened.file();
        recorded = opened.person();
        setting.set(opened.setting());
        draft.read(file, recorded);
        if (recorded != null) {
            recognise.link(recorded);
        }
        problems.clear();
        kept.begins();
        if (choseHere && !saidElsewhere) {
            choose(chosen);
        }
        kept.putBack(typed);
        if (choseHere && saidElsewhere) {
            problems.setAll(Problem.of(
                    Problem.Kind.INPUT,
                    "Somebody else has said meanwhile who she is, and that"
                            + " stands. Look beside the form whether it is right, then save."));
        }
        chooseAgain(before);
    }

    private void choose(Returning who) {
        if (who == null) {
            recognise.unlink();
        } else {
            recognise.link(who);
        }
    }

    /** Who was chosen before the window was locked, as she is known now. */
    private void chooseAgain(String who) {
        if (who != null && !who.equals(name(draft.linked.get()))) {
            behind.tasks()
                    .of(() -> who.isEmpty() ? null : recognise.known(Long.parseLong(who)))
                    .busy(busy)
                    .then(this::choose)
                    .start();
        }
    }

    private static String name(Returning who) {
        return who == null ? "" : who.person().id.toString();
    }

    private static boolean same(Returning one, Returning other) {
        return name(one).equals(name(other));
    }

    /** What was mended and is not stored, by field. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(typedBefore);
        typed.putAll(kept.typed());
        if (file != null && !same(draft.linked.get(), recorded)) {
            typed.put(WHO, name(draft.linked.get()));
        }
        return typed;
    }

    /** Puts back what was typed before, over what is recorded now. */
    void putBack(Map<String, String> typed) {
        if (file == null) {
            typedBefore = Map.copyOf(typed);
        } else {
            kept.putBack(typed);
            chooseAgain(typed.get(WHO));
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
                    if (met.lines().isEmpty() && problems.isEmpty()) {
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
