package org.rowan.returns.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Tx;

/**
 * Reads the work with households and beside them, as far as the return of a period counts it. A store grows for years and a
 * return looks at one quarter, so what lies outside is not read at all.
 */
final class WorkQueries {
    private WorkQueries() {}

    static CaseFacts cases(Tx tx, ReturnPeriod period) {
        return new CaseFacts(
                rows(
                        tx,
                        "select id, supportId, personId, givenOn, kind from SupportGiven"
                                + " where givenOn between :from and :to order by id",
                        period.from(),
                        period.to(),
                        row -> new CaseFacts.Given(
                                number(row[0]), number(row[1]), number(row[2]), (LocalDate) row[3], (String) row[4])),
                rows(
                        tx,
                        "select supportId, personId, assessed, level from RiskAssessment"
                                + " where assessed between :from and :to order by id",
                        LocalDate.EPOCH,
                        period.to(),
                        row -> new CaseFacts.Risk(number(row[0]), number(row[1]), (LocalDate) row[2], (String) row[3])),
                rows(
                        tx,
                        "select id, supportId, personId, heard from MaracHearing"
                                + " where heard between :from and :to order by id",
                        period.from().minusYears(1),
                        period.to(),
                        row -> new CaseFacts.Hearing(
                                number(row[0]), number(row[1]), number(row[2]), (LocalDate) row[3])),
                rows(
                        tx,
                        "select a.supportId, a.personId, a.type from AbuseSuffered a join SupportPeriod s"
                                + " on s.id = a.supportId where s.started <= :to and (s.ended is null or s.ended >= :from)"
                                + " order by a.id",
                        period.from(),
                        period.to(),
                        row -> new CaseFacts.Abuse(number(row[0]), number(row[1]), (String) row[2])),
                rows(
                        tx,
                        "select supportId, starts, ends, reason from WaitingPeriod"
                                + " where starts <= :to and (ends is null or ends >= :from) order by id",
                        period.from(),
                        period.to(),
                        row -> new CaseFacts.Waiting(
                                number(row[0]), new Span((LocalDate) row[1], (LocalDate) row[2]), (String) row[3])));
    }

    static CommunityFacts community(Tx tx, ReturnPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return new CommunityFacts(
                rowsAt(
                        tx,
                        "select id, serviceId, taken, caller, outcome, language from Contact"
                                + " where taken >= :from and taken < :to order by id",
                        period,
                        row -> new CommunityFacts.Contact(
                                number(row[0]), number(row[1]), day(row[2]), (String) row[3], (String) row[4], (String)
                                        row[5])),
                rowsAt(
                        tx,
                        "select id, serviceId, held, language, heads from GroupSession"
                                + " where held >= :from and held < :to order by id",
                        period,
                        row -> new CommunityFacts.Session(
                                number(row[0]),
                                number(row[1]),
                                day(row[2]),
                                (String) row[3],
                                row[4] == null ? 0 : (Integer) row[4])),
                rowsAt(
                        tx,
                        "select a.sessionId, a.personId from Attendance a join GroupSession g on g.id = a.sessionId"
                                + " where g.held >= :from and g.held < :to order by a.id",
                        period,
                        row -> new CommunityFacts.Attendance(number(row[0]), number(row[1]))),
                rows(
                        tx,
                        "select id, supportId, madeSafe from SafeProperty where madeSafe between :from and :to order by id",
                        from,
                        to,
                        row -> new CommunityFacts.Property(number(row[0]), number(row[1]), (LocalDate) row[2])),
                rows(
                        tx,
                        "select id, supportId, givenOn, kind, amount from HouseholdGrant"
                                + " where givenOn between :from and :to order by id",
                        from,
                        to,
                        row -> new CommunityFacts.Grant(
                                number(row[0]), number(row[1]), (LocalDate) row[2], (String) row[3], pence(row[4]))),
                rows(
                        tx,
                        "select id, referred, assessed, started, ended, ending from Participant"
                                + " where referred <= :to and (ended is null or ended >= :from) order by id",
                        from,
                        to,
                        row -> new CommunityFacts.Participant(
                                number(row[0]),
                                (LocalDate) row[1],
                                (LocalDate) row[2],
                                (LocalDate) row[3],
                                (LocalDate) row[4],
                                (String) row[5])));
    }

    private static <T> List<T> rows(Tx tx, String query, LocalDate from, LocalDate to, Function<Object[], T> fact) {
        return tx
                .session()
                .createSelectionQuery(query, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .stream()
                .map(fact)
                .toList();
    }

    /** The same for times of the day: from the first minute of the period to the last. */
    private static <T> List<T> rowsAt(Tx tx, String query, ReturnPeriod period, Function<Object[], T> fact) {
        return tx
                .session()
                .createSelectionQuery(query, Object[].class)
                .setParameter("from", period.from().atStartOfDay())
                .setParameter("to", period.to().plusDays(1).atStartOfDay())
                .list()
                .stream()
                .map(fact)
                .toList();
    }

    private static LocalDate day(Object moment) {
        return ((LocalDateTime) moment).toLocalDate();
    }

    private static long pence(Object pounds) {
        return ((BigDecimal) pounds).movePointRight(2).longValueExact();
    }

    private static long number(Object id) {
        return (Long) id;
    }
}
