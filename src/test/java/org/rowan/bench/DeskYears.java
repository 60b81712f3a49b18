package org.rowan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.people.Person;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;
import org.rowan.support.SupportPeriod;

/** A provider with many referrals behind it: units that were full for two years, and the referrals of whom some wait. */
public final class DeskYears {
    private static final int BATCH = 5_000;
    private static final int UNITS_OF_A_SERVICE = 30;
    private static final int NIGHTS = 730;
    private static final List<String> GIVEN = List.of("Ewa", "Aisha", "Ngozi", "Tara", "Zoë");
    private static final List<String> FAMILY = List.of("Wójcik", "O'Neill-Khan", "Okonkwo", "Green");

    private final Store store;
    private final LocalDate today;
    private final Random random = new Random(1);
    private final List<Service> services = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    public DeskYears(Store store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    public void fill(int referrals, int unitCount) {
        Provider provider = new Provider();
        provider.name = "Rowan House";
        provider.homeAuthority = "E08000026";
        provider.reference = "rowan-house";
        store.change(tx -> tx.insert(provider));
        for (int i = 0; i < unitCount / UNITS_OF_A_SERVICE; i++) {
            services.add(service("Refuge " + (i + 1)));
        }
        insert(services);
        for (int i = 0; i < unitCount; i++) {
            units.add(unit("Room " + (i + 1), services.get(i % services.size()).id));
        }
        insert(units);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < referrals; i++) {
            people.add(person());
        }
        insert(people);
        List<Referral> asked = new ArrayList<>();
        for (int i = 0; i < referrals; i++) {
            asked.add(referral(people.get(i), i, referrals));
        }
        insert(asked);
        stays(people);
    }

    /** One household after the other in each unit, with a night or a week between them. */
    private void stays(List<Person> people) {
        List<SupportPeriod> periods = new ArrayList<>();
        List<Unit> where = new ArrayList<>();
        List<VoidPeriod> voids = new ArrayList<>();
        for (Unit unit : units) {
            LocalDate from = today.minusDays(NIGHTS + random.nextInt(30));
            while (from.isBefore(today.plusDays(7))) {
                SupportPeriod period = new SupportPeriod();
                period.serviceId = unit.serviceId;
                period.started = from;
                LocalDate until = from.plusDays(20 + random.nextInt(120));
                period.ended = until.isBefore(today) ? until : null;
                periods.add(period);
                where.add(unit);
                from = until.plusDays(random.nextInt(7));
                if (from.isAfter(until)) {
                    VoidPeriod clean = new VoidPeriod();
                    clean.unitId = unit.id;
                    clean.starts = until;
                    clean.ends = from;
                    clean.reason = "clean";
                    voids.add(clean);
                }
                if (period.ended == null) {
                    break;
                }
            }
        }
        insert(periods);
        List<StoredRecord> parts = new ArrayList<>(voids);
        for (int i = 0; i < periods.size(); i++) {
            parts.add(stay(periods.get(i), where.get(i)));
            parts.add(member(periods.get(i), people.get(i % people.size())));
        }
        insert(parts);
        Stopwatch.say(periods.size() + " stays");
    }

    private void insert(List<? extends StoredRecord> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<? extends StoredRecord> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            store.change(tx -> batch.forEach(tx::insert));
        }
    }

    private static Service service(String name) {
        Service service = new Service();
        service.name = name;
        service.kind = "refuge";
        service.commissioned = true;
        service.opened = LocalDate.of(2015, 4, 1);
        return service;
    }

    private Unit unit(String name, long service) {
        Unit unit = new Unit();
        unit.name = name;
        unit.serviceId = service;
        unit.children = random.nextInt(5);
        unit.access = random.nextInt(3) == 0 ? "step_free" : null;
        unit.opened = LocalDate.of(2015, 4, 1);
        return unit;
    }

    private Person person() {
        Person person = new Person();
        person.givenName = GIVEN.get(random.nextInt(GIVEN.size()));
        person.familyName = FAMILY.get(random.nextInt(FAMILY.size()));
        person.dateOfBirth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(14_000));
        person.sex = "female";
        return person;
    }

    private Referral referral(Person person, int number, int of) {
        Referral referral = new Referral();
        referral.serviceId = services.get(number % services.size()).id;
        referral.received = today.minusDays((long) (of - number) * 3_650 / of).atTime(9, 0);
        referral.source = "police";
        referral.personId = person.id;
        referral.children = random.nextInt(4);
        referral.risk = "high";
        boolean waits = number >= of - 40;
        referral.decision = waits ? Referral.PENDING : Referral.NOT_PLACED;
        referral.decided = waits ? null : referral.received.toLocalDate();
        referral.reason = waits ? null : "pets";
        return referral;
    }

    private static Stay stay(SupportPeriod period, Unit unit) {
        Stay stay = new Stay();
        stay.supportId = period.id;
        stay.unitId = unit.id;
        stay.movedIn = period.started;
        stay.movedOut = period.ended;
        return stay;
    }

    private static Membership member(SupportPeriod period, Person person) {
        Membership member = new Membership();
        member.supportId = period.id;
        member.personId = person.id;
        member.role = Membership.ADULT;
        member.joined = period.started;
        return member;
    }
}
