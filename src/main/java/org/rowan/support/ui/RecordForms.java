package org.rowan.support.ui;

import java.util.List;
import java.util.Optional;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Codes;
import org.rowan.notes.Note;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportPeriod;

/** The forms in which the records of a case file are entered, corrected and taken out; one for each kind of record. */
final class RecordForms {
    private static final Codes CODES = Codes.standard();

    private final CaseViewModel model;
    private final Desk desk;
    private final NewRecords fresh;
    private final RecordFields asked;
    private Runnable then;

    RecordForms(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.fresh = new NewRecords(model);
        this.asked = new RecordFields(model, desk);
        this.then = model::load;
    }

    /** Opens the form of a new record of a kind. */
    void begin(Class<? extends StoredRecord> kind) {
        fresh.of(kind.getSimpleName()).ifPresent(this::open);
    }

    /** Opens the form of a new record about one child. */
    void begin(Class<? extends StoredRecord> kind, long childId) {
        open(fresh.ofChild(kind.getSimpleName(), childId));
    }

    /** Opens the form of a risk that nobody has assessed, and goes on once it was. */
    void assess(long personId, Runnable goesOn) {
        then = goesOn;
        RiskAssessment risk = fresh.risk();
        risk.personId = personId;
        open(risk);
    }

    /** Opens the form of a record: a new one, or one that is to be corrected. */
    void open(StoredRecord row) {
        String name = RecordWords.name(row);
        if (row instanceof SafetyPlan plan && plan.id != null) {
            desk.panel().show(name, PlanWords.panel(plan, model, desk, () -> takeOut(plan)));
            return;
        }
        desk.panel().show(about(row), name, () -> form(row));
    }

    /** Opens the form of the next safety plan of a person, with the words of the one that holds. */
    void plan(long personId) {
        open(fresh.plan(personId));
    }

    /** A step was done today. */
    void did(PlanStep step) {
        RecordViewModel<PlanStep> form = model.form(step);
        form.value(row -> model.today(), (row, today) -> row.doneOn = today);
        tellsRefusal(form);
        form.save(() -> done("Step done."));
    }

    private void takeOut(SafetyPlan plan) {
        RecordViewModel<SafetyPlan> form = model.form(plan);
        tellsRefusal(form);
        form.remove(model::takeOut, () -> done("Safety plan: taken out."));
    }

    /** For a step without a form that could say it. */
    private void tellsRefusal(RecordViewModel<?> step) {
        step.saving().refused().addListener((property, before, now) -> {
            if (now != null) {
                desk.notices().tell(Notice.trouble(now));
                model.load();
            }
        });
    }

    private String about(StoredRecord row) {
        if (row instanceof SafetyPlan plan && plan.id == null) {
            return plan(plan.personId, ofCase());
        }
        return row.getClass().getSimpleName() + (row.id == null ? "" : " " + row.id) + ofCase();
    }

    /** Ends the name of each form, so that what is begun in it is known to be of the case. */
    private String ofCase() {
        return " of case " + model.id();
    }

    private static String plan(long personId, String ofCase) {
        return "SafetyPlan of person " + personId + ofCase;
    }

    private String abuse(long personId) {
        return "abuse of person " + personId + ofCase();
    }

    private String correction(Note note) {
        return "correction of note " + note.id + ofCase();
    }

    /** Opens the form again of which this was the name. */
    boolean reopen(String about) {
        String kind = about.substring(0, Math.max(0, about.indexOf(' ')));
        if (about.equals("mustNotKnow" + ofCase())) {
            mustNotKnow();
            return true;
        }
        if (kind.equals("abuse")) {
            model.file().get().members().stream()
                    .filter(member -> about.equals(abuse(member.person().id)))
                    .forEach(member -> suffered(member.person().id));
            return true;
        }
        if (kind.equals("SafetyPlan")) {
            model.file().get().members().stream()
                    .filter(member -> about.equals(plan(member.person().id, ofCase())))
                    .forEach(member -> plan(member.person().id));
            return true;
        }
        if (kind.equals("correction")) {
            model.withAllNotes(whole -> whole.file().notes().stream()
                    .filter(note -> about.equals(correction(note)))
                    .forEach(this::correct));
            return true;
        }
        if (about.equals(kind + ofCase())) {
            Optional<StoredRecord> begun = fresh.of(kind);
            begun.ifPresent(this::open);
            return begun.isPresent();
        }
        return model.recordsOfTheFile()
                .filter(row -> about.equals(about(row)))
                .findFirst()
                .map(row -> opened(() -> open(row)))
                .orElse(false);
    }

    private static boolean opened(Runnable step) {
        step.run();
        return true;
    }

    /** Who must not learn where she is. */
    void mustNotKnow() {
        desk.panel().show("mustNotKnow" + ofCase(), "Who must not know", () -> {
            RecordViewModel<SupportPeriod> form = model.mustNotKnow();
            return new PanelForm(
                            form.saving(),
                            "Save",
                            () -> form.save(() -> done("Saved.")),
                            List.of(Fields.prose(
                                            "must_not_know",
                                            "Who must not know",
                                            4,
                                            form.text(r -> r.mustNotKnow, (r, v) -> r.mustNotKnow = v))
                                    .hint(
                                            "Everybody who opens the case reads it first. Write people by first and family name, with commas between:"
                                                    + " Rowan says so when one of them is near.")))
                    .besideOthers(desk);
        });
    }

    /** What a member of the household has suffered. */
    void suffered(long personId) {
        desk.panel().show(abuse(personId), "Abuse suffered", () -> {
            AbuseViewModel form = model.abuse(personId);
            return new PanelForm(
                    form.saving(),
                    "Save",
                    () -> form.save(() -> done("Saved.")),
                    List.of(Fields.codes("type", "Types", CODES.list("abuse").all(), form.types())));
        });
    }

    /** A correction beside a note. */
    void correct(Note note) {
        desk.panel().show(correction(note), "Correct a note", () -> {
            CorrectionViewModel form = model.correction(note.id);
            return new PanelForm(
                    form.saving(),
                    "Save correction",
                    () -> form.save(() -> done("The correction stands beside the note.")),
                    List.of(Fields.prose("words", "What is right", 6, form.words())
                            .hint("The note stays as it was written.")));
        });
    }

    private <R extends StoredRecord> PanelForm form(R row) {
        RecordViewModel<R> form = model.form(row);
        List<Field> fields = asked.of(form);
        String name = RecordWords.name(form.row());
        if (form.isNew()) {
            return new PanelForm(form.saving(), "Save", () -> form.save(() -> done(name + ": saved.")), fields);
        }
        if (row instanceof Membership) {
            return new PanelForm(form.saving(), "Save", () -> form.save(() -> done(name + ": saved.")), fields);
        }
        fields.add(Fields.text("why", "Why it is corrected", form.why())
                .hint("How it stood before stays readable beside it."));
        return new PanelForm(
                        form.saving(), "Save correction", () -> form.save(() -> done(name + ": corrected.")), fields)
                .besideOthers(desk)
                .with(
                        fields.size(),
                        Buttons.link(
                                "Take it out: it was recorded by mistake",
                                () -> form.remove(model::takeOut, () -> done(name + ": taken out."))));
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        then.run();
    }
}
