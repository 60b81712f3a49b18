package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.fx.Desk;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.store.StoredRecord;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** What is asked about each kind of record of a case. */
final class RecordFields {
    private static final Codes CODES = Codes.standard();

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
                choice("level", "Level", "risk_level", form.text(r -> r.level, (r, v) -> r.level = v)),
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

    private static List<Field> asked(Field... fields) {
        return new ArrayList<>(Stream.of(fields).filter(Objects::nonNull).toList());
    }

    /** @return null where there is nobody to choose from */
    private Field who(ObjectProperty<Long> value) {
        List<Long> members = model.file().get().members().stream()
                .map(member -> member.person().id)
                .distinct()
                .toList();
        Function<Long, String> name = id -> desk.names().of(model.nameOf(id));
        return members.isEmpty() ? null : Fields.choice("person_id", "Who it is about", members, name, value);
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

    private static Field choice(String key, String words, List<Code> codes, StringProperty value) {
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
