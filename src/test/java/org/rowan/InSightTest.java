package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.Unsaved.Begun;
import org.rowan.people.People;
import org.rowan.shell.Bookmark;
import org.rowan.shell.KeptWork;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.SmallRefuge;

class InSightTest {
    @TempDir
    Path folder;

    @Test
    void what_was_begun_in_a_case_does_not_come_back_to_who_is_shut_out_of_it_since() {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = person(colleagues, "Aisha", "Khan");
            long other = person(colleagues, "Marta", "Nowak");
            Begun ofHers = begun("recourse of person " + hers, "person " + hers, Map.of("status", "no"));
            Begun callForHer = begun("call", "call", Map.of("linked", Long.toString(hers)));
            Begun ofOther = begun("person " + other, "person " + other, Map.of("religion", "none"));
            colleagues.as(Colleagues.BO, store -> {
                Bookmark at =
                        new Bookmark(List.of("CASES", "person " + hers), "recourse of person " + hers, null, List.of());
                Entered.keep(store, new KeptWork(at, List.of(ofHers, callForHer, ofOther)));
                assertThat(Entered.into(store).kept().begun()).hasSize(3);
                assertThat(Entered.into(store).kept().bookmark()).isEqualTo(at);
            });
            colleagues.as(
                    Colleagues.ANN,
                    store -> new WhoMaySee(store).shutOut(CasePart.PERSON, hers, Colleagues.BO, "Her brother."));
            colleagues.as(Colleagues.BO, store -> {
                KeptWork kept = Entered.into(store).kept();
                assertThat(kept.begun()).containsExactly(ofOther);
                assertThat(kept.bookmark().at()).containsExactly("CASES");
                assertThat(kept.bookmark().form()).isNull();
            });
        }
    }

    private static Begun begun(String about, String page, Map<String, String> typed) {
        return new Begun(about, "Something", List.of("CASES", page), typed);
    }

    private static long person(Colleagues colleagues, String given, String family) {
        return colleagues.ask(Colleagues.ANN, store -> new People(store).save(SmallRefuge.person(given, family)).id);
    }
}
