package org.rowan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.retention.Retention;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** How long it takes to see until when one case is kept, with few and with many others beside it. */
@Tag("bench")
class RetentionBench {
    private static final int RUNS = 9;
    private static final int FEW = 100;
    private static final int MANY = 8_000;

    @TempDir
    Path folder;

    @Test
    void one_case_among_many_beside_one_among_few() throws Exception {
        try (Store store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge house = new SmallRefuge(store);
            long one = cases(store, house, FEW);
            double few = Stopwatch.median(RUNS, () -> isDue(store, one));
            cases(store, house, MANY);
            double many = Stopwatch.median(RUNS, () -> isDue(store, one));
            Stopwatch.print("one of %d cases is looked at for how long it is kept".formatted(FEW), few);
            Stopwatch.print("one of %d cases".formatted(MANY), many);
            Stopwatch.ratio("in times of that", many, few);
            Stopwatch.print("all of them", Stopwatch.median(3, () -> new Retention(store).due()));
        }
    }

    private static boolean isDue(Store store, long person) {
        try {
            store.change(tx -> Retention.requireDue(tx, CasePart.PERSON, person));
            return true;
        } catch (Problem notYet) {
            return false;
        }
    }

    private static long cases(Store store, SmallRefuge house, int many) {
        List<Long> people = new ArrayList<>();
        store.change(tx -> {
            for (int i = 0; i < many; i++) {
                Person person = SmallRefuge.person("Amira " + i, "Khan");
                people.add(tx.insert(person).id);
                SupportPeriod support = new SupportPeriod();
                support.serviceId = house.refuge.id;
                support.started = SmallRefuge.OPENED;
                support.ended = SmallRefuge.OPENED.plusDays(30);
                tx.insert(support);
                Membership member = new Membership();
                member.supportId = support.id;
                member.personId = person.id;
                member.role = Membership.ADULT;
                tx.insert(member);
            }
        });
        return people.getFirst();
    }
}
