package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.rowan.casefile.AfterMoveOn;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.OrderKinds;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.fx.Desk;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.MomentField;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** What is asked about each kind of record of a case. */
final class RecordFields {
    private static final Codes CODES = Codes.standard();
    /** Stands for no record in a choice. */
    private static final Long NONE = 0L;

    private final CaseViewModel model;
    private final Desk desk;

    RecordFields(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** The fields of a form, in order; to be added to. */
    @SuppressWarnings("unchecked")
    <R extends StoredRecord> List<Field> of(RecordViewModel<R> form) {
        return switch (form.row()) {
            case RiskAssessment row -> risk((RecordViewModel<RiskAssessment>) form);
            case MaracReferral row -> referral((RecordViewModel<MaracReferral>) form);
            case MaracHearing row -> hearing((RecordViewModel<MaracHearing>) form);
            case SafetyPlan row -> plan((RecordViewModel<SafetyPlan>) form);
            case Proceeding row -> proceeding((RecordViewModel<Proceeding>) form);
            case CourtHearing row -> courtHearing((RecordViewModel<CourtHearing>) form);
            case CourtOrder row -> order((RecordViewModel<CourtOrder>) form);
            case ChildRecord row -> new ChildFields(model, desk).of(form);
            case MoveOnContact row -> after((RecordViewModel<MoveOnContact>) form);
            case Membership row -> new ChildFields(model, desk).left((RecordViewModel<Membership>) form);
            case PlanStep row -> step((RecordViewModel<PlanStep>) form);
            case SupportGiven row -> given((RecordViewModel<SupportGiven>) form);
            case WaitingPeriod row -> waiting((RecordViewModel<WaitingPeriod>) form);
            case HouseholdGrant row -> grant((RecordViewModel<HouseholdGrant>) form);
            default -> throw new IllegalArgumentException("no form for " + form.row());
        };
    }

    private List<Field> risk(RecordViewModel<RiskAssessment> form) {
        StringProperty tool = form.text(r -> r.tool, (r, v) -> r.tool = v);
        return asked(
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                choice("level", "Level", "risk_level", form.text(r -> r.level, (r, v) -> r.level = v))
                        .hint("Where she does not want to answer: what you judge it to be."),
                choice("basis", "What it rests on", "risk_basis", form.text(r -> r.basis, (r, v) -> r.basis = v)),
                Fields.number("score", "Score", 0, 24, form.value(r -> r.score, (r, v) -> r.score = v)),
                Fields.text("tool", "Tool", tool).hint("The name of the questionnaire, such as DASH."),
                past("assessed", "Assessed on", form.value(r -> r.assessed, (r, v) -> r.assessed = v)),
                future("review", "To be looked at again on", form.value(r -> r.review, (r, v) -> r.review = v))
                        .hint("It is called out a week before. Empty: it is not."));
    }

    private List<Field> plan(RecordViewModel<SafetyPlan> form) {
        List<Field> fields = new ArrayList<>();
        for (SafetyPlan.Section section : SafetyPlan.Section.values()) {
            fields.add(Fields.prose(section.key(), section.words(), 2, form.text(section::of, section::set))
                    .hint(section.hint()));
        }
        fields.add(past("agreed", "Agreed on", form.value(r -> r.agreed, (r, v) -> r.agreed = v)));
        fields.add(future("review", "To be looked at again on", form.value(r -> r.review, (r, v) -> r.review = v)));
        return fields;
    }

    private List<Field> referral(RecordViewModel<MaracReferral> form) {
        return asked(
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                past("referred", "Referred on", form.value(r -> r.referred, (r, v) -> r.referred = v)),
                Fields.prose("reason", "Why", 4, form.text(r -> r.reason, (r, v) -> r.reason = v)));
    }

    private List<Field> hearing(RecordViewModel<MaracHearing> form) {
        return asked(
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                past("heard", "Heard on", form.value(r -> r.heard, (r, v) -> r.heard = v)));
    }

    private List<Field> proceeding(RecordViewModel<Proceeding> form) {
        return asked(
                choice("kind", "Which court", Proceeding.KINDS.all(), form.text(r -> r.kind, (r, v) -> r.kind = v)),
                Fields.prose("about", "What they are about", 3, form.text(r -> r.about, (r, v) -> r.about = v))
                        .hint("The number, who acts for whom."),
                Fields.text("court", "Court", form.text(r -> r.court, (r, v) -> r.court = v)),
                past("began", "Began on", form.value(r -> r.began, (r, v) -> r.began = v)),
                past("ended", "Ended on", form.value(r -> r.ended, (r, v) -> r.ended = v))
                        .hint("Empty while they go on."),
                Fields.prose("outcome", "What came of them", 2, form.text(r -> r.outcome, (r, v) -> r.outcome = v)));
    }

    private List<Field> courtHearing(RecordViewModel<CourtHearing> form) {
        MomentField when = new MomentField(desk.clock(), TypedDates.Side.FUTURE);
        when.valueProperty().bindBidirectional(form.value(r -> r.listed, (r, v) -> r.listed = v));
        return asked(
                Field.of("listed", "When", when).hint("It is called out on the working day before."),
                Fields.prose("about", "What it is for", 3, form.text(r -> r.about, (r, v) -> r.about = v))
                        .hint("What she needs there: screens, an interpreter, somebody with her."),
                Fields.text("court", "Court", form.text(r -> r.court, (r, v) -> r.court = v)),
                proceedings(form.value(r -> orNone(r.proceedingId), (r, v) -> r.proceedingId = orNull(v))));
    }

    private List<Field> order(RecordViewModel<CourtOrder> form) {
        return asked(
                Fields.code("kind", "Kind", OrderKinds.LIST.all(), form.text(r -> r.kind, (r, v) -> r.kind = v)),
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                Fields.choice(
                        "all_of_them",
                        "Does it cover the others of the household?",
                        List.of(true, false),
                        yes -> yes ? "Yes" : "No",
                        form.value(r -> r.allOfThem, (r, v) -> r.allOfThem = Boolean.TRUE.equals(v))),
                Fields.prose("terms", "Terms", 4, form.text(r -> r.terms, (r, v) -> r.terms = v))
                        .hint("What he may not do, and where."),
                past("starts", "From", form.value(r -> r.starts, (r, v) -> r.starts = v)),
                future("ends", "To", form.value(r -> r.ends, (r, v) -> r.ends = v))
                        .hint("The last day. It is called out two weeks before. Empty: until a further order."),
                past("served", "Served on", form.value(r -> r.served, (r, v) -> r.served = v))
                        .hint("Empty while he has not been given it."),
                proceedings(form.value(r -> orNone(r.proceedingId), (r, v) -> r.proceedingId = orNull(v))));
    }

    /** @return null where none are recorded */
    private Field proceedings(ObjectProperty<Long> value) {
        List<Proceeding> known = model.records().get().law().proceedings();
        List<Long> ids = Stream.concat(Stream.of(NONE), known.stream().map(one -> one.id))
                .toList();
        Function<Long, String> name = id -> known.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .map(one -> LawWords.name(one, model.today()))
                .orElse("None of these");
        return known.isEmpty() ? null : Fields.choice("proceeding_id", "Part of which proceedings", ids, name, value);
    }

    private static Long orNone(Long id) {
        return id == null ? NONE : id;
    }

    private static Long orNull(Long id) {
        return NONE.equals(id) ? null : id;
    }

    private List<Field> step(RecordViewModel<PlanStep> form) {
        return asked(
                Fields.prose("what", "What is to be done", 2, form.text(r -> r.what, (r, v) -> r.what = v)),
                needs(form.value(r -> r.needId, (r, v) -> r.needId = v)),
                Fields.text("who", "Who does it", form.text(r -> r.who, (r, v) -> r.who = v))
                        .hint("It stands in the To do of a worker who is named as she signs in."),
                future("due_by", "By", form.value(r -> r.dueBy, (r, v) -> r.dueBy = v)),
                past("done_on", "Done on", form.value(r -> r.doneOn, (r, v) -> r.doneOn = v))
                        .hint("Empty while it is to be done."));
    }

    private Field needs(ObjectProperty<Long> value) {
        List<Need> known = model.file().get().needs();
        Function<Long, String> name = id -> known.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .map(one -> desk.names().of(model.nameOf(one.personId)) + ": "
                        + CODES.list("need").label(one.need))
                .orElse("");
        List<Long> ids = known.stream()
                .filter(one -> CaseWords.isOpen(one) || one.id.equals(value.get()))
                .map(one -> one.id)
                .toList();
        return Fields.choice("need_id", "About which need", ids, name, value);
    }

    private List<Field> given(RecordViewModel<SupportGiven> form) {
        return asked(
                who(form.value(r -> r.personId, (r, v) -> r.personId = v)),
                choice("kind", "What was given", "support_given", form.text(r -> r.kind, (r, v) -> r.kind = v)),
                Fields.number("minutes", "Minutes", 0, 999, form.value(r -> r.minutes, (r, v) -> r.minutes = v)),
                past("date", "Given on", form.value(r -> r.givenOn, (r, v) -> r.givenOn = v)));
    }

    private List<Field> waiting(RecordViewModel<WaitingPeriod> form) {
        return asked(
                choice("reason", "Why they wait", "waiting_reason", form.text(r -> r.reason, (r, v) -> r.reason = v)),
                past("from", "Ready to move on since", form.value(r -> r.starts, (r, v) -> r.starts = v)),
                past("to", "Waited until", form.value(r -> r.ends, (r, v) -> r.ends = v))
                        .hint("Empty while they wait."));
    }

    private List<Field> grant(RecordViewModel<HouseholdGrant> form) {
        return asked(
                choice("kind", "What for", "grant_kind", form.text(r -> r.kind, (r, v) -> r.kind = v)),
                Fields.text("amount", "Pounds", RecordWords.amount(form)).hint("120 or 120.50"),
                past("date", "Given on", form.value(r -> r.givenOn, (r, v) -> r.givenOn = v)));
    }

    private List<Field> after(RecordViewModel<MoveOnContact> form) {
        return asked(
                choice(
                        "outcome",
                        "Was she reached?",
                        AfterMoveOn.OUTCOME.all(),
                        form.text(r -> r.outcome, (r, v) -> r.outcome = v)),
                choice("goes", "How they are", AfterMoveOn.GOES.all(), form.text(r -> r.goes, (r, v) -> r.goes = v)),
                Fields.prose("said", "What was said", 3, form.text(r -> r.said, (r, v) -> r.said = v))
                        .hint("Look first whether it is safe to ring. She need not say anything."),
                Fields.choice(
                        "months",
                        "After how many months",
                        AfterMoveOn.MONTHS,
                        String::valueOf,
                        form.value(r -> r.months, (r, v) -> r.months = v)),
                past("asked", "Asked on", form.value(r -> r.asked, (r, v) -> r.asked = v)));
    }

    private static List<Field> asked(Field... fields) {
        return new ArrayList<>(Stream.of(fields).filter(Objects::nonNull).toList());
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

    private Field past(String key, String words, ObjectProperty<LocalDate> value) {
        return Fields.day(key, words, desk.clock(), TypedDates.Side.PAST, value);
    }

    private Field future(String key, String words, ObjectProperty<LocalDate> value) {
        return Fields.day(key, words, desk.clock(), TypedDates.Side.FUTURE, value);
    }

    private static Field choice(String key, String words, String list, StringProperty value) {
        return choice(key, words, CODES.list(list).all(), value);
    }

    static Field choice(String key, String words, List<Code> codes, StringProperty value) {
        return Fields.choice(
                key,
                words,
                codes.stream().map(Code::code).toList(),
                code -> codes.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(Code::label)
                        .orElse(code),
                value);
    }
}
