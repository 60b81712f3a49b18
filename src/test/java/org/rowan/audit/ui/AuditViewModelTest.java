package org.rowan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.store.Store;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;

/** The audit while others go on working. */
class AuditViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private AuditViewModel model;

    @BeforeEach
    void look() {
        store = TestStores.created(folder);
        model = new AuditViewModel(new Audit(store), Refusals.here());
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_added_meanwhile_comes_above_and_the_entries_in_sight_stay_the_same() {
        List<AuditLine> before = List.copyOf(model.lines());
        store.note("set taken out", null, null, null);
        model.readAgain();
        int fresh = model.lines().size() - before.size();
        assertThat(fresh).as("the look itself, and what came").isEqualTo(2);
        assertThat(model.lines().getFirst().action()).isEqualTo("set taken out");
        for (int at = 0; at < before.size(); at++) {
            assertThat(model.lines().get(at + fresh)).isSameAs(before.get(at));
        }
        assertThat(model.line().get()).startsWith(model.lines().size() + " entries");
    }

    @Test
    void reading_again_is_no_look_of_its_own() {
        for (int change = 0; change < 3; change++) {
            store.note("set taken out", null, null, null);
            model.readAgain();
        }
        assertThat(model.lines().stream().filter(line -> line.action().equals("audit seen")))
                .hasSize(1);
    }

    @Test
    void entries_that_were_asked_for_beyond_the_first_page_stay_in_sight() {
        for (int entry = 0; entry < AuditViewModel.PAGE + 5; entry++) {
            store.note("set taken out", null, null, null);
        }
        model.load();
        assertThat(model.more().get()).isTrue();
        model.older();
        int all = model.lines().size();
        store.note("set taken out", null, null, null);
        model.readAgain();
        assertThat(model.lines()).hasSizeGreaterThan(all).doesNotHaveDuplicates();
        assertThat(model.more().get()).isFalse();
    }

    @Test
    void a_list_that_is_narrowed_stays_narrowed() {
        model.doing.set(Doing.EXPORTED);
        assertThat(model.lines()).isEmpty();
        store.note("set taken out", null, null, null);
        store.note("audit checked", null, null, null);
        model.readAgain();
        assertThat(model.lines()).extracting(AuditLine::doing).containsExactly(Doing.EXPORTED);
    }
}
