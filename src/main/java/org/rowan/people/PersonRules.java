package org.rowan.people;

import java.time.LocalDate;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;

/** What must hold for one person, whoever writes it. */
public final class PersonRules {
    private PersonRules() {}

    /** @throws Problem of kind INPUT that names the field at fault */
    public static void check(Person person, LocalDate today) {
        if (person.dateOfBirth != null && !BirthDates.on(today).has(person.dateOfBirth)) {
            throw Problem.with(
                    "date_of_birth", "A birth date lies in the last " + BirthDates.YEARS + " years. Check the year.");
        }
        if (person.dateOfBirth != null && person.birthDateRefused) {
            throw Problem.with(
                    "date_of_birth", "There is a birth date, so it was said. Take one of the two answers away.");
        }
        code("sex", person.sex);
        code("gender_same", person.genderSame);
        code("ethnicity", person.ethnicity);
        code("religion", person.religion);
        code("orientation", person.orientation);
        code("disabled", person.disabled);
        code("pregnancy", person.pregnancy);
        code(Codes.LANGUAGE, person.language);
        CodesField.split(person.impairment).forEach(code -> code("impairment", code));
    }

    /** @throws Problem of kind INPUT for a record that was joined with another: what is recorded belongs there */
    public static void requireOneRecord(Person person) {
        if (person.isMerged()) {
            throw Problem.with(
                    "person_id", "This record was joined with another of the same person. Choose that one instead.");
        }
    }

    /** @throws Problem of kind INPUT that names the field at fault */
    static void check(RecoursePeriod answer, LocalDate today) {
        if (answer.status == null || !Codes.standard().list("recourse").has(answer.status)) {
            throw Problem.with("status", "Choose what was answered.");
        }
        if (answer.starts == null || answer.starts.isAfter(today)) {
            throw Problem.with("from", "Say since when, today at the latest.");
        }
    }

    private static void code(String list, String code) {
        Codes codes = Codes.standard();
        if (code != null
                && !codes.list(list).has(code)
                && !codes.list(Codes.MISSING).has(code)) {
            throw Problem.with(list, "Choose from the list.");
        }
    }
}
