package org.rowan.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.store.cases.KeyOwner;
import org.rowan.store.cases.Sealing;

/**
 * Seals the details of an older store's audit. The entries, their digests and the chain stay as they are, and so does what is
 * broken in it.
 */
final class OlderAudit {
    private static final int PAGE = 1_000;
    private static final Set<String> CASES = Set.of("Person", "Referral", "SupportPeriod", "Participant");
    private static final Map<String, String> CASE_OF = Map.ofEntries(
            Map.entry("RecoursePeriod", "person_id from recourse_period"),
            Map.entry("Attendance", "person_id from attendance"),
            Map.entry("FormerDecision", "referral_id from former_decision"),
            Map.entry("Note", "coalesce(support_id, referral_id) from note"),
            Map.entry("Membership", "support_id from membership"),
            Map.entry("Stay", "support_id from stay"),
            Map.entry("Need", "support_id from need"),
            Map.entry("SupportGiven", "support_id from support_given"),
            Map.entry("WaitingPeriod", "support_id from waiting_period"),
            Map.entry("RiskAssessment", "support_id from risk_assessment"),
            Map.entry("MaracHearing", "support_id from marac_hearing"),
            Map.entry("AbuseSuffered", "support_id from abuse_suffered"),
            Map.entry("HouseholdGrant", "support_id from household_grant"),
            Map.entry("SafeProperty", "support_id from safe_property"));
    /** What the detail of a record that was removed says of its case. */
    private static final Pattern REMOVED = Pattern.compile("(?m)^(?:supportId|referralId|personId): (\\d+)$");

    private final Connection connection;
    private final Sealing sealing;

    @SuppressWarnings("ArrayRecordComponent") // never compared, only sealed
    private record Told(long seq, String kind, Long recordId, byte[] detail) {
        @Override
        public String toString() {
            return "audit entry " + seq;
        }
    }

    OlderAudit(Connection connection, Sealing sealing) {
        this.connection = connection;
        this.sealing = sealing;
    }

    void seal() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select seq, kind, record_id, detail from audit_entry where seq > ? and detail is not null order by seq fetch first "
                                + PAGE + " rows only");
                PreparedStatement update =
                        connection.prepareStatement("update audit_entry set detail = ?, case_id = ? where seq = ?")) {
            List<Told> page = page(select, 0);
            while (!page.isEmpty()) {
                for (Told told : page) {
                    seal(told, update);
                }
                update.executeBatch();
                page = page(select, page.getLast().seq);
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update store_state set audit_salted = (select coalesce(max(seq), 0) from audit_entry)")) {
            update.executeUpdate();
        }
    }

    private void seal(Told told, PreparedStatement update) throws SQLException {
        long caseId = caseOf(told);
        update.setBytes(1, sealing.seal(AuditEntry.DETAIL, told.seq, caseId, told.detail));
        update.setLong(2, caseId);
        update.setLong(3, told.seq);
        update.addBatch();
    }

    private static List<Told> page(PreparedStatement select, long after) throws SQLException {
        select.setLong(1, after);
        List<Told> page = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                page.add(new Told(row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getBytes(4)));
            }
        }
        return page;
    }

    private long caseOf(Told told) throws SQLException {
        if (told.kind == null || told.recordId == null) {
            return KeyOwner.HOUSE;
        }
        if (CASES.contains(told.kind)) {
            return told.recordId;
        }
        String found = CASE_OF.get(told.kind);
        if (found == null) {
            return KeyOwner.HOUSE;
        }
        try (PreparedStatement select = connection.prepareStatement("select " + found + " where id = ?")) {
            select.setLong(1, told.recordId);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        Matcher removed = REMOVED.matcher(new String(told.detail, StandardCharsets.UTF_8));
        return removed.find() ? Long.parseLong(removed.group(1)) : KeyOwner.HOUSE;
    }
}
