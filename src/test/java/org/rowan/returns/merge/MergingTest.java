package org.rowan.returns.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Release;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.ReturnContents;

class MergingTest {
    @Test
    void city() {
        List<Given> all = new ArrayList<>();
        for (String p : List.of("provider-a", "provider-b", "provider-c")) {
            for (ReturnContents c : ExampleReturns.of(p)) {
                all.add(new Given(new Release(c.name().id(1), p, c.name().quarter().toString(), 5, c.published().rows()), c.published().rules(), "x"));
            }
        }
        long t = System.nanoTime();
        CityReturn city = Merging.of(Submitted.of(all, Set.of()), List.of());
        System.out.println("took " + (System.nanoTime() - t) / 1e9 + " rows " + city.rows().size());
        city.rows().stream().filter(r -> r.where().period().equals("2020-21")).forEach(r -> System.out.println(r.where().table()+" "+r.where().serviceKind()+" "+r.where().dimension()+" L"+r.where().level()+" "+r.where().category()+" "+r.where().measure()+" "+r.amount()+" "+r.marker()+" p"+r.providers()));
    }
}
