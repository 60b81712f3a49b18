package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.kernel.London;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** {@code rowan transfer}. */
class TransferCommandTest {
    @TempDir
    Path folder;

    private Path here;
    private Path there;
    private String support;
    private String service;
    private String said;
    private String complained;

    @BeforeEach
    void stores() throws IOException {
        here = folder.resolve("here");
        there = folder.resolve("there");
        Files.writeString(folder.resolve("passphrase"), "four plain rowan berries\n");
        try (Store store = TestStores.created(there)) {
            service = new SmallRefuge(store).outreach.reference;
        }
        try (Store store = TestStores.created(here)) {
            support = household(store, new SmallRefuge(store));
        }
    }

    @Test
    void a_case_is_sent_and_taken_once_the_words_of_the_others_key_were_given() throws IOException {
        assertThat(run(there, "card", "--to", folder.toString())).isZero();
        Path card = Path.of(said.lines().findFirst().orElseThrow());
        String theirs = said.lines().toList().getLast();
        String[] send = {"send", support, "--card", card.toString(), "--out", folder.toString()};
        assertThat(run(here, send)).isZero();
        assertThat(said).contains(theirs);
        assertThat(complained).contains("Nothing is done yet");
        assertThat(sent()).isEmpty();
        assertThat(run(here, with(send, "--words", theirs.replace(theirs.split(" ", 2)[0], "Zulu-Zulu"))))
                .isEqualTo(3);
        assertThat(sent()).isEmpty();
        assertThat(run(here, with(send, "--words", theirs.toUpperCase(java.util.Locale.UK))))
                .isZero();
        Path file = sent().getFirst();
        run(here, "card", "--to", folder.toString());
        String ours = said.lines().toList().getLast();
        assertThat(run(there, "take", file.toString(), "--service", "none", "--words", ours))
                .isEqualTo(3);
        assertThat(run(there, "take", file.toString(), "--service", service, "--words", ours))
                .isZero();
        assertThat(run(there, "take", file.toString(), "--service", service, "--words", ours))
                .as("once")
                .isEqualTo(3);
        assertThat(complained).contains("taken in already");
        Files.write(file, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(run(there, "take", file.toString(), "--service", service)).isEqualTo(3);
        assertThat(complained).contains("damaged or changed");
    }

    private List<Path> sent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rowan-case")).toList();
        }
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    private static String household(Store store, SmallRefuge house) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.started = London.today(store.clock()).minusDays(30);
        store.change(tx -> tx.insert(period));
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = Membership.ADULT;
        Person person = SmallRefuge.person("Aisha", "Khan");
        new Support(store).addMember(member, person);
        Consent consent = new Consent();
        consent.personId = person.id;
        consent.purpose = "transfer";
        consent.given = London.today(store.clock());
        consent.givenHow = Consent.SPOKEN;
        consent.heardBy = "Ann";
        new Consents(store).give(consent);
        return period.reference;
    }

    private int run(Path store, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] call = with(with(new String[] {"transfer"}, words), "--store", store.toString());
        int exit = RowanCommand.run(
                new TestStart(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                with(
                        call,
                        "--user",
                        TestStores.USER,
                        "--passphrase-file",
                        folder.resolve("passphrase").toString()));
        said = out.toString();
        complained = err.toString();
        return exit;
    }
}
