package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildLists;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.fx.Desk;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;

/** What is asked about a child. */
final class ChildFields {
    private final CaseViewModel model;
    private final Desk desk;

    ChildFields(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** The fields of a form, in order; to be added to. */
    @SuppressWarnings("unchecked")
    List<Field> of(RecordViewModel<? extends StoredRecord> form) {
        return switch (form.row()) {
            case ChildSituation row -> situation((RecordViewModel<ChildSituation>) form);
            case ChildWellbeing row -> wellbeing((RecordViewModel<ChildWellbeing>) form);
            case ChildContact row -> contact((RecordViewModel<ChildContact>) form);
            default -> throw new IllegalArgumentException("no form for " + form.row());
        };
    }

    private List<Field> situation(RecordViewModel<ChildSituation> form) {
        return asked(
                Fields.code(
                        "schooling",
                        "School",
                        ChildLists.SCHOOLING.all(),
                        form.text(r -> r.schooling, (r, v) -> r.schooling = v)),
                Fields.prose(
                        "school",
                        "Which one, and who there knows",
                        2,
                        form.text(r -> r.school, (r, v) -> r.school = v)),
                Fields.code(
                        "social_care",
                        "Social care",
                        ChildLists.SOCIAL_CARE.all(),
                        form.text(r -> r.socialCare, (r, v) -> r.socialCare = v)),
                Fields.prose(
                                "social_worker",
                                "Social worker",
                                2,
                                form.text(r -> r.socialWorker, (r, v) -> r.socialWorker = v))
                        .hint("The name, the council, how to reach her."),
                who(form),
                Fields.day(
                                "since",
                                "Since",
                                desk.clock(),
                                TypedDates.Side.PAST,
                                form.value(r -> r.since, (r, v) -> r.since = v))
                        .hint("What was so before stays in the file."));
    }

    private List<Field> wellbeing(RecordViewModel<ChildWellbeing> form) {
        List<Field> fields = new ArrayList<>();
        for (ChildWellbeing.Area area : ChildWellbeing.Area.values()) {
            Field answer = Fields.number(
                    area.key(),
                    area.words(),
                    ChildWellbeing.LEAST,
                    ChildWellbeing.MOST,
                    form.value(area::of, area::set));
            fields.add(
                    fields.isEmpty() ? answer.hint("From 1, very badly, to 5, very well. Empty: not asked.") : answer);
        }
        fields.add(RecordFields.choice(
                "stage",
                "When in the support",
                ChildLists.STAGE.all(),
                form.text(r -> r.stage, (r, v) -> r.stage = v)));
        fields.add(RecordFields.choice(
                "said_by", "Who says so", ChildLists.SAID_BY.all(), form.text(r -> r.saidBy, (r, v) -> r.saidBy = v)));
        fields.add(Fields.prose("said", "In the child's words", 3, form.text(r -> r.said, (r, v) -> r.said = v)));
        fields.add(who(form));
        fields.add(Fields.day(
                "asked",
                "Asked on",
                desk.clock(),
                TypedDates.Side.PAST,
                form.value(r -> r.asked, (r, v) -> r.asked = v)));
        return fields;
    }

    private List<Field> contact(RecordViewModel<ChildContact> form) {
        return asked(
                Fields.text("with_whom", "With whom", form.text(r -> r.withWhom, (r, v) -> r.withWhom = v)),
                Fields.code("kind", "How", ChildLists.CONTACT.all(), form.text(r -> r.kind, (r, v) -> r.kind = v)),
                RecordFields.choice(
                        "basis",
                        "Why it is so",
                        ChildLists.BASIS.all(),
                        form.text(r -> r.basis, (r, v) -> r.basis = v)),
                Fields.prose(
                                "terms",
                                "Where, when, and what to look out for",
                                4,
                                form.text(r -> r.terms, (r, v) -> r.terms = v))
                        .hint("Who brings and fetches. What the child wants."),
                who(form),
                Fields.day(
                        "starts",
                        "From",
                        desk.clock(),
                        TypedDates.Side.PAST,
                        form.value(r -> r.starts, (r, v) -> r.starts = v)),
                Fields.day(
                                "ends",
                                "To",
                                desk.clock(),
                                TypedDates.Side.FUTURE,
                                form.value(r -> r.ends, (r, v) -> r.ends = v))
                        .hint("The last day. Empty while it goes on."));
    }

    /** Why support of one person ended before that of the household. */
    List<Field> left(RecordViewModel<Membership> form) {
        return asked(
                Fields.day(
                                "left",
                                "Support ended on",
                                desk.clock(),
                                TypedDates.Side.PAST,
                                form.value(r -> r.departed, (r, v) -> r.departed = v))
                        .hint("Only where it ended before that of the household. Counts in the return."),
                Fields.code(
                        "why_left",
                        "Why it ended",
                        ChildLists.WHY_LEFT.all(),
                        form.text(r -> r.whyLeft, (r, v) -> r.whyLeft = v)));
    }

    private <R extends StoredRecord> Field who(RecordViewModel<R> form) {
        List<Long> children = model.file().get().members().stream()
                .filter(member -> member.membership().isChild())
                .map(member -> member.person().id)
                .distinct()
                .toList();
        return Fields.person(
                "person_id",
                "Which child",
                children,
                model::nameOf,
                desk.names(),
                form.value(r -> ((ChildRecord) r).personId, (r, v) -> ((ChildRecord) r).personId = v));
    }

    private static List<Field> asked(Field... fields) {
        return new ArrayList<>(List.of(fields));
    }
}
