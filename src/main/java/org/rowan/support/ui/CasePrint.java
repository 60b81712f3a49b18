package org.rowan.support.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Printout;
import org.rowan.fx.Printout.Part;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.ContactWay;
import org.rowan.people.Person;
import org.rowan.people.ui.PersonWords;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;

/** The front page and the safety plan of a case for paper. Notes stay on the screen: they are about others too. */
final class CasePrint {
    private final CaseRecords records;
    private final LocalDateTime now;
    private final LocalDate today;

    CasePrint(CaseRecords records, LocalDateTime now) {
        this.records = records;
        this.now = now;
        this.today = now.toLocalDate();
    }

    /** Ways that are not safe, and who must not know: said before printing, and first on the paper. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (SupportFile.Member member : records.file().members()) {
            String unsafe = ways(member.person(), ContactWay.UNSAFE);
            if (!unsafe.isEmpty()) {
                warnings.add("Not safe to reach " + CaseWords.shortName(member.person()) + " by: " + unsafe + ".");
            }
        }
        String untold = records.file().support().mustNotKnow;
        if (untold != null) {
            warnings.add("Must not know where they are: " + untold);
        }
        return warnings;
    }

    Printout front(List<CaseDue> due) {
        List<Part> parts = new ArrayList<>();
        add(parts, "Household", household());
        add(parts, "How safe", safety());
        add(parts, "Due", due.stream().map(CasePrint::due).toList());
        add(parts, "Open needs", needs());
        return printout(CaseWords.household(records.file()), CaseWords.now(records.file(), today), parts);
    }

    /** The plan of each member that holds. */
    Printout safetyPlans() {
        List<Part> parts = new ArrayList<>();
        for (SupportFile.Member member : records.file().members()) {
            records.safety().planOf(member.person().id).ifPresent(plan -> {
                List<Part> sections = new ArrayList<>();
                sections.add(new Part.Line("Agreed " + SpokenDates.full(plan.agreed) + ", "
                        + "to be looked at again by " + SpokenDates.full(plan.review) + "."));
                for (SafetyPlan.Section section : SafetyPlan.Section.values()) {
                    Optional.ofNullable(section.of(plan))
                            .ifPresent(words -> sections.add(new Part.Row(section.words(), words)));
                }
                add(parts, CaseWords.shortName(member.person()), sections);
            });
        }
        return printout("Safety plan", CaseWords.household(records.file()), parts);
    }

    boolean hasPlan() {
        return records.file().members().stream()
                .anyMatch(member -> records.safety().planOf(member.person().id).isPresent());
    }

    private Printout printout(String title, String about, List<Part> parts) {
        return new Printout(
                title,
                about,
                warnings(),
                List.copyOf(parts),
                "Printed " + SpokenDates.full(today) + ", " + SpokenDates.time(now)
                        + ". What is true may have changed since. Shred it when it is over.");
    }

    private static void add(List<Part> parts, String heading, List<? extends Part> section) {
        if (!section.isEmpty()) {
            parts.add(new Part.Heading(heading));
            parts.addAll(section);
        }
    }

    private List<Part> household() {
        List<Part> rows = new ArrayList<>();
        for (SupportFile.Member member : records.file().members()) {
            Person person = member.person();
            String name = person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
            List<String> facts = new ArrayList<>(List.of(member.membership().isChild() ? "child" : "adult"));
            facts.add(PersonWords.age(person, today));
            facts.add(PersonWords.known(person));
            if (member.membership().departed != null) {
                facts.add("left " + SpokenDates.day(member.membership().departed, today));
            }
            facts.removeIf(String::isEmpty);
            rows.add(new Part.Row(name, String.join(", ", facts)));
        }
        return rows;
    }

    private List<Part> safety() {
        List<Part> rows = new ArrayList<>();
        for (SupportFile.Member member : records.file().members()) {
            List<RiskAssessment> risk = records.safety().riskOf(member.person().id);
            if (!risk.isEmpty()) {
                rows.add(new Part.Row(
                        "Risk of " + CaseWords.shortName(member.person()),
                        SafetyWords.level(risk.getLast()) + ", " + SafetyWords.basis(risk.getLast(), today)));
            }
            String safe = ways(member.person(), ContactWay.SAFE);
            if (!safe.isEmpty()) {
                rows.add(new Part.Row("Safe to reach " + CaseWords.shortName(member.person()), safe));
            }
        }
        SafetyWords.marac(records.safety(), today).ifPresent(words -> rows.add(new Part.Row("MARAC", words)));
        LawWords.lines(records.law(), today).forEach(line -> rows.add(new Part.Row("Orders, courts", line.words())));
        return rows;
    }

    private List<Part> needs() {
        return records.file().needs().stream()
                .filter(CaseWords::isOpen)
                .map(this::need)
                .toList();
    }

    private Part need(Need need) {
        return new Part.Row(
                Codes.standard().list("need").label(need.need),
                CaseWords.apart(records.file(), need.personId) + ", since "
                        + SpokenDates.day(need.identified, today)
                        + (need.goal == null ? "" : ": " + need.goal));
    }

    private static Part due(CaseDue due) {
        String words = due.what().apply(UnaryOperator.identity()) + (due.words().isEmpty() ? "" : ": " + due.words());
        return new Part.Row(
                due.when().substring(0, 1).toUpperCase(Locale.UK) + due.when().substring(1), words);
    }

    private String ways(Person person, String safe) {
        return SafetyWords.ways(records.safety(), person.id, safe, UnaryOperator.identity());
    }
}
