package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.CaseFacts.Abuse;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.PeopleFacts.Recourse;
import org.rowan.returns.facts.SupportFacts.Need;

/** Finds the specialist characteristics of the people of one scope, as {@link Specialist} tells them. */
final class SpecialistFinder {
    private static final Map<String, Specialist> BY_NEED = Map.of(
            "mental_health", Specialist.MENTAL_HEALTH,
            "drugs", Specialist.DRUGS,
            "alcohol", Specialist.ALCOHOL,
            "offending", Specialist.OFFENDING,
            "learning_disability", Specialist.LEARNING_DISABILITY,
            "modern_slavery", Specialist.MODERN_SLAVERY,
            "disability", Specialist.DISABLED);
    private static final Map<String, Specialist> BY_ABUSE = Map.of(
            "honour_based", Specialist.HONOUR_BASED,
            "forced_marriage", Specialist.FORCED_MARRIAGE,
            "fgm", Specialist.FGM);
    private static final Set<String> LGBT = Set.of("gay_lesbian", "bisexual", "other");
    private static final Set<String> NO_RECOURSE = Set.of("no", "concession");
    private static final Set<String> YOUNGER = Set.of("16_17", "18_19", "20_24");
    private static final Set<String> OLDER = Set.of("65_74", "75_plus");

    private final Map<Long, Set<Specialist>> recorded = new HashMap<>();

    SpecialistFinder(Counting counting, Scope scope) {
        Caseload caseload = counting.caseload(scope);
        BiConsumer<Long, Specialist> found =
                (person, what) -> recorded.computeIfAbsent(person, first -> EnumSet.noneOf(Specialist.class))
                        .add(what);
        for (Need need : counting.needs()) {
            Specialist what = BY_NEED.get(need.need());
            if (what != null
                    && R9Needs.isThere(need, counting.period())
                    && caseload.individual(need.person(), need.support()) != null) {
                found.accept(need.person(), what);
            }
        }
        for (Abuse abuse : counting.cases().abuse()) {
            Specialist what = BY_ABUSE.get(abuse.type());
            if (what != null && caseload.individual(abuse.person(), abuse.support()) != null) {
                found.accept(abuse.person(), what);
            }
        }
        withoutRecourse(counting).forEach(person -> found.accept(person, Specialist.NRPF));
    }

    Set<Specialist> of(Individual person) {
        Set<Specialist> all = EnumSet.noneOf(Specialist.class);
        all.addAll(recorded.getOrDefault(person.id(), Set.of()));
        addIf(all, Specialist.BLACK_MINORITISED, isBlackOrMinoritised(person.answer(Characteristic.ETHNICITY)));
        addIf(all, Specialist.GYPSY_ROMA_TRAVELLER, has(person, Characteristic.ETHNICITY, Set.of("W3", "W4")));
        addIf(all, Specialist.DISABLED, has(person, Characteristic.DISABLED, Set.of("yes")));
        addIf(
                all,
                Specialist.LGBT,
                has(person, Characteristic.ORIENTATION, LGBT) || has(person, Characteristic.GENDER_SAME, Set.of("no")));
        addIf(all, Specialist.LANGUAGE, has(person, Characteristic.INTERPRETER, Set.of("yes")));
        addIf(all, Specialist.PREGNANT, has(person, Characteristic.PREGNANCY, Set.of("yes")));
        if (person.isAdult()) {
            String age = AgeBands.ofAdult(person.person().born(), person.joined());
            addIf(all, Specialist.MALE_ADULT, has(person, Characteristic.SEX, Set.of("male")));
            addIf(all, Specialist.OLDER, OLDER.contains(age));
            addIf(all, Specialist.YOUNGER, YOUNGER.contains(age));
        }
        return all;
    }

    private static boolean has(Individual person, Characteristic asked, Set<String> answers) {
        String answer = person.answer(asked);
        return answer != null && answers.contains(answer);
    }

    private static boolean isBlackOrMinoritised(String ethnicity) {
        return ethnicity != null
                && !ethnicity.equals("W1")
                && Codes.standard().list("ethnicity").has(ethnicity);
    }

    private static void addIf(Set<Specialist> all, Specialist what, boolean is) {
        if (is) {
            all.add(what);
        }
    }

    /** The people who were without full recourse on a day of the period: each status lasts until the next begins. */
    private static Set<Long> withoutRecourse(Counting counting) {
        ReturnPeriod period = counting.period();
        Map<Long, List<Recourse>> byPerson =
                counting.recourse().stream().collect(Collectors.groupingBy(Recourse::person));
        Set<Long> people = new HashSet<>();
        byPerson.forEach((person, statuses) -> {
            List<Recourse> inOrder = statuses.stream()
                    .sorted(Comparator.comparing(Recourse::from).thenComparing(Recourse::status))
                    .toList();
            for (int i = 0; i < inOrder.size(); i++) {
                LocalDate next = i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : LocalDate.MAX;
                LocalDate from = inOrder.get(i).from();
                boolean lasts = next.isAfter(from) && next.isAfter(period.from()) && !from.isAfter(period.to());
                if (lasts && NO_RECOURSE.contains(inOrder.get(i).status())) {
                    people.add(person);
                }
            }
        });
        return people;
    }
}
