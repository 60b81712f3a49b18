package org.rowan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that is held about a person.
 *
 * @param records by kind, then in the order in which they were made
 * @param others of whose records some stand in the file of her household
 */
public record Held(long personId, String name, List<HeldRecord> records, List<Other> others) {
    /** Another member of her household, with records in their file. */
    public record Other(long id, String name, int records) {
        /** By which the decision about all these records is known. */
        public String key() {
            return "person " + id;
        }

        @Override
        public String toString() {
            return key();
        }
    }

    public Held {
        records = List.copyOf(records);
        others = List.copyOf(others);
    }

    /** What a person has to decide about, given what is decided: passages of records that are left out as a whole do not count. */
    public List<String> open(Map<String, Answer> answers) {
        List<String> open = new ArrayList<>();
        others.stream().map(Other::key).filter(key -> !answers.containsKey(key)).forEach(open::add);
        records.stream()
                .filter(held -> gives(held, answers))
                .flatMap(held -> held.fields().stream())
                .flatMap(field -> field.passages().stream())
                .filter(Passage::toDecide)
                .map(Passage::key)
                .filter(key -> !answers.containsKey(key))
                .distinct()
                .forEach(open::add);
        return open;
    }

    /** How many records of the copy have a way to reach somebody that is not safe: who writes it has to hear so first. */
    public long unsafe(Map<String, Answer> answers) {
        return records.stream()
                .filter(held -> held.unsafe() && gives(held, answers))
                .count();
    }

    /** Whether a record is part of the copy: her own, and those of others that somebody has decided to give. */
    public static boolean gives(HeldRecord held, Map<String, Answer> answers) {
        return held.about() == null || answers.get("person " + held.about()) == Answer.GIVE;
    }

    @Override
    public String toString() {
        return "held of person " + personId;
    }
}
