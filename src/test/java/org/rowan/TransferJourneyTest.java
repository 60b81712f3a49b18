package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
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
import org.rowan.transfer.Card;
import org.rowan.transfer.Transfers;

/** A case comes from another provider, and goes on to it again. */
class TransferJourneyTest extends WindowJourney {
    private Path card;
    private Path file;

    @Override
    void prepare(Path place) {
        try {
            Path ours = Files.createDirectory(folder.resolve("ours"));
            Path theirs = Files.createDirectory(folder.resolve("theirs"));
            Path mine;
            try (Store store = TestStores.created(place)) {
                new SmallRefuge(store);
                mine = new Transfers(store).writeCard(ours);
            }
            try (Store store = TestStores.created(folder.resolve("other"))) {
                long support = household(store, new SmallRefuge(store));
                Transfers transfers = new Transfers(store);
                card = transfers.writeCard(theirs);
                file = transfers.write(support, Card.read(mine), "She asks for you.", theirs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_case_is_taken_in_from_another_provider_and_handed_to_it_again() {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        control(KeyCode.DIGIT6);
        untilShown("Take in a case");
        dialogs.choosing(file);
        press("#take-case");
        untilShown("A case from Rowan House");
        assertThat(shownWords()).contains("She asks for you.");
        into("Which service takes them");
        choose("outreach");
        press("#save");
        untilShown("Aisha Khan");
        untilShown("Other providers");
        assertThat(shownWords()).anyMatch(words -> words.startsWith("Came from Rowan House, taken in on"));

        press("#transfer");
        untilShown("Hand to another provider");
        assertThat(shownWords()).anyMatch(words -> words.startsWith("Not everybody has agreed to it."));
        Path out = folder.resolve("ours");
        dialogs.choosing(card, out).agreeing(true);
        press("#save");
        until(() ->
                shownWords().stream().anyMatch(words -> words.startsWith("Handing the case over was not agreed to")));
        assertThat(dialogs.asked().getLast().sentence()).contains(cardWords());

        agrees(store());
        dialogs.choosing(card, out).agreeing(true);
        press("#save");
        until(() -> shownWords().stream().anyMatch(words -> words.startsWith("Written: rowan-case-")));
        assertThat(cases(out)).hasSize(1);
    }

    private String cardWords() {
        return Card.read(card).words();
    }

    private static List<Path> cases(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".rowan-case")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agrees(Store store) {
        agrees(store, new Support(store).all().getFirst().id());
    }

    private static void agrees(Store store, long support) {
        Consent consent = new Consent();
        consent.personId = new Support(store).open(support).first().id;
        consent.purpose = "transfer";
        consent.given = London.today(store.clock());
        consent.givenHow = Consent.SPOKEN;
        consent.heardBy = "Ann";
        new Consents(store).give(consent);
    }

    private static long household(Store store, SmallRefuge house) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.started = London.today(store.clock()).minusDays(30);
        store.change(tx -> tx.insert(period));
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = Membership.ADULT;
        Person person = SmallRefuge.person("Aisha", "Khan");
        new Support(store).addMember(member, person);
        agrees(store, period.id);
        return period.id;
    }
}
