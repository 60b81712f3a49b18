package org.rowan.support.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rowan.bedboard.Stay;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.Person;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;

/** A case in words. */
final class CaseWords {
    private static final Codes CODES = Codes.standard();

    private CaseWords() {}

    /** "Saima Patel and 2 children". */
    static String household(SupportFile file) {
        Person first = file.first();
        String name = first == null || first.fullName().isEmpty() ? "Name not recorded" : first.fullName();
        long children = file.members().stream()
                .filter(member -> member.membership().isChild())
                .count();
        long adults = file.members().size() - children;
        List<String> others = new ArrayList<>();
        if (adults > 1) {
            others.add(counted(adults - 1, "other adult", "other adults"));
        }
        if (children > 0 && adults > 0) {
            others.add(counted(children, "child", "children"));
        }
        return others.isEmpty() ? name : name + " and " + String.join(", ", others);
    }

    /** The given name, by which members of one household are told apart. */
    static String shortName(Person person) {
        return person.givenName == null || person.givenName.isBlank() ? "Name not recorded" : person.givenName;
    }

    /** The same where a household is asked which of them: those without a name are counted. */
    static String apart(SupportFile file, long personId) {
        List<SupportFile.Member> members = file.members().stream()
                .filter(member -> member.person().id == personId)
                .limit(1)
                .toList();
        if (members.isEmpty()) {
            return "";
        }
        SupportFile.Member member = members.getFirst();
        String name = shortName(member.person());
        List<Long> same = file.members().stream()
                .filter(other ->
                        other.membership().isChild() == member.membership().isChild())
                .map(SupportFile.Member::person)
                .filter(other -> shortName(other).equals(name))
                .map(other -> other.id)
                .distinct()
                .toList();
        String who = member.membership().isChild() ? "child" : "adult";
        boolean named =
                member.person().givenName != null && !member.person().givenName.isBlank();
        if (same.size() == 1) {
            return named ? name : name + ", " + who;
        }
        return name + ", " + who + " " + (same.indexOf(personId) + 1);
    }

    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Where they live now, since when, who works with them. */
    static String now(SupportFile file, LocalDate today) {
        List<String> parts = new ArrayList<>();
        SupportPeriod support = file.support();
        if (support.ended != null) {
            return "%s. Ended %s, %s."
                    .formatted(
                            file.service().name,
                            SpokenDates.day(support.ended, today),
                            SpokenDates.distance(support.ended, today));
        }
        SupportFile.StayIn stay = current(file, today);
        if (stay == null) {
            parts.add(file.service().name);
        } else {
            parts.add(stay.unit().name + " " + since(stay.stay(), today));
        }
        parts.add(support.keyWorker == null ? "no key worker yet" : "key worker " + support.keyWorker);
        parts.add("case open since " + SpokenDates.day(support.started, today));
        return String.join(" · ", parts);
    }

    /** The stay of tonight; null where there is none. */
    static SupportFile.StayIn current(SupportFile file, LocalDate today) {
        return file.stays().stream()
                .filter(stay -> stay.stay().coversNight(today))
                .findFirst()
                .orElse(null);
    }

    static String since(Stay stay, LocalDate today) {
        long nights = ChronoUnit.DAYS.between(stay.movedIn, today);
        return "since " + SpokenDates.day(stay.movedIn, today)
                + (nights < 1 ? "" : " (" + counted(nights, "night", "nights") + ")");
    }

    static boolean isOpen(Need need) {
        return need.outcome == null || need.outcome.equals(NeedViewModel.OPEN);
    }

    static String outcome(Need need) {
        return isOpen(need) ? "Open" : CODES.list("need_outcome").label(need.outcome);
    }

    static Intent intent(Need need) {
        return switch (need.outcome == null ? NeedViewModel.OPEN : need.outcome) {
            case "met" -> Intent.SUCCESS;
            case "not_met" -> Intent.WARNING;
            default -> Intent.NEUTRAL;
        };
    }

    /** How many needs are open, met and so on: "4 open, 2 met". */
    static String needs(List<Need> needs) {
        long open = needs.stream().filter(CaseWords::isOpen).count();
        long met = needs.stream().filter(need -> "met".equals(need.outcome)).count();
        long other = needs.size() - open - met;
        List<String> parts = new ArrayList<>();
        parts.add(open + " open");
        if (met > 0) {
            parts.add(met + " met");
        }
        if (other > 0) {
            parts.add(other + " closed otherwise");
        }
        return String.join(", ", parts);
    }

    /** The end in words: "Planned, to Council tenancy in Coventry". */
    static String end(SupportPeriod support) {
        List<String> parts = new ArrayList<>();
        if (support.planned != null) {
            parts.add(support.planned ? "planned" : "not planned");
        }
        if (support.destination != null) {
            String where = support.destinationAuthority == null
                    ? ""
                    : " in " + CODES.label(Codes.AUTHORITY, support.destinationAuthority);
            parts.add("to: " + CODES.list("destination").label(support.destination) + where);
        }
        if (support.sanctuaryEnd != null) {
            parts.add(CODES.list("sanctuary_end").label(support.sanctuaryEnd));
        }
        return parts.isEmpty() ? "where they went is not recorded" : String.join(", ", parts);
    }
}
