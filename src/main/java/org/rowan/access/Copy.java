package org.rowan.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a copy gives, and what it leaves out. */
record Copy(Held held, Map<String, Answer> answers, String by, LocalDate made) {
    /** The records that it has. */
    List<HeldRecord> records() {
        return held.records().stream()
                .filter(record -> Held.gives(record, answers))
                .toList();
    }

    /** The same by their kinds. */
    Map<String, List<HeldRecord>> byKind() {
        Map<String, List<HeldRecord>> kinds = new LinkedHashMap<>();
        records()
                .forEach(record -> kinds.computeIfAbsent(record.kind(), kind -> new ArrayList<>())
                        .add(record));
        return kinds;
    }

    Answer answer(Passage passage) {
        return answers.getOrDefault(passage.key(), Answer.GIVE);
    }

    /** What a field says in the copy. */
    String shown(HeldRecord.Field field) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : field.passages()) {
            Answer answer = answer(passage);
            text.append(answer.gives() ? passage.text() : "[Left out, since " + answer.because() + ".] ");
        }
        return text.toString().strip();
    }

    /** Why something was left out, once for each passage, and for each of the others whose records were. */
    List<Answer> leftOut() {
        List<Answer> left = new ArrayList<>();
        held.others().stream()
                .map(other -> answers.getOrDefault(other.key(), Answer.GIVE))
                .filter(answer -> !answer.gives())
                .forEach(left::add);
        records().stream()
                .flatMap(record -> record.fields().stream())
                .flatMap(field -> field.passages().stream())
                .map(this::answer)
                .filter(answer -> !answer.gives())
                .forEach(left::add);
        return left;
    }

    @Override
    public String toString() {
        return "copy of " + held;
    }
}
