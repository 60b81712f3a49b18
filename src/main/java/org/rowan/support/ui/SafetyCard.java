package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.people.ContactWay;
import org.rowan.people.Person;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;
import org.rowan.support.ToldAtCall;

/** How safe they are, in a few lines; each opens what it tells of. */
final class SafetyCard {
    /**
     * Where its lines lead.
     *
     * @param risk the page of risk, at one of its parts
     * @param plan the page of the safety plan
     * @param court the page of orders and hearings
     * @param mustNotKnow the form for who must not know
     */
    record Steps(
            Consumer<RiskScreen.Part> risk, Runnable plan, Runnable court, Runnable mustNotKnow, LongConsumer person) {}

    private SafetyCard() {}

    static List<Node> rows(CaseRecords records, LocalDate today, NameMask names, Steps steps) {
        List<Node> rows = new ArrayList<>();
        Person first = records.file().first();
        if (first == null) {
            return rows;
        }
        Runnable risk = () -> steps.risk().accept(RiskScreen.Part.RISK);
        List<RiskAssessment> assessed = records.safety().riskOf(first.id);
        Optional<ToldAtCall> newer = records.file().told().filter(told -> told.isNewerThan(assessed));
        newer.ifPresent(told -> rows.add(told(told, today, risk)));
        if (newer.isEmpty() || !assessed.isEmpty()) {
            rows.add(level(assessed, today, risk));
        }
        others(records, first)
                .ifPresent(words -> rows.add(names.spoken(Buttons.row(names.prose(words, "small"), "", risk), words)));
        SafetyWords.marac(records.safety(), today)
                .ifPresent(words -> rows.add(line(words, () -> steps.risk().accept(RiskScreen.Part.MARAC))));
        rows.add(plan(records.safety().planOf(first.id), today, steps.plan()));
        for (LawWords.Line law : LawWords.lines(records.law(), today)) {
            rows.add(Buttons.row(
                    Boxes.prose(law.words(), law.warns() ? "warning-text" : "prose"),
                    law.words() + ". Open orders and courts",
                    steps.court()));
        }
        String untold = records.file().support().mustNotKnow;
        rows.add(
                untold == null
                        ? Buttons.row(
                                Boxes.prose("Who must not know: nobody has said", "muted"),
                                "Who must not know: nobody has said. Write it",
                                steps.mustNotKnow())
                        : names.spoken(
                                Buttons.row(
                                        signed(names.prose(
                                                shown -> "Must not know: " + names.ofWords(untold), "danger-text")),
                                        "Must not know",
                                        steps.mustNotKnow()),
                                shown -> "Must not know: " + names.ofWords(untold)));
        rows.add(contact(records, first, names, steps.person()));
        String abuse = SafetyWords.abuse(records.safety(), first.id);
        if (!abuse.isEmpty()) {
            rows.add(line("Suffered: " + abuse, () -> steps.risk().accept(RiskScreen.Part.ABUSE)));
        }
        return rows;
    }

    /** Nobody has assessed it yet, but somebody has said it. */
    private static Node told(ToldAtCall told, LocalDate today, Runnable open) {
        String level = Codes.standard().label("risk_level", told.risk());
        boolean high = told.risk().equals("high");
        String basis = SafetyWords.told(told, today) + "; not assessed since";
        return Buttons.row(
                Boxes.flow(
                        Gap.SMALL,
                        new StatusChip("Risk told: " + level, high ? Intent.DANGER : Intent.WARNING),
                        Boxes.prose(basis, "small")),
                "Risk told: " + level + ", " + basis + ". Open the page of risk",
                open);
    }

    private static Node level(List<RiskAssessment> risk, LocalDate today, Runnable open) {
        if (risk.isEmpty()) {
            return Buttons.row(
                    new StatusChip("Risk not assessed", Intent.WARNING),
                    "Risk not assessed. Open the page of risk",
                    open);
        }
        RiskAssessment last = risk.getLast();
        StatusChip chip = new StatusChip(SafetyWords.level(last) + " risk", SafetyWords.intent(last));
        String basis = SafetyWords.basis(last, today);
        Optional<String> trend = SafetyWords.trend(risk);
        Node words = Boxes.column(
                Gap.TIGHT,
                Boxes.flow(Gap.SMALL, chip, Boxes.prose(basis, "small")),
                trend.<Node>map(line -> Boxes.prose(line, "small")).orElseGet(() -> Boxes.column(Gap.NONE)));
        return Buttons.row(
                words,
                SafetyWords.level(last) + " risk, " + basis
                        + trend.map(line -> ". " + line).orElse(""),
                open);
    }

    private static Node plan(Optional<SafetyPlan> plan, LocalDate today, Runnable open) {
        String words = plan.map(holds -> PlanWords.line(holds, today)).orElse("No safety plan yet");
        boolean late = plan.filter(holds -> PlanWords.isOverdue(holds, today)).isPresent();
        String style = plan.isEmpty() ? "muted" : late ? "warning-text" : "prose";
        return Buttons.row(Boxes.prose(words, style), words + ". Open the safety plan", open);
    }

    /** The levels of the other members, by their names: "Idris: medium". */
    private static Optional<java.util.function.Function<java.util.function.UnaryOperator<String>, String>> others(
            CaseRecords records, Person first) {
        List<SupportFile.Member> assessed = records.file().members().stream()
                .filter(member -> !member.person().id.equals(first.id))
                .filter(member -> !records.safety().riskOf(member.person().id).isEmpty())
                .toList();
        return assessed.isEmpty()
                ? Optional.empty()
                : Optional.of(mask -> assessed.stream()
                        .map(member -> mask.apply(CaseWords.shortName(member.person())) + ": "
                                + SafetyWords.level(records.safety()
                                                .riskOf(member.person().id)
                                                .getLast())
                                        .toLowerCase(java.util.Locale.UK))
                        .collect(java.util.stream.Collectors.joining(", ")));
    }

    private static Node contact(CaseRecords records, Person first, NameMask names, LongConsumer open) {
        Function<String, String> ways = safe -> SafetyWords.ways(records.safety(), first.id, safe, names::ofFew);
        List<Node> lines = new ArrayList<>();
        if (!ways.apply(ContactWay.UNSAFE).isEmpty()) {
            lines.add(signed(names.prose(shown -> "Not safe: " + ways.apply(ContactWay.UNSAFE), "danger-text")));
        }
        if (!ways.apply(ContactWay.SAFE).isEmpty()) {
            lines.add(names.prose(shown -> "Safe: " + ways.apply(ContactWay.SAFE)));
        }
        if (!ways.apply(ContactWay.NOT_ASKED).isEmpty()) {
            lines.add(names.prose(
                    shown -> "Not known whether safe: " + ways.apply(ContactWay.NOT_ASKED), "warning-text"));
        }
        if (lines.isEmpty()) {
            lines.add(Boxes.prose("How to reach her: not recorded", "muted"));
        }
        return names.spoken(
                Buttons.row(Boxes.column(Gap.TIGHT, lines.toArray(Node[]::new)), "", () -> open.accept(first.id)),
                shown -> "How to reach her. Not safe: " + orNothing(ways.apply(ContactWay.UNSAFE)) + ". Safe: "
                        + orNothing(ways.apply(ContactWay.SAFE)));
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "nothing recorded" : words;
    }

    private static Node signed(Label label) {
        label.setGraphic(Icons.small(Intent.DANGER.sign()));
        return label;
    }

    private static Node line(String words, Runnable open) {
        return Buttons.row(Boxes.prose(words), words, open);
    }
}
