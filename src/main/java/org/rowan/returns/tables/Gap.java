package org.rowan.returns.tables;

import java.util.List;

/**
 * Something that is not recorded and would change this return.
 *
 * @param what the field by its name in the exchange set
 * @param sentence what is missing, in words for a manager
 * @param about what sort of record it is missing in
 * @param records the ids of the records in which it is missing
 * @param of how many records there are in all
 */
public record Gap(String what, String sentence, About about, List<Long> records, long of) {
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
        return records.size();
    }
}
