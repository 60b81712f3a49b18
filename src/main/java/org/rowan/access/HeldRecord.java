package org.rowan.access;

import java.time.Instant;
import java.util.List;

/**
 * A record that is held about a person.
 *
 * @param kind what it is, in words: "Note"
 * @param about the id of the other member of her household of whom it is; null where it is of herself or of all
 * @param unsafe whether it has a way to reach somebody that is not safe
 */
public record HeldRecord(String kind, long id, Made made, Long about, boolean unsafe, List<Field> fields) {
    /** Who wrote a record and who changed it last, when. */
    public record Made(Instant at, String by, Instant changedAt, String changedBy) {}

    /**
     * What stands in one field of it.
     *
     * @param passages in their order; one alone where nobody has to decide about parts of it
     */
    public record Field(String name, String label, List<Passage> passages) {
        public Field {
            passages = List.copyOf(passages);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public HeldRecord {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
