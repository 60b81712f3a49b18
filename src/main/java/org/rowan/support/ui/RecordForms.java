package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.community.HouseholdGrant;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.notes.Note;
import org.rowan.store.StoredRecord;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;

/** The forms in which the records of a case file are entered, corrected and taken out; one for each kind of record. */
final class RecordForms {
    private static final Codes CODES = Codes.standard();

    private final CaseViewModel model;
    private final Desk desk;
    private Runnable then;

    RecordForms(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.then = model::load;
    }

    void assess() {
        assess(first());
    }

    private void assess(long personId) {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = model.id();
        risk.assessed = model.today();
        risk.personId = personId;
        open(risk);
    }

    /** Opens the form of a risk that nobody has assessed, and goes on once it was. */
    void assess(long personId, Runnable goesOn) {
        then = goesOn;
        assess(personId);
    }

    void refer() {
        MaracReferral referral = new MaracReferral();
        referral.supportId = model.id();
        referral.referred = model.today();
        referral.personId = first();
        open(referral);
    }

    void hear() {
        MaracHearing hearing = new MaracHearing();
        hearing.supportId = model.id();
        hearing.heard = model.today();
        hearing.personId = first();
        open(hearing);
    }

    void give() {
        SupportGiven given = new SupportGiven();
        given.supportId = model.id();
        given.givenOn = model.today();
        given.personId = first();
        open(given);
    }

    void wait(LocalDate from) {
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = model.id();
        waiting.starts = from;
        open(waiting);
    }

    void grant() {
        HouseholdGrant grant = new HouseholdGrant();
        grant.supportId = model.id();
        grant.givenOn = model.today();
        open(grant);
    }

    private long first() {
        return model.file().get().first() == null ? 0 : model.file().get().first().id;
    }

    /** Opens the form of a record: a new one, or one that is to be corrected. */
    void open(StoredRecord row) {
        String name = RecordWords.name(row);
        desk.panel().show(about(row), name, () -> switch (row) {
            case RiskAssessment risk -> risk(model.form(risk));
            case MaracReferral referral -> referral(model.form(referral));
            case MaracHearing hearing -> hearing(model.form(hearing));
            case SupportGiven given -> given(model.form(given));
            case WaitingPeriod waiting -> waiting(model.form(waiting));
            case HouseholdGrant grant -> grant(model.form(grant));
            default -> throw new IllegalArgumentException("no form for " + row);
        });
    }

    private String about(StoredRecord row) {
        return row.getClass().getSimpleName() + (row.id == null ? "" : " " + row.id) + ofCase();
    }

    /** Ends the name of each form, so that what is begun in it is known to be of the case. */
    private String ofCase() {
        return " of case " + model.id();
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
        if (kind.equals("correction")) {
            model.file().get().notes().stream()
                    .filter(note -> about.equals(correction(note)))
                    .forEach(this::correct);
            return true;
        }
        if (about.equals(kind + ofCase())) {
            return switch (kind) {
                case "RiskAssessment" -> opened(this::assess);
                case "MaracReferral" -> opened(this::refer);
                case "MaracHearing" -> opened(this::hear);
                case "SupportGiven" -> opened(this::give);
                case "WaitingPeriod" -> opened(() -> wait(model.today()));
                case "HouseholdGrant" -> opened(this::grant);
                default -> false;
            };
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

    private PanelForm risk(RecordViewModel<RiskAssessment> form) {
        StringProperty tool = form.text(r -> r.tool, (r, v) -> r.tool = v);
        return form(
                form,
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                choice("level", "Level", "risk_level", form.text(r -> r.level, (r, v) -> r.level = v)),
                choice("basis", "What it rests on", "risk_basis", form.text(r -> r.basis, (r, v) -> r.basis = v)),
                Fields.number("score", "Score", 0, 24, form.value(r -> r.score, (r, v) -> r.score = v)),
                Fields.text("tool", "Tool", tool).hint("The name of the questionnaire, such as DASH."),
                day("assessed", "Assessed on", form.value(r -> r.assessed, (r, v) -> r.assessed = v)));
    }

    private PanelForm referral(RecordViewModel<MaracReferral> form) {
        return form(
                form,
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                day("referred", "Referred on", form.value(r -> r.referred, (r, v) -> r.referred = v)),
                Fields.prose("reason", "Why", 4, form.text(r -> r.reason, (r, v) -> r.reason = v)));
    }

    private PanelForm hearing(RecordViewModel<MaracHearing> form) {
        return form(
                form,
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                day("heard", "Heard on", form.value(r -> r.heard, (r, v) -> r.heard = v)));
    }

    private PanelForm given(RecordViewModel<SupportGiven> form) {
        return form(
                form,
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                choice("kind", "What was given", "support_given", form.text(r -> r.kind, (r, v) -> r.kind = v)),
                Fields.number("minutes", "Minutes", 0, 999, form.value(r -> r.minutes, (r, v) -> r.minutes = v)),
                day("date", "Given on", form.value(r -> r.givenOn, (r, v) -> r.givenOn = v)));
    }

    private PanelForm waiting(RecordViewModel<WaitingPeriod> form) {
        return form(
                form,
                choice("reason", "Why they wait", "waiting_reason", form.text(r -> r.reason, (r, v) -> r.reason = v)),
                day("from", "Ready to move on since", form.value(r -> r.starts, (r, v) -> r.starts = v)),
                day("to", "Waited until", form.value(r -> r.ends, (r, v) -> r.ends = v))
                        .hint("Empty while they wait."));
    }

    private PanelForm grant(RecordViewModel<HouseholdGrant> form) {
        return form(
                form,
                choice("kind", "What for", "grant_kind", form.text(r -> r.kind, (r, v) -> r.kind = v)),
                Fields.text("amount", "Pounds", RecordWords.amount(form)).hint("120 or 120.50"),
                day("date", "Given on", form.value(r -> r.givenOn, (r, v) -> r.givenOn = v)));
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
                                            + " Rowan says so when one of them is near.")));
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

    private <R extends StoredRecord> PanelForm form(RecordViewModel<R> form, Field... asked) {
        List<Field> fields = Stream.of(asked).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
        String name = RecordWords.name(form.row());
        if (form.isNew()) {
            return new PanelForm(form.saving(), "Save", () -> form.save(() -> done(name + ": saved.")), fields);
        }
        fields.add(Fields.text("why", "Why it is corrected", form.why())
                .hint("How it stood before stays readable beside it."));
        return new PanelForm(
                        form.saving(), "Save correction", () -> form.save(() -> done(name + ": corrected.")), fields)
                .with(
                        fields.size(),
                        Buttons.link(
                                "Take it out: it was recorded by mistake",
                                () -> form.remove(model::takeOut, () -> done(name + ": taken out."))));
    }

    /** @return null where there is nobody to choose from */
    private Field who(ObjectProperty<Long> value) {
        List<Long> members = model.file().get().members().stream()
                .map(member -> member.person().id)
                .distinct()
                .toList();
        return members.isEmpty()
                ? null
                : Fields.person("person_id", "Who it is about", members, model::nameOf, desk.names(), value);
    }

    private Field day(String key, String words, ObjectProperty<LocalDate> value) {
        return Fields.day(key, words, desk.clock(), TypedDates.Side.PAST, value);
    }

    private static Field choice(String key, String words, String list, StringProperty value) {
        List<String> codes = CODES.list(list).all().stream().map(Code::code).toList();
        return Fields.choice(key, words, codes, CODES.list(list)::label, value);
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        then.run();
    }
}
