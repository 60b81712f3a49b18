package org.rowan.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Role;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.release.Declared;
import org.rowan.returns.release.ReturnServices;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** The return as it becomes final at the desk: what is asked first, held ready, signed, written again. */
class SigningOnScreenTest {
    @TempDir
    Path folder;

    private Store store;
    private ReturnViewModel model;

    @BeforeEach
    void open() {
        store = ExampleStores.with(folder.resolve("store"), "provider-a");
        look();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_published_before_is_asked_first_and_until_then_no_figure_about_people_is_shown() {
        assertThat(model.settling().known().get().begun()).isFalse();
        assertThat(model.made().get().published().withheld()).contains("R7");
        model.settling().begin();
        assertThat(model.settling().known().get().begun()).isTrue();
        assertThat(model.made().get().published().withheld()).doesNotContain("R7");
    }

    @Test
    void earlier_returns_that_were_published_are_entered_and_said_to_be_all() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        model.quarter().set(FinancialQuarter.parse("2020-21/Q3"));
        model.signing().writePackage(out);
        Path earlier = model.signing().written().get();
        model.quarter().set(FinancialQuarter.parse("2020-21/Q4"));
        model.settling().enter(List.of(earlier));
        assertThat(model.settling().known().get().entered()).isOne();
        model.settling().begin();
        assertThat(model.settling().saving().refused().get()).isNull();
        assertThat(model.refused().get()).isNull();
        assertThat(model.settling().known().get().begun()).isTrue();
        model.settling().enter(List.of(earlier));
        assertThat(model.settling().said().get()).contains("in the ledger already");
        model.settling().enter(List.of(folder.resolve("store")));
        assertThat(model.settling().saving().refused().get()).as("no return").isNotNull();
    }

    @Test
    void a_provisional_return_of_the_same_quarter_that_went_out_before_is_entered_and_contradicts_nothing()
            throws Exception {
        model.signing().writePackage(Files.createDirectory(folder.resolve("out")));
        model.settling().enter(List.of(model.signing().written().get()));
        model.settling().begin();
        assertThat(model.refused().get()).isNull();
        assertThat(model.settling().known().get().begun()).isTrue();
    }

    @Test
    void the_year_is_settled_once_in_all_that_can_be_settled() {
        assertThat(model.settling().known().get().asksForYear()).isTrue();
        DeclareViewModel form = new DeclareViewModel(model.settling());
        form.smallest().set(6);
        form.form().set(Profile.ROUNDED);
        form.save(() -> {});
        assertThat(form.saving().refused().get().getMessage()).contains("Rounded".toLowerCase(java.util.Locale.UK));
        form.form().set(Profile.LADDER);
        form.quarterly("safe_accommodation").set(true);
        form.annual().setAll("R3", "R11");
        form.adultsOnly().setAll("community");
        form.mergedKinds().setAll("refuge", "dispersed");
        form.save(() -> {});
        SettleViewModel.Known known = model.settling().known().get();
        assertThat(known.declared().origin()).isEqualTo(Declared.Origin.LATE);
        assertThat(known.declared().declaration().k()).isEqualTo(6);
        assertThat(known.declared().declaration())
                .isEqualTo(new Declaration(
                        6,
                        Set.of("safe_accommodation"),
                        Set.of("R3", "R11"),
                        Set.of("community"),
                        Set.of("refuge", "dispersed"),
                        Profile.LADDER));
        assertThat(known.asksForYear()).isFalse();
    }

    @Test
    void whoever_signs_alone_chooses_why_and_what_was_signed_is_written_again_the_same() throws Exception {
        model.settling().begin();
        model.signing().prepare();
        assertThat(model.made().get().standing().prepared().orElseThrow().own()).isTrue();
        assertThat(model.signing().isForTwo()).isFalse();
        model.signing().sign();
        assertThat(model.signing().working().refused().get().getMessage()).contains("Nobody else");
        model.signing().alone().set(AloneReason.OTHER_AWAY);
        model.signing().sign();
        var signed = model.made().get().standing().signed().orElseThrow();
        assertThat(signed.aloneBecause()).contains(AloneReason.OTHER_AWAY);
        byte[] first = written("first");
        assertThat(written("second")).isEqualTo(first);
        model.signing().revise();
        assertThat(model.signing().working().refused().get().getMessage()).contains("has a reason");
        model.signing().revised().set(RevisionReason.RECORDING);
        assertThat(model.signing().isForTwo()).isFalse();
        model.signing().revise();
        assertThat(model.signing().working().refused().get().getMessage()).contains("Nothing that the return shows");
    }

    @Test
    void what_a_data_lead_holds_ready_a_manager_signs_without_a_reason() {
        model.settling().begin();
        as("dora", Role.DATA_LEAD);
        model.signing().prepare();
        as("mary", Role.MANAGER);
        assertThat(model.signing().isForTwo()).isTrue();
        model.signing().sign();
        var signed = model.made().get().standing().signed().orElseThrow();
        assertThat(signed.preparedBy()).isEqualTo("dora");
        assertThat(signed.by()).isEqualTo("mary");
        assertThat(signed.aloneBecause()).isEmpty();
    }

    private byte[] written(String to) throws Exception {
        model.signing().writePackage(Files.createDirectory(folder.resolve(to)));
        return Files.readAllBytes(model.signing().written().get());
    }

    private void look() {
        model = new ReturnViewModel(ReturnServices.of(store), Refusals.here(), store.clock());
        model.count();
    }

    private void as(String name, Role role) {
        Passphrase words = Passphrase.of("three other plain words".toCharArray());
        store.close();
        store = TestStores.stores(ExampleStores.LAST_EVENING)
                .open(folder.resolve("store"), "ann-marie", TestStores.passphrase());
        store.keys().ring(ring -> {
            ring.add(name, Set.of(role), words, false);
            return null;
        });
        store.close();
        store = TestStores.stores(ExampleStores.LAST_EVENING)
                .open(folder.resolve("store"), name, Passphrase.of("three other plain words".toCharArray()));
        look();
    }
}
