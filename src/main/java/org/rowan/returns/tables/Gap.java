package org.rowan.returns.tables;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that is not recorded and would change this return.
 *
 * @param what the field by its name in the exchange set
 * @param sentence what is missing, in words for a manager
 * @param about what sort of record it is missing in
 * @param records the ids of the records in which it is missing, as far as they are shown
 * @param notShown in how many more it is missing that whoever looks does not see
 * @param of how many records there are in all
 */
public record Gap(String what, String sentence, About about, List<Long> records, long notShown, long of) {
    /** What sort of record lacks something. */
    public enum About {
        PERSON,
        REFERRAL,
        SUPPORT
    }

    public Gap {
        records = List.copyOf(records);
    }

    /** Of how many it is missing. */
    public long missing() {
        return records.size() + notShown;
    }

    /** The same gap for somebody who sees only some of its records. */
    public Gap showing(Predicate<Long> seen) {
        List<Long> shown = records.stream().filter(seen).toList();
        return new Gap(what, sentence, about, shown, missing() - shown.size(), of);
    }
}
