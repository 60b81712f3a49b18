package org.rowan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.exchange.store.RecordPages;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.people.store.PeopleQueries;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;

/**
 * One case as an exchange set of its own, in memory: the household, what it came with and what was done for it, and the service
 * that did it. Units and stays are not in it, as they say where a refuge is; nor is money.
 */
public final class CaseSet {
    private final ComposedSet set = new ComposedSet();
    private final References references = new References();

    private CaseSet() {}

    public static ComposedSet of(Tx tx, long supportId) {
        CaseSet made = new CaseSet();
        made.write(tx, tx.get(SupportPeriod.class, supportId));
        return made.set;
    }

    private void write(Tx tx, SupportPeriod support) {
        List<Membership> members = RecordPages.ofSupport(tx, Membership.class, support.id);
        List<Person> people = PeopleQueries.byId(
                tx, members.stream().map(member -> member.personId).distinct().toList());
        List<Referral> referral =
                support.referralId == null ? List.of() : List.of(tx.get(Referral.class, support.referralId));
        List<Provider> provider = new ArrayList<>();
        RecordPages.each(tx, Provider.class, provider::add);
        add(Provider.class, provider);
        add(
                Service.class,
                Stream.concat(Stream.of(support.serviceId), referral.stream().map(row -> row.serviceId))
                        .distinct()
                        .map(id -> tx.get(Service.class, id))
                        .toList());
        add(Person.class, people);
        add(
                RecoursePeriod.class,
                people.stream()
                        .flatMap(person -> PeopleQueries.recourse(tx, person.id).stream())
                        .toList());
        add(Referral.class, referral);
        add(SupportPeriod.class, List.of(support));
        add(Membership.class, members);
        for (Class<? extends StoredRecord> kind : List.of(
                Need.class,
                SupportGiven.class,
                RiskAssessment.class,
                MaracHearing.class,
                AbuseSuffered.class,
                WaitingPeriod.class)) {
            addOfSupport(tx, kind, support.id);
        }
        add(Note.class, RecordPages.notes(tx, support.id, support.referralId));
    }

    private <R extends StoredRecord> void addOfSupport(Tx tx, Class<R> kind, long supportId) {
        add(kind, RecordPages.ofSupport(tx, kind, supportId));
    }

    private <R extends StoredRecord> void add(Class<R> kind, List<R> rows) {
        Binding<R> binding = binding(kind);
        set.head(binding.file());
        rows.stream()
                .filter(ReferencedRecord.class::isInstance)
                .map(ReferencedRecord.class::cast)
                .forEach(row -> references.put(binding.file(), row.reference, row.id));
        rows.stream()
                .map(row -> binding.values(row, references))
                .sorted(binding.file().order())
                .forEach(values -> set.add(binding.file(), values));
    }

    @SuppressWarnings("unchecked") // the kind says of what the binding is
    private static <R extends StoredRecord> Binding<R> binding(Class<R> kind) {
        return (Binding<R>) Bindings.ALL.stream()
                .filter(binding -> binding.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
