package org.rowan.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.people.PlainName;
import org.rowan.referral.store.NearQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Holds a referral against those who are supported and who work here now: whom she fled from, or his family, may be known to a
 * resident or be one. Of a case that is not for whoever asks nothing is said.
 */
public final class Dangers {
    private final Store store;
    private final Set<Seen> told = ConcurrentHashMap.newKeySet();

    /** Whose record was read out because of whom. */
    private record Seen(Long personId, Long asked, Long support) {}

    public Dangers(Store store) {
        this.store = store;
    }

    /**
     * Whom a look is for, as far as it is known.
     *
     * @param mustNotKnow names as {@link MustNotKnow} reads them, null where nobody was named
     * @param unsafeAreas codes as {@link CodesField} joins them, null where none was said
     * @param personId null where she is not recorded
     * @param name hers, null where it was not told
     * @param supportId of her own case, null where there is none
     */
    public record Asked(String mustNotKnow, String unsafeAreas, Long personId, String name, Long supportId) {
        /** Whether there is anything to look for: a name of two words, or an area. */
        public boolean isAnything() {
            return unsafeAreas != null || isName(name) || names().stream().anyMatch(Asked::isName);
        }

        private List<String> names() {
            return MustNotKnow.read(mustNotKnow).names();
        }

        private static boolean isName(String words) {
            return words != null && PlainName.words(words).size() > 1;
        }

        private boolean isHers(NearQueries.Living one) {
            return Objects.equals(one.personId(), personId) || Objects.equals(one.supportId(), supportId);
        }

        @Override
        public String toString() {
            return "danger for person " + personId;
        }
    }

    /**
     * What is near a referral, the surest first. The audit is told whose records were read out.
     *
     * @throws org.rowan.kernel.Problem of kind CONFLICT if there is no such referral, for this user at least
     */
    public List<Danger> near(long referralId) {
        List<Danger> near = store.read(Right.SEE_CASES, tx -> {
            Referral referral = tx.get(Referral.class, referralId);
            Person her = referral.personId == null ? null : tx.get(Person.class, referral.personId);
            return find(
                    tx,
                    new Asked(
                            referral.mustNotKnow,
                            referral.unsafeAreas,
                            referral.personId,
                            her == null ? null : her.fullName(),
                            null));
        });
        return told(near, any -> true);
    }

    /** As {@link #near(long)}, of somebody on the telephone or in a case; because of one the audit is told of each person once. */
    public List<Danger> near(Asked asked) {
        if (!asked.isAnything()) {
            return List.of();
        }
        return told(
                store.read(Right.SEE_CASES, tx -> find(tx, asked)),
                person -> told.add(new Seen(person, asked.personId(), asked.supportId())));
    }

    private List<Danger> told(List<Danger> near, Predicate<Long> isNew) {
        store.noteEach(
                "seen",
                Person.class,
                near.stream()
                        .map(Danger::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .filter(isNew)
                        .toList());
        return near;
    }

    /** Whoever lives here is read only where there is a name to be held against theirs. */
    private static List<Danger> find(Tx tx, Asked asked) {
        List<Danger> found = new ArrayList<>();
        if (CodesField.split(asked.unsafeAreas()).contains(NearQueries.ownArea(tx))) {
            found.add(new Danger(Danger.Kind.OUR_AREA, null, null, null, null));
        }
        MustNotKnow feared =
                new MustNotKnow(asked.names().stream().filter(Asked::isName).toList());
        LocalDate today = London.today(tx.clock());
        if (feared.names().isEmpty() && (!Asked.isName(asked.name()) || !NearQueries.isAnybodyFeared(tx, today))) {
            return found;
        }
        List<NearQueries.Living> living = NearQueries.living(tx, today).stream()
                .filter(one -> !asked.isHers(one))
                .toList();
        found.addAll(living(feared, living));
        found.addAll(workers(feared, living));
        found.addAll(named(tx, asked, feared, living, today));
        return found.stream().distinct().toList();
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
            Tx tx, Asked asked, MustNotKnow feared, List<NearQueries.Living> living, LocalDate today) {
        Map<Long, NearQueries.Living> byPerson =
                living.stream().collect(Collectors.toMap(NearQueries.Living::personId, one -> one, (one, same) -> one));
        List<Danger> found = new ArrayList<>();
        for (NearQueries.Said said : NearQueries.said(tx, byPerson.keySet(), today)) {
            NearQueries.Living one = byPerson.get(said.personId());
            MustNotKnow theirs = MustNotKnow.read(said.mustNotKnow());
            feared.among(Set.copyOf(theirs.names()))
                    .keySet()
                    .forEach(name -> found.add(new Danger(
                            Danger.Kind.ALSO_NAMED_HERE, name, one.personId(), one.name(), one.serviceId())));
            if (asked.name() != null) {
                theirs.among(Set.of(asked.name()))
                        .keySet()
                        .forEach(name -> found.add(new Danger(
                                Danger.Kind.IS_NAMED_HERE, name, one.personId(), one.name(), one.serviceId())));
            }
        }
        return found;
    }
}
