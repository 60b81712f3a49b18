package org.rowan.bench;

import java.sql.ResultSet;
import java.util.List;
import org.rowan.store.Store;

/** Reads by plain JDBC, once, the columns that a count or a list needs: the floor of both. */
final class NeededColumns {
    private static final List<String> OF_A_RETURN = List.of(
            "select id, service_id, opened, closed from unit",
            "select unit_id, starts, ends, reason from void_period",
            "select unit_id, moved_in, moved_out from stay",
            "select id, reference, date_of_birth, home_authority, home_ward, sex, gender_same, ethnicity, religion,"
                    + " orientation, disabled, pregnancy, language, interpreter from person",
            "select person_id, starts, status from recourse_period",
            "select id, reference, service_id, received, source, person_id, home_authority, home_ward, decision, decided,"
                    + " reason, later_placed from referral",
            "select id, reference, service_id, referral_id, started, ended, planned, destination, destination_authority,"
                    + " sanctuary_end from support_period",
            "select support_id, person_id, role, joined, departed from membership",
            "select support_id, person_id, need, identified, outcome, closed from need");

    private NeededColumns() {}

    static long read(Store store) {
        return OF_A_RETURN.stream().mapToLong(query -> read(store, query)).sum();
    }

    static long referrals(Store store) {
        return read(
                store,
                "select r.id, r.service_id, r.received, r.source, r.person_id, p.given_name, p.family_name, r.adults,"
                        + " r.children, r.risk, r.decision, r.decided, r.reason from referral r"
                        + " left join person p on p.id = r.person_id order by r.received desc, r.id desc");
    }

    private static long read(Store store, String query) {
        return store.read(tx -> tx.session().doReturningWork(connection -> {
            long sum = 0;
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        sum += rows.getObject(i) == null ? 0 : 1;
                    }
                }
            }
            return sum;
        }));
    }
}
