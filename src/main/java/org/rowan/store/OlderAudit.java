package org.rowan.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.store.cases.CaseOf;
import org.rowan.store.cases.Sealing;
import org.rowan.vault.ChainKey;
import org.rowan.vault.StoreKey;

/**
 * Seals the details of an older store's audit and chains the entries anew, over digests of what is sealed. Where the old chain
 * is broken the new one is too, at the same entry: nothing that was tampered with becomes whole.
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
    private boolean whole = true;
    private byte[] oldBefore = AuditEntry.BEGINNING;
    private byte[] newBefore = AuditEntry.BEGINNING;

    /** An entry as it was: its digest is over the salt and the detail in the clear. */
    private record Old(AuditEntry entry, byte[] salt, byte[] detail) {
        boolean isTrue(byte[] before, ChainKey key) {
            return entry.follows(before, key) && (detail == null || Arrays.equals(entry.digest, digest(salt, detail)));
        }

        @Override
        public String toString() {
            return entry.toString();
        }
    }

    OlderAudit(Connection connection, Sealing sealing) {
        this.connection = connection;
        this.sealing = sealing;
    }

    void seal(StoreKey storeKey) throws SQLException {
        byte[] sealedKey = bytes("select chain_key from store_state");
        if (sealedKey == null) {
            return;
        }
        try (ChainKey key = ChainKey.open(sealedKey, storeKey).orElseThrow(StoreProblems::damaged);
                PreparedStatement select = connection.prepareStatement(
                        "select seq, at, user_name, action, kind, record_id, salt, detail, digest, seal from audit_entry where seq > ? order by seq fetch first "
                                + PAGE + " rows only");
                PreparedStatement update = connection.prepareStatement(
                        "update audit_entry set detail = ?, case_id = ?, digest = ?, seal = ? where seq = ?")) {
            List<Old> page = page(select, 0);
            while (!page.isEmpty()) {
                for (Old old : page) {
                    seal(old, key, update);
                }
                update.executeBatch();
                page = page(select, page.getLast().entry.seq);
            }
            keepEnd(key);
        }
    }

    private void seal(Old old, ChainKey key, PreparedStatement update) throws SQLException {
        AuditEntry entry = old.entry;
        whole &= old.isTrue(oldBefore, key);
        oldBefore = entry.seal;
        if (old.detail != null) {
            entry.caseId = caseOf(entry, new String(old.detail, StandardCharsets.UTF_8));
            entry.sealedDetail = sealing.seal(AuditEntry.DETAIL, entry.seq, entry.caseId, old.detail);
            entry.digest = AuditEntry.digestOf(entry.sealedDetail);
        }
        if (whole) {
            entry.seal = entry.sealAfter(newBefore, key);
            newBefore = entry.seal;
        }
        update.setBytes(1, entry.sealedDetail);
        update.setObject(2, entry.caseId);
        update.setBytes(3, entry.digest);
        update.setBytes(4, entry.seal);
        update.setLong(5, entry.seq);
        update.addBatch();
    }

    /** The end of the chain moves with it, if it was the end. */
    private void keepEnd(ChainKey key) throws SQLException {
        byte[] end = bytes("select audit_end from store_state");
        if (!whole || !Arrays.equals(end == null ? AuditEntry.BEGINNING : end, oldBefore)) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("update store_state set audit_end = ?")) {
            update.setBytes(1, newBefore);
            update.executeUpdate();
        }
    }

    private static List<Old> page(PreparedStatement select, long after) throws SQLException {
        select.setLong(1, after);
        List<Old> page = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                AuditEntry entry = new AuditEntry();
                entry.seq = row.getLong(1);
                entry.at = row.getObject(2, OffsetDateTime.class).toInstant();
                entry.userName = row.getString(3);
                entry.action = row.getString(4);
                entry.kind = row.getString(5);
                entry.recordId = row.getObject(6, Long.class);
                entry.digest = row.getBytes(9);
                entry.seal = row.getBytes(10);
                page.add(new Old(entry, row.getBytes(7), row.getBytes(8)));
            }
        }
        return page;
    }

    private long caseOf(AuditEntry entry, String detail) throws SQLException {
        if (entry.kind == null || entry.recordId == null) {
            return CaseOf.HOUSE;
        }
        if (CASES.contains(entry.kind)) {
            return entry.recordId;
        }
        String found = CASE_OF.get(entry.kind);
        if (found == null) {
            return CaseOf.HOUSE;
        }
        try (PreparedStatement select = connection.prepareStatement("select " + found + " where id = ?")) {
            select.setLong(1, entry.recordId);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        Matcher removed = REMOVED.matcher(detail);
        return removed.find() ? Long.parseLong(removed.group(1)) : CaseOf.HOUSE;
    }

    private byte[] bytes(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    private static byte[] digest(byte[] salt, byte[] detail) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(detail);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
