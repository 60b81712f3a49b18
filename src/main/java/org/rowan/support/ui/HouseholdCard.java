package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.people.ui.PersonWords;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;

/** The people of a household, with what matters about each, and what is not recorded yet. */
final class HouseholdCard {
    private HouseholdCard() {}

    /** @param openChild opens the page of a child of this case; adults have their details alone */
    static List<Node> rows(
            CaseRecords records, LocalDate today, NameMask names, LongConsumer openPerson, LongConsumer openChild) {
        List<Node> rows = new ArrayList<>(records.file().members().stream()
                .map(member ->
                        row(member, records, today, names, member.membership().isChild() ? openChild : openPerson))
                .toList());
        boyTold(records.file(), today).ifPresent(told -> rows.add(Boxes.prose(told, "small")));
        return rows;
    }

    /** "Oldest boy about 7, told at the call on Mon 1 Mar, noted by ann": as long as a child may be meant of whom no more is known. */
    static Optional<String> boyTold(SupportFile file, LocalDate today) {
        boolean unknown = file.members().stream()
                .filter(member -> member.membership().isChild())
                .map(SupportFile.Member::person)
                .anyMatch(child -> child.dateOfBirth == null || child.sex == null);
        return file.told()
                .filter(told -> unknown && told.oldestBoy() != null)
                .map(told -> "Oldest boy about " + told.oldestBoyOn(today) + ", " + SafetyWords.told(told, today));
    }

    /** Where the referral says where they come from, the return takes it from there. */
    private static boolean homeTold(SupportFile file) {
        return file.referral() != null && file.referral().homeAuthority != null;
    }

    private static Node row(
            SupportFile.Member member, CaseRecords records, LocalDate today, NameMask names, LongConsumer open) {
        SupportFile file = records.file();
        Person person = member.person();
        boolean child = member.membership().isChild();
        String name =
                person.fullName().isEmpty() ? "Name not recorded, " + (child ? "child" : "adult") : person.fullName();
        String age = PersonWords.age(person, today);
        VBox words = Boxes.column(Gap.TIGHT, names.prose(name + (age.isEmpty() ? "" : ", " + age), "strong"));
        if (person.dateOfBirth == null && person.equals(file.first())) {
            ageTold(file, today).ifPresent(told -> words.getChildren().add(Boxes.prose(told, "small")));
        }
        String life = child ? ChildWords.front(records, person.id, today) : "";
        String known = Stream.of(PersonWords.known(person, child), life)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!known.isEmpty()) {
            words.getChildren().add(Boxes.prose(known, "small", "muted"));
        }
        recourse(member.recourse(), today).forEach(words.getChildren()::add);
        List<String> missing = toAsk(person, child, homeTold(file));
        if (!missing.isEmpty()) {
            words.getChildren().add(Boxes.prose("To ask: " + String.join(", ", missing), "small", "muted"));
        }
        String left = member.membership().departed == null
                ? ""
                : "Left " + SpokenDates.day(member.membership().departed, today);
        if (!left.isEmpty()) {
            words.getChildren().add(Boxes.text(left, "small"));
        }
        return names.spoken(
                Buttons.row(words, "", () -> open.accept(person.id)),
                mask -> mask.apply(name) + (child ? ". Open the page of this child" : ". Open her details"));
    }

    /** "About 35, told at the call on Mon 1 Mar, noted by ann". */
    static Optional<String> ageTold(SupportFile file, LocalDate today) {
        return file.told()
                .filter(told -> told.age() != null)
                .map(told -> "About " + told.ageOn(today) + ", " + SafetyWords.told(told, today));
    }

    static List<String> toAsk(Person person, boolean child, boolean homeTold) {
        return PersonWords.missing(person, child).stream()
                .filter(what -> !homeTold || !what.equals(PersonWords.HOME_COUNCIL))
                .toList();
    }

    /** The latest answer with its sign; earlier ones under it. */
    private static List<Node> recourse(List<RecoursePeriod> answers, LocalDate today) {
        return answers.stream()
                .filter(answer -> answers.size() > 1 || !answer.status.equals("yes"))
                .map(answer -> recourse(answer, answer.equals(answers.getFirst()), today))
                .toList();
    }

    /** @param holds whether it is the latest answer */
    private static Node recourse(RecoursePeriod answer, boolean holds, LocalDate today) {
        String words = Codes.standard().list("recourse").label(answer.status) + " since "
                + SpokenDates.day(answer.starts, today);
        if (!holds) {
            return Boxes.prose(words, "small", "muted");
        }
        return PersonWords.concession(answer, today)
                .<Node>map(ends -> Boxes.prose(words + "; " + ends, "small", "warning-text"))
                .orElseGet(() -> answer.status.equals("no")
                        ? new StatusChip(words, Intent.WARNING)
                        : Boxes.prose(words, "small", "muted"));
    }
}
