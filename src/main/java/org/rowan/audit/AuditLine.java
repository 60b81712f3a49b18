package org.rowan.audit;

import java.time.LocalDateTime;

/**
 * One entry of the audit as it is shown.
 *
 * @param at London local time
 * @param kind of the record, null where the entry is about none, as its id
 * @param about the name of whom the record is about; null where there is none, it is not recorded, or not for whoever looks
 * @param detail which fields from what to what; null likewise
 */
public record AuditLine(
        long seq,
        LocalDateTime at,
        String user,
        Doing doing,
        String action,
        String kind,
        Long recordId,
        String about,
        String detail) {

    @Override
    public String toString() {
        return "audit line " + seq;
    }
}
