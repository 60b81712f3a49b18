package org.rowan.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.consent.Purpose;
import org.rowan.exchange.SetExport;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.Person;
import org.rowan.provider.Provider;
import org.rowan.referral.Referral;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.CaseRecords;
import org.rowan.support.Membership;
import org.rowan.support.MovedClock;
import org.rowan.support.Need;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.Letter;

/** A case goes to another provider, in a file that only that provider can open. */
class TransfersTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final String MARKER = "Zofia-Marker";

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private Path here;
    private Path there;
    private Path post;
    private Path card;
    private long support;
    private long woman;
    private long service;

    @BeforeEach
    void open() throws IOException {
        here = folder.resolve("here");
        there = folder.resolve("there");
        post = Files.createDirectory(folder.resolve("post"));
        try (Store store = TestStores.created(there, clock)) {
            service = new SmallRefuge(store).outreach.id;
            rename(store, "Elm House", "E08000026");
            card = new Transfers(store).writeCard(post);
        }
        try (Store store = TestStores.created(here, clock)) {
            support = household(store, new SmallRefuge(store));
        }
    }

    @Test
    void a_case_lands_as_a_referral_and_a_case_of_the_other_provider_who_sees_what_came_from_whom_and_when() {
        agree();
        Path file = send();
        long landed = taken(file);
        at(there, store -> {
            CaseRecords whole = new Support(store).file().of(landed);
            SupportPeriod period = whole.file().support();
            assertThat(period.started).isEqualTo(TODAY);
            assertThat(period.fromProviderInArea).as("both are of one council").isTrue();
            assertThat(period.mustNotKnow).isEqualTo("Her brother Adam");
            Referral referral = whole.file().referral();
            assertThat(referral.decision).isEqualTo(Referral.PLACED);
            assertThat(referral.source).isEqualTo("da_service");
            assertThat(referral.referrer).isEqualTo("Rowan House");
            assertThat(referral.callback).isFalse();
            assertThat(referral.risk).isEqualTo("high");
            assertThat(whole.file().first().givenName).isEqualTo(MARKER);
            assertThat(whole.file().members()).as("whoever has left stays away").hasSize(2);
            assertThat(whole.file().needs())
                    .as("what was closed there is not counted here again")
                    .singleElement()
                    .satisfies(need -> assertThat(need.need).isEqualTo("housing"));
            assertThat(whole.safety().risk()).hasSize(1);
            assertThat(whole.safety().hearings()).as("a repeat is told by it").hasSize(1);
            assertThat(whole.file().notes())
                    .extracting(note -> note.text)
                    .anySatisfy(text -> assertThat(text)
                            .startsWith("Came from Rowan House, written there 2021-03-15 12:00.")
                            .contains("Support there began 2021-02-13.")
                            .contains("Needs that were closed there: ")
                            .contains("They say: She asks for you by name."));
            assertThat(whole.file().notes()).extracting(note -> note.text).contains("She rang.");
            assertThat(new Transfers(store).of(landed)).singleElement().satisfies(came -> {
                assertThat(came.direction).isEqualTo(CaseTransfer.IN);
                assertThat(came.provider).isEqualTo("Rowan House");
                assertThat(came.written).startsWith("2021-03-15T12:00");
            });
            assertThat(new ContactWays(store).of(whole.file().first().id))
                    .singleElement()
                    .satisfies(way -> assertThat(way.isUnsafe()).isTrue());
            assertThat(new Audit(store).newest(20)).anyMatch(entry -> entry.action.equals("case taken in"));
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
        });
        at(here, store -> {
            assertThat(new Transfers(store).of(support)).singleElement().satisfies(went -> {
                assertThat(went.direction).isEqualTo(CaseTransfer.OUT);
                assertThat(went.provider).isEqualTo("Elm House");
            });
            assertThat(new Audit(store).newest(20))
                    .anyMatch(entry -> entry.action.equals("case handed to another provider"));
        });
    }

    @Test
    void from_another_council_it_has_not_moved_over_within_the_area() {
        agree();
        at(here, store -> rename(store, "Rowan House", "E08000025"));
        long landed = taken(send());
        at(
                there,
                store -> assertThat(new Support(store).open(landed).support().fromProviderInArea)
                        .isFalse());
    }

    @Test
    void what_landed_goes_out_and_in_again_as_an_exchange_set() {
        agree();
        taken(send());
        at(
                there,
                store -> assertThat(new SetExport(store).write(folder.resolve("set"), Progress.SILENT))
                        .isGreaterThan(10));
    }

    @Test
    void what_is_unsafe_and_who_has_not_agreed_is_said_before_anything_is_written() {
        at(here, store -> {
            Going going = new Transfers(store).look(support);
            assertThat(going).isEqualTo(new Going(1, 1, 1, 1, true, 0));
            assertThatThrownBy(() -> new Transfers(store).write(support, Card.read(card), null, post))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
            assertThat(new Transfers(store).of(support)).isEmpty();
        });
        assertThat(files()).containsExactly("our.rowan-card");
        agree();
        at(here, store -> {
            assertThat(new Transfers(store).look(support).withoutConsent()).isZero();
            Consents consents = new Consents(store);
            long given = consents.of(CasePart.SUPPORT, support).all().getFirst().id;
            consents.withdraw(given, TODAY, Consent.SPOKEN, "Ann");
            assertThatThrownBy(() -> new Transfers(store).write(support, Card.read(card), null, post))
                    .hasMessageContaining("taken back");
        });
    }

    @Test
    void before_it_is_taken_in_it_is_told_from_whom_it_is_and_what_is_not_safe() {
        agree();
        Path file = send();
        String words = ask(here, store -> new Transfers(store).card().words());
        at(there, store -> {
            Coming coming = new Transfers(store).open(file);
            assertThat(coming.from().words())
                    .as("to be compared on the telephone")
                    .isEqualTo(words);
            assertThat(coming.from().provider()).isEqualTo("Rowan House");
            assertThat(coming.adults()).isEqualTo(1);
            assertThat(coming.children()).isEqualTo(1);
            assertThat(coming.unsafeWays()).isEqualTo(1);
            assertThat(coming.isUnsafeToRing()).isTrue();
            assertThat(coming.mustNotKnow()).isEqualTo("Her brother Adam");
            assertThat(new Support(store).all()).as("nothing is taken in yet").isEmpty();
        });
    }

    @Test
    void nobody_but_the_receiver_opens_it_and_neither_the_file_nor_its_name_tells_of_anybody() throws IOException {
        agree();
        Path file = send();
        assertThat(file.getFileName().toString()).isEqualTo("rowan-case-2021-03-15-120000.rowan-case");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain(MARKER)
                .doesNotContain("Rowan House")
                .doesNotContain("Elm House");
        at(
                here,
                store -> assertThatThrownBy(() -> new Transfers(store).open(file))
                        .as("not even whoever wrote it")
                        .hasMessageContaining("another store"));
        at(
                here,
                store -> assertThatThrownBy(
                                () -> new Transfers(store).write(support, new Transfers(store).card(), null, folder))
                        .hasMessageContaining("your own card"));
    }

    @Test
    void a_file_is_taken_in_once() {
        agree();
        Path file = send();
        taken(file);
        at(
                there,
                store -> assertThatThrownBy(() -> new Transfers(store).open(file))
                        .hasMessageContaining("taken in already"));
        at(there, store -> assertThat(new Support(store).all()).hasSize(1));
    }

    @Test
    void a_file_that_says_it_is_from_somebody_else_is_refused() {
        Path forged = post.resolve("forged.rowan-case");
        at(here, store -> {
            Card receiver = Card.read(card);
            byte[] file = Letter.keys((secret, opened) -> TransferFile.seal(
                    receiver,
                    secret,
                    opened,
                    new Parcel("1", new Transfers(store).card(), "2021-03-15T12:00", "", "", List.of(), Map.of())
                            .bytes()));
            try {
                Files.write(forged, file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        at(
                there,
                store -> assertThatThrownBy(() -> new Transfers(store).open(forged))
                        .hasMessageContaining("whose key did not seal it"));
    }

    @Test
    void of_files_that_were_changed_or_cut_short_none_opens_and_nothing_is_stored() throws IOException {
        agree();
        byte[] whole = Files.readAllBytes(send());
        Path changed = post.resolve("changed.rowan-case");
        Random random = new Random(20210315);
        at(there, store -> {
            Transfers transfers = new Transfers(store);
            for (int trial = 0; trial < 300; trial++) {
                byte[] bytes = whole.clone();
                switch (trial % 3) {
                    case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                    default -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40));
                }
                write(changed, bytes);
                refused("trial " + trial, () -> transfers.open(changed));
            }
            for (int at = 0; at < 112; at++) {
                byte[] bytes = whole.clone();
                bytes[at] ^= 1;
                write(changed, bytes);
                refused("byte " + at, () -> transfers.open(changed));
            }
            assertThat(new Support(store).all()).isEmpty();
        });
    }

    @Test
    void a_card_that_was_changed_is_none_or_has_other_words() throws IOException {
        byte[] whole = Files.readAllBytes(card);
        String words = Card.read(card).words();
        assertThat(words.split(" ", -1)).hasSize(16);
        Path changed = post.resolve("changed.rowan-card");
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            write(changed, bytes);
            try {
                Card read = Card.read(changed);
                boolean same = read.provider().equals("Elm House")
                        && read.homeAuthority().equals("E08000026")
                        && Arrays.equals(read.key(), Card.read(card).key());
                assertThat(read.words().equals(words)).as("trial " + trial).isEqualTo(same);
            } catch (Problem e) {
                assertThat(e.kind()).isEqualTo(Problem.Kind.INPUT);
            }
        }
    }

    private static void refused(String what, ThrowingCallable call) {
        assertThatThrownBy(call).as(what).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
            assertThat(problem.getMessage()).contains("othing was taken in");
        });
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(post)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path send() {
        return ask(
                here, store -> new Transfers(store).write(support, Card.read(card), "She asks for you by name.", post));
    }

    private long taken(Path file) {
        AtomicLong landed = new AtomicLong();
        at(there, store -> {
            Transfers transfers = new Transfers(store);
            landed.set(transfers.takeIn(transfers.open(file), service, Progress.SILENT));
        });
        return landed.get();
    }

    private void agree() {
        at(here, store -> {
            Consent consent = new Consent();
            consent.personId = woman;
            consent.purpose = Purpose.TRANSFER.code();
            consent.given = TODAY;
            consent.givenHow = Consent.SPOKEN;
            consent.heardBy = "Ann";
            new Consents(store).give(consent);
        });
    }

    private long household(Store store, SmallRefuge house) {
        Referral referral = house.referral(TODAY.minusDays(31).atTime(9, 0));
        referral.decision = Referral.PLACED;
        referral.decided = TODAY.minusDays(30);
        referral.callback = false;
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.started = TODAY.minusDays(30);
        period.keyWorker = "Ann";
        period.mustNotKnow = "Her brother Adam";
        store.change(tx -> {
            tx.insert(referral);
            period.referralId = referral.id;
            tx.insert(period);
        });
        Support work = new Support(store);
        woman = member(work, period, Membership.ADULT, MARKER, null);
        member(work, period, Membership.CHILD, "Ola", null);
        member(work, period, Membership.CHILD, "Jan", TODAY.minusDays(3));
        need(work, period, "housing", "open", null);
        need(work, period, "immigration", "met", TODAY.minusDays(4));
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = period.id;
        risk.personId = woman;
        risk.assessed = TODAY.minusDays(29);
        risk.level = "high";
        work.file().add(risk);
        MaracHearing heard = new MaracHearing();
        heard.supportId = period.id;
        heard.personId = woman;
        heard.heard = TODAY.minusDays(10);
        work.file().add(heard);
        Note note = new Note();
        note.supportId = period.id;
        note.kind = "phone";
        note.text = "She rang.";
        work.addNote(note);
        ContactWay way = new ContactWay();
        way.personId = woman;
        way.kind = "phone";
        way.reach = "024 7600 0000";
        way.safe = ContactWay.UNSAFE;
        new ContactWays(store).save(way);
        return period.id;
    }

    private static long member(Support work, SupportPeriod period, String role, String name, LocalDate left) {
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = role;
        member.departed = left;
        Person person = new Person();
        person.givenName = name;
        work.addMember(member, person);
        return person.id;
    }

    private void need(Support work, SupportPeriod period, String kind, String outcome, LocalDate closed) {
        Need need = new Need();
        need.supportId = period.id;
        need.personId = woman;
        need.need = kind;
        need.identified = TODAY.minusDays(20);
        need.outcome = outcome;
        need.closed = closed;
        work.addNeed(need);
    }

    private static void rename(Store store, String name, String authority) {
        store.change(tx -> {
            Provider provider = tx.session()
                    .createSelectionQuery("from Provider", Provider.class)
                    .getSingleResult();
            provider.name = name;
            provider.homeAuthority = authority;
            tx.update(provider);
        });
    }

    private void at(Path place, Consumer<Store> work) {
        ask(place, store -> {
            work.accept(store);
            return null;
        });
    }

    private <T> T ask(Path place, Function<Store, T> work) {
        try (Store store = TestStores.stores(clock).open(place, TestStores.USER, TestStores.passphrase())) {
            return work.apply(store);
        }
    }
}
