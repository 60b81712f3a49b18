package org.rowan.bench;

import java.sql.ResultSet;
import java.util.List;
import org.rowan.store.Store;

/** Reads by plain JDBC, once, the columns that a count or a list needs: the floor of both. */
final class NeededColumns {
    private static final String IN_THE_QUARTER = " between date '2020-10-01' and date '2020-12-31'";
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
            "select support_id, person_id, need, identified, outcome, closed from need",
            "select id, support_id, person_id, given_on, kind from support_given where given_on" + IN_THE_QUARTER,
            "select support_id, person_id, assessed, level from risk_assessment where assessed <= date '2020-12-31'",
            "select id, support_id, person_id, heard from marac_hearing where heard between date '2019-10-01'"
                    + " and date '2020-12-31'",
            "select a.support_id, a.person_id, a.type from abuse_suffered a join support_period s on s.id = a.support_id"
                    + " where s.started <= date '2020-12-31' and (s.ended is null or s.ended >= date '2020-10-01')",
            "select support_id, starts, ends, reason from waiting_period where starts <= date '2020-12-31'"
                    + " and (ends is null or ends >= date '2020-10-01')",
            "select id, service_id, taken, caller, outcome, language from contact where cast(taken as date)"
                    + IN_THE_QUARTER,
            "select id, service_id, held, language, heads from group_session where cast(held as date)" + IN_THE_QUARTER,
            "select a.session_id, a.person_id from attendance a join group_session g on g.id = a.session_id"
                    + " where cast(g.held as date)" + IN_THE_QUARTER,
            "select id, support_id, made_safe from safe_property where made_safe" + IN_THE_QUARTER,
            "select id, support_id, given_on, kind, amount from household_grant where given_on" + IN_THE_QUARTER,
            "select id, referred, assessed, started, ended, ending from participant");

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
