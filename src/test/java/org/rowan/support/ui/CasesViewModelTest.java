package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.provider.Providers;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Refusals;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;

class CasesViewModelTest {
    @TempDir
    static Path folder;

    private static Store store;
    private CasesViewModel model;

    @BeforeAll
    static void open() {
        store = ExampleStores.with(folder, "provider-b");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void load() {
        model = new CasesViewModel(new Support(store), new Providers(store), Refusals.here(), store.clock());
        model.load();
    }

    @Test
    void open_cases_are_shown_until_all_are_asked_for() {
        int open = model.shown().size();
        assertThat(model.shown())
                .allMatch(row -> row.ended() == null || !row.ended().isBefore(row.started()));
        assertThat(model.count().get()).isEqualTo(open + " open cases.");
        model.closedToo().set(true);
        assertThat(model.shown()).hasSizeGreaterThan(open);
    }

    @Test
    void every_word_that_is_typed_must_be_in_the_row() {
        SupportRow wanted = model.shown().getFirst();
        String[] words = (wanted.who() + " " + wanted.keyWorker()).split(" ", -1);
        model.typed().set(words[0].toUpperCase(java.util.Locale.UK) + "  " + words[words.length - 1]);
        assertThat(model.shown()).contains(wanted);
        model.typed().set(words[0] + " nobodyhasthisname");
        assertThat(model.shown()).isEmpty();
        assertThat(model.count().get()).startsWith("0 of ");
    }

    @Test
    void a_service_and_a_key_worker_narrow_the_list_together() {
        SupportRow wanted = model.shown().getFirst();
        model.service().set(Long.toString(wanted.serviceId()));
        model.worker().set(wanted.keyWorker());
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(row ->
                        row.serviceId() == wanted.serviceId() && row.keyWorker().equals(wanted.keyWorker()));
        assertThat(model.services()).extracting(code -> code.code()).contains(Long.toString(wanted.serviceId()));
    }

    @Test
    void what_narrows_the_list_can_be_chosen_again_on_a_list_that_is_just_being_read() {
        SupportRow wanted = model.shown().getFirst();
        model.typed().set(wanted.who());
        model.service().set(Long.toString(wanted.serviceId()));
        model.worker().set(wanted.keyWorker());
        model.closedToo().set(true);
        CasesViewModel again =
                new CasesViewModel(new Support(store), new Providers(store), Refusals.here(), store.clock());
        again.choose(model.chosen());
        again.load();
        assertThat(again.shown()).isNotEmpty().containsExactlyElementsOf(model.shown());
        assertThat(again.chosen()).isEqualTo(model.chosen());
    }
}
