package org.rowan.returns.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rowan.kernel.Problem;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Tx;

/** Reads what a return counts: codes, days and links. Names, notes and other free text are not read at all. */
public final class FactsQueries {
    private FactsQueries() {}

    /**
     * What the return of a period counts.
     *
     * @throws Problem of kind REFUSED if no provider is set up yet
     */
    public static Facts facts(Tx tx, ReturnPeriod period) {
        Facts.Provider provider = ProviderQueries.provider(tx)
                .map(found -> new Facts.Provider(found.reference, found.homeAuthority, services(tx)))
                .orElseThrow(
                        () -> Problem.of(
                                Problem.Kind.REFUSED,
                                "This store has no provider yet, so there is nothing to return. Set up the provider or import its records."));
        return new Facts(
                provider,
                spaces(tx),
                people(tx),
                referrals(tx),
                support(tx, WorkQueries.cases(tx, period)),
                WorkQueries.community(tx, period));
    }

    private static List<ServiceFact> services(Tx tx) {
        return ProviderQueries.services(tx).stream()
                .map(service -> new ServiceFact(
                        service.id, service.kind, service.commissioned, new Span(service.opened, service.closed)))
                .toList();
    }

    /** The units, when they could not be used, and when somebody lived in them. */
    public static SpaceFacts spaces(Tx tx) {
        return new SpaceFacts(
                rows(
                        tx,
                        "select id, serviceId, opened, closed from Unit order by id",
                        row -> new SpaceFacts.Unit(number(row[0]), number(row[1]), span(row[2], row[3]))),
                rows(
                        tx,
                        "select unitId, starts, ends, reason from VoidPeriod order by id",
                        row -> new SpaceFacts.VoidPeriod(number(row[0]), span(row[1], row[2]), (String) row[3])),
                rows(
                        tx,
                        "select unitId, movedIn, movedOut from Stay order by id",
                        row -> new SpaceFacts.Stay(number(row[0]), span(row[1], row[2]))));
    }

    /** Those who are members of a household; people who were only referred are not counted by what is recorded of them. */
    private static PeopleFacts people(Tx tx) {
        return new PeopleFacts(
                rows(
                        tx,
                        "select id, reference, dateOfBirth, homeAuthority, homeWard, birthDateRefused, sex, genderSame, ethnicity, religion,"
                                + " orientation, disabled, pregnancy, language, interpreter from Person p"
                                + " where exists (select 1 from Membership m where m.personId = p.id) order by id",
                        row -> new PersonFact(
                                key(row[0], row[1]),
                                (LocalDate) row[2],
                                answers(row),
                                new Home((String) row[3], (String) row[4]),
                                (Boolean) row[5])),
                rows(
                        tx,
                        "select personId, starts, status from RecoursePeriod order by id",
                        row -> new PeopleFacts.Recourse(number(row[0]), (LocalDate) row[1], (String) row[2])));
    }

    private static Map<Characteristic, String> answers(Object[] row) {
        Characteristic[] asked = Characteristic.values();
        int first = row.length - asked.length;
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        for (int i = 0; i < asked.length; i++) {
            if (row[first + i] != null) {
                answers.put(asked[i], (String) row[first + i]);
            }
        }
        return answers;
    }

    private static List<ReferralFact> referrals(Tx tx) {
        return rows(
                tx,
                "select id, reference, serviceId, received, source, personId, homeAuthority, homeWard, decision, decided,"
                        + " reason, laterPlaced from Referral order by id",
                row -> new ReferralFact(
                        key(row[0], row[1]),
                        number(row[2]),
                        new ReferralFact.Arrival(
                                ((LocalDateTime) row[3]).toLocalDate(),
                                (String) row[4],
                                row[5] == null ? ReferralFact.NAMELESS : number(row[5])),
                        new Home((String) row[6], (String) row[7]),
                        new ReferralFact.Decision(
                                (String) row[8], (LocalDate) row[9], (String) row[10], Boolean.TRUE.equals(row[11]))));
    }

    private static SupportFacts support(Tx tx, CaseFacts cases) {
        return new SupportFacts(
                rows(
                        tx,
                        "select id, reference, serviceId, referralId, started, ended, planned, destination,"
                                + " destinationAuthority, sanctuaryEnd from SupportPeriod order by id",
                        row -> new SupportFacts.SupportPeriod(
                                key(row[0], row[1]),
                                number(row[2]),
                                row[3] == null ? SupportFacts.NO_REFERRAL : number(row[3]),
                                span(row[4], row[5]),
                                new SupportFacts.MoveOn(
                                        (Boolean) row[6], (String) row[7], (String) row[8], (String) row[9]))),
                rows(
                        tx,
                        "select supportId, personId, role, joined, departed from Membership order by id",
                        row -> new SupportFacts.Membership(
                                number(row[0]), number(row[1]), row[2].equals("child"), (LocalDate) row[3], (LocalDate)
                                        row[4])),
                rows(
                        tx,
                        "select supportId, personId, need, identified, outcome, closed from Need order by id",
                        row -> new SupportFacts.Need(
                                number(row[0]),
                                number(row[1]),
                                (String) row[2],
                                (LocalDate) row[3],
                                (String) row[4],
                                (LocalDate) row[5])),
                cases);
    }

    private static <T> List<T> rows(Tx tx, String query, Function<Object[], T> fact) {
        return tx.session().createSelectionQuery(query, Object[].class).list().stream()
                .map(fact)
                .toList();
    }

    private static Key key(Object id, Object reference) {
        return new Key(number(id), (String) reference);
    }

    private static Span span(Object first, Object last) {
        return new Span((LocalDate) first, (LocalDate) last);
    }

    private static long number(Object id) {
        return (Long) id;
    }
}
