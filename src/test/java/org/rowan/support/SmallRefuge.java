package org.rowan.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.rowan.bedboard.Unit;
import org.rowan.people.Person;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.store.Store;

/** A refuge with three rooms and an outreach team, for tests of the rules. */
public final class SmallRefuge {
    public static final LocalDate OPENED = LocalDate.of(2019, 4, 1);

    public final Service refuge = new Service();
    public final Service outreach = new Service();
    public final Unit alone = unit("Room 1", 0);
    public final Unit family = unit("Room 2", 3);
    public final Unit stepFree = unit("Room 3", 1);

    public SmallRefuge(Store store) {
        Provider provider = new Provider();
        provider.name = "Rowan House";
        provider.homeAuthority = "E08000026";
        provider.reference = "rowan-house";
        refuge.name = "Refuge";
        refuge.kind = "refuge";
        refuge.commissioned = true;
        refuge.opened = OPENED;
        outreach.name = "Outreach";
        outreach.kind = "outreach";
        outreach.opened = OPENED;
        stepFree.access = "step_free;pets";
        family.oldestBoy = 12;
        store.change(tx -> {
            tx.insert(provider);
            tx.insert(refuge);
            tx.insert(outreach);
            for (Unit unit : new Unit[] {alone, family, stepFree}) {
                unit.serviceId = refuge.id;
                tx.insert(unit);
            }
        });
    }

    public Referral referral(LocalDateTime received) {
        Referral referral = new Referral();
        referral.serviceId = refuge.id;
        referral.source = "police";
        referral.received = received;
        return referral;
    }

    public static Person person(String given, String family) {
        Person person = new Person();
        person.givenName = given;
        person.familyName = family;
        return person;
    }

    private static Unit unit(String name, int children) {
        Unit unit = new Unit();
        unit.name = name;
        unit.children = children;
        unit.opened = OPENED;
        return unit;
    }
}
