package org.rowan.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.sheets.read.SheetRow;

/** What one row of a table says, as far as it was understood. */
final class RowRead {
    final SheetRow row;
    final Map<Field, String> words = new EnumMap<>(Field.class);
    final Map<Field, LocalDateTime> days = new EnumMap<>(Field.class);
    final Map<Field, Integer> numbers = new EnumMap<>(Field.class);
    final Map<Field, Boolean> truths = new EnumMap<>(Field.class);
    final Set<String> needs = new LinkedHashSet<>();
    final List<String> notes = new ArrayList<>();

    RowRead(SheetRow row) {
        this.row = row;
    }

    String word(Field field) {
        return words.getOrDefault(field, "");
    }

    /** Null where there is none. */
    LocalDate day(Field field) {
        LocalDateTime day = days.get(field);
        return day == null ? null : day.toLocalDate();
    }

    PersonName name() {
        return words.containsKey(Field.NAME)
                ? PersonName.of(word(Field.NAME))
                : new PersonName(word(Field.GIVEN_NAME), word(Field.FAMILY_NAME));
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
