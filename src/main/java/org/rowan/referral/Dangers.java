package org.rowan.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.referral.store.NearQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Holds a referral against those who are supported and who work here now: whom she fled from, or his family, may be known to a
 * resident or be one. Of a case that is not for whoever asks nothing is said.
 */
public final class Dangers {
    private final Store store;

    public Dangers(Store store) {
        this.store = store;
    }

    /**
     * What is near, the surest first. The audit is told whose records were read out.
     *
     * @throws org.rowan.kernel.Problem of kind CONFLICT if there is no such referral, for this user at least
     */
    public List<Danger> near(long referralId) {
        List<Danger> near = store.read(Right.SEE_CASES, tx -> find(tx, referralId));
        store.noteEach(
                "seen",
                Person.class,
                near.stream()
                        .map(Danger::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return near;
    }

    private static List<Danger> find(Tx tx, long referralId) {
        Referral referral = tx.get(Referral.class, referralId);
        List<Danger> found = new ArrayList<>();
        if (CodesField.split(referral.unsafeAreas).contains(NearQueries.ownArea(tx))) {
            found.add(new Danger(Danger.Kind.OUR_AREA, null, null, null, null));
        }
        LocalDate today = London.today(tx.clock());
        List<NearQueries.Living> living = NearQueries.living(tx, today).stream()
                .filter(one -> one.personId() != hers(referral))
                .toList();
        MustNotKnow feared = MustNotKnow.read(referral.mustNotKnow);
        found.addAll(living(feared, living));
        found.addAll(workers(feared, living));
        found.addAll(named(tx, referral, feared, living, today));
        return found.stream().distinct().toList();
    }

    private static long hers(Referral referral) {
        return referral.personId == null ? 0 : referral.personId;
    }

    private static List<Danger> living(MustNotKnow feared, List<NearQueries.Living> living) {
        Map<String, List<NearQueries.Living>> byName =
                living.stream().collect(Collectors.groupingBy(NearQueries.Living::name));
        List<Danger> found = new ArrayList<>();
        feared.among(byName.keySet())
                .forEach((name, alike) -> alike.stream()
                        .flatMap(same -> byName.get(same).stream())
                        .forEach(one -> found.add(new Danger(
                                Danger.Kind.LIVES_HERE, name, one.personId(), one.name(), one.serviceId()))));
        return found;
    }

    private static List<Danger> workers(MustNotKnow feared, List<NearQueries.Living> living) {
        Set<String> workers = new HashSet<>();
        living.stream()
                .map(NearQueries.Living::keyWorker)
                .filter(worker -> worker != null)
                .forEach(workers::add);
        List<Danger> found = new ArrayList<>();
        feared.among(workers)
                .forEach((name, alike) -> alike.forEach(
                        worker -> found.add(new Danger(Danger.Kind.WORKS_HERE, name, null, worker, null))));
        return found;
    }

    /** What other households said when they were referred. */
    private static List<Danger> named(
            Tx tx, Referral referral, MustNotKnow feared, List<NearQueries.Living> living, LocalDate today) {
        Map<Long, NearQueries.Living> byPerson =
                living.stream().collect(Collectors.toMap(NearQueries.Living::personId, one -> one, (one, same) -> one));
        Person her = referral.personId == null ? null : tx.get(Person.class, referral.personId);
        List<Danger> found = new ArrayList<>();
        for (NearQueries.Said said : NearQueries.said(tx, byPerson.keySet(), today)) {
            NearQueries.Living one = byPerson.get(said.personId());
            MustNotKnow theirs = MustNotKnow.read(said.mustNotKnow());
            feared.among(Set.copyOf(theirs.names()))
                    .keySet()
                    .forEach(name -> found.add(new Danger(
                            Danger.Kind.ALSO_NAMED_HERE, name, one.personId(), one.name(), one.serviceId())));
            if (her != null) {
                theirs.among(Set.of(her.fullName()))
                        .keySet()
                        .forEach(name -> found.add(new Danger(
                                Danger.Kind.IS_NAMED_HERE, name, one.personId(), one.name(), one.serviceId())));
            }
        }
        return found;
    }
}
