package org.rowan.people.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.Concession;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;

/** A person in words, for the pages of those who work with her. */
public final class PersonWords {
    public static final String HOME_COUNCIL = "home council";
    private static final Codes CODES = Codes.standard();
    private static final String FEMALE = "female";

    private PersonWords() {}

    /** The age in years, of babies in months; empty where the birth date is not recorded. */
    public static String age(Person person, LocalDate today) {
        Integer years = person.ageOn(today);
        if (years == null) {
            return "";
        }
        long months = person.dateOfBirth.until(today).toTotalMonths();
        return years > 1 ? years.toString() : months + (months == 1 ? " month" : " months");
    }

    /** What is recorded and matters in daily work: "Female · Indian · Muslim · speaks Panjabi · needs an interpreter". */
    public static String known(Person person) {
        return known(person, false);
    }

    /** @param child of whom it is said more briefly, as a household can have many */
    public static String known(Person person, boolean child) {
        List<String> parts = new ArrayList<>();
        add(parts, "sex", person.sex);
        if (!child) {
            add(parts, "ethnicity", person.ethnicity);
            add(parts, "religion", person.religion);
        }
        if (isAnswer(Codes.LANGUAGE, person.language) && !person.language.equals("en")) {
            parts.add("speaks " + CODES.list(Codes.LANGUAGE).label(person.language));
        }
        if ("yes".equals(person.interpreter)) {
            parts.add("needs an interpreter");
        }
        if ("yes".equals(person.disabled)) {
            parts.add("disabled");
        }
        if ("yes".equals(person.pregnancy)) {
            parts.add("pregnant or a baby under 26 weeks");
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String list, String code) {
        if (isAnswer(list, code)) {
            parts.add(CODES.list(list).label(code));
        }
    }

    private static boolean isAnswer(String list, String code) {
        return code != null && CODES.list(list).has(code);
    }

    /** "the concession ends Tue 1 Jun, in 9 days"; nothing of any other answer. */
    public static Optional<String> concession(RecoursePeriod answer, LocalDate today) {
        if (!answer.status.equals(Concession.CODE)) {
            return Optional.empty();
        }
        LocalDate ends = Concession.ends(answer.starts);
        return Optional.of((ends.isAfter(today) ? "the concession ends " : "the concession ended ")
                + SpokenDates.day(ends, today) + ", " + SpokenDates.distance(ends, today));
    }

    /** What was never asked: "religion", "home council". An answer that she would not give is an answer. */
    public static List<String> missing(Person person, boolean child) {
        List<String> missing = new ArrayList<>();
        unasked(missing, "birth date", person.dateOfBirth == null && !person.birthDateRefused ? null : "");
        unasked(missing, "sex", person.sex);
        unasked(missing, "gender", person.genderSame);
        unasked(missing, "ethnicity", person.ethnicity);
        unasked(missing, "religion", person.religion);
        unasked(missing, "disability", person.disabled);
        unasked(missing, "language", person.language);
        unasked(missing, "interpreter", person.interpreter);
        unasked(missing, HOME_COUNCIL, person.homeAuthority);
        if (!child) {
            unasked(missing, "orientation", person.orientation);
            if (FEMALE.equals(person.sex)) {
                unasked(missing, "pregnancy", person.pregnancy);
            }
        }
        return missing;
    }

    private static void unasked(List<String> missing, String words, String answer) {
        if (answer == null || answer.equals("not_asked")) {
            missing.add(words.toLowerCase(Locale.UK));
        }
    }
}
