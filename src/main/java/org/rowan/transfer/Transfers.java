package org.rowan.transfer;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.rowan.consent.Purpose;
import org.rowan.consent.store.ConsentQueries;
import org.rowan.exchange.CaseSet;
import org.rowan.exchange.ComposedSet;
import org.rowan.exchange.ExchangeSet;
import org.rowan.exchange.Fault;
import org.rowan.exchange.SetImport;
import org.rowan.exchange.store.RecordPages;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.people.ContactWay;
import org.rowan.people.Likenesses;
import org.rowan.people.Person;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.SafeFile;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;
import org.rowan.support.store.SupportQueries;
import org.rowan.transfer.store.TransferQueries;
import org.rowan.vault.Letter;

/**
 * Gives a case to another provider in a file that only that provider can open, with the consent that is recorded, and takes one in,
 * all of it or nothing.
 */
public final class Transfers {
    /** What the file is called: the day and the time, nothing else. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'rowan-case-'uuuu-MM-dd-HHmmss'.rowan-case'", Locale.UK);

    private static final String CARD = "our.rowan-card";

    private final Store store;

    public Transfers(Store store) {
        this.store = store;
    }

    /**
     * The card of this store; its keys are made when it is first asked for.
     *
     * @throws Problem of kind INPUT where the provider is not set up yet
     */
    public Card card() {
        return store.write(Right.MOVE_RECORDS, tx -> card(tx, keys(tx)));
    }

    private static Card card(Tx tx, TransferKey key) {
        Provider own = provider(tx);
        return new Card(own.name, own.homeAuthority, key.opened);
    }

    private static Provider provider(Tx tx) {
        List<Provider> found = new ArrayList<>();
        RecordPages.each(tx, Provider.class, found::add);
        if (found.isEmpty()) {
            throw Problem.with("provider", "Say first in Set-up who you are: the other provider has to know.");
        }
        return found.getFirst();
    }

    private static TransferKey keys(Tx tx) {
        return TransferQueries.key(tx).orElseGet(() -> {
            TransferKey key = Letter.keys((secret, open) -> {
                TransferKey made = new TransferKey();
                made.secret = secret;
                made.opened = open;
                return made;
            });
            return tx.insert(key);
        });
    }

    /** Writes the card into a folder, for another provider. */
    public Path writeCard(Path folder) {
        store.require(Right.MOVE_RECORDS);
        Folders.require(folder);
        return SafeFile.writeOver(folder.resolve(CARD), card().bytes());
    }

    /**
     * What would go of a case.
     *
     * @throws Problem of kind CONFLICT if there is no such case, for this user at least
     */
    public Going look(long supportId) {
        return store.look(Right.MOVE_RECORDS, SupportPeriod.class, supportId, tx -> going(tx, supportId));
    }

    private static Going going(Tx tx, long supportId) {
        SupportFile file = SupportQueries.file(tx, supportId);
        List<SupportFile.Member> here = here(file);
        List<Long> people = here.stream().map(member -> member.person().id).toList();
        List<Long> adults = here.stream()
                .filter(member -> !member.membership().isChild())
                .map(member -> member.person().id)
                .toList();
        int unsafe = (int) TransferQueries.ways(tx, people).stream()
                .filter(ContactWay::isUnsafe)
                .count();
        return new Going(
                adults.size(),
                people.size() - adults.size(),
                (int) adults.stream().filter(adult -> !agrees(tx, adult)).count(),
                unsafe,
                file.referral() != null && Boolean.FALSE.equals(file.referral().callback),
                TransferQueries.documents(tx, supportId));
    }

    private static List<SupportFile.Member> here(SupportFile file) {
        return file.members().stream()
                .filter(member -> member.membership().departed == null)
                .toList();
    }

    private static boolean agrees(Tx tx, long personId) {
        return ConsentQueries.standing(tx, personId).stream()
                .anyMatch(consent -> Purpose.TRANSFER.code().equals(consent.purpose));
    }

    /**
     * Writes a case into a folder, sealed to another provider.
     *
     * @param to whose words have been compared
     * @param words what the other should know; null for nothing
     * @return the file, whose name tells nothing about a person
     * @throws Problem of kind REFUSED where an adult of the household has not agreed, INPUT for one's own card, CONFLICT if there
     *     is no such case, DISK if it can't be written; then there is no file and nothing is recorded
     */
    public Path write(long supportId, Card to, String words, Path folder) {
        store.require(Right.MOVE_RECORDS);
        Folders.require(folder);
        LocalDateTime now = London.now(store.clock());
        Path file = folder.resolve(NAME.format(now));
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "The folder has a case that was written in this very second. Nothing was written. Try again, or choose another folder.");
        }
        AtomicBoolean written = new AtomicBoolean();
        try {
            store.change(Right.MOVE_RECORDS, tx -> {
                requireConsent(going(tx, supportId));
                tx.insert(transfer(supportId, CaseTransfer.OUT, to, now.toString(), words));
                tx.note(
                        "case handed to another provider",
                        SupportPeriod.class.getSimpleName(),
                        supportId,
                        to.provider());
                SafeFile.writeOnce(file, sealed(tx, supportId, to, now, words));
                written.set(true);
            });
        } catch (RuntimeException e) {
            if (written.get()) {
                SafeFile.discard(file);
            }
            throw e;
        }
        return file;
    }

    private static void requireConsent(Going going) {
        if (going.withoutConsent() > 0 || going.adults() == 0) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    ("Handing the case over was not agreed to, or that was taken back: by %d of %d adults. Record it under Consent"
                                    + " first. Nothing was written.")
                            .formatted(going.withoutConsent(), going.adults()));
        }
    }

    private static CaseTransfer transfer(long supportId, String direction, Card other, String written, String words) {
        CaseTransfer transfer = new CaseTransfer();
        transfer.supportId = supportId;
        transfer.direction = direction;
        transfer.provider = other.provider();
        transfer.fingerprint = other.words();
        transfer.written = written;
        transfer.words = words == null || words.isBlank() ? null : words.strip();
        return transfer;
    }

    private byte[] sealed(Tx tx, long supportId, Card to, LocalDateTime now, String words) {
        TransferKey key = keys(tx);
        try {
            if (Arrays.equals(key.opened, to.key())) {
                throw Problem.with(
                        "card", "This is your own card. Choose the card of the provider that takes the case.");
            }
            ComposedSet set = CaseSet.of(tx, supportId);
            requireWhole(set.files());
            Parcel parcel = new Parcel(
                    UUID.randomUUID().toString(),
                    card(tx, key),
                    now.withNano(0).toString(),
                    Objects.requireNonNullElse(words, "").strip(),
                    Objects.requireNonNullElse(tx.get(SupportPeriod.class, supportId).mustNotKnow, ""),
                    ways(tx, supportId),
                    set.files());
            byte[] content = parcel.bytes();
            try {
                return TransferFile.seal(to, key.secret, key.opened, content);
            } finally {
                Arrays.fill(content, (byte) 0);
            }
        } finally {
            Arrays.fill(key.secret, (byte) 0);
        }
    }

    private void requireWhole(Map<String, byte[]> files) {
        try (ExchangeSet set = ExchangeSet.inMemory(files)) {
            set.check(store.clock(), Progress.SILENT).first().stream()
                    .findFirst()
                    .ifPresent(fault -> {
                        throw Problem.with(
                                "card",
                                "The records of this case do not fit each other, and another store would refuse them: look at "
                                        + place(fault) + ". Nothing was written.");
                    });
        }
    }

    private static String place(Fault fault) {
        return fault.file().replace(".csv", "") + (fault.column().isEmpty() ? "" : ", " + fault.column());
    }

    private static List<Parcel.Way> ways(Tx tx, long supportId) {
        Map<Long, String> people = here(SupportQueries.file(tx, supportId)).stream()
                .map(SupportFile.Member::person)
                .collect(Collectors.toMap(person -> person.id, person -> person.reference, (one, other) -> one));
        return TransferQueries.ways(tx, List.copyOf(people.keySet())).stream()
                .map(way ->
                        new Parcel.Way(people.get(way.personId), way.kind, way.reach, way.safe, way.safeWhen, way.note))
                .toList();
    }

    /**
     * Opens a file from another provider and looks at what is in it; nothing is taken in.
     *
     * @throws Problem of kind INPUT for a file that is none, is for somebody else, was changed on its way, or was taken in already
     */
    public Coming open(Path file) {
        store.require(Right.MOVE_RECORDS);
        card();
        TransferKey key =
                store.read(Right.MOVE_RECORDS, tx -> TransferQueries.key(tx).orElseThrow());
        try {
            Parcel parcel = TransferFile.open(file, key.secret, key.opened, (sender, content) -> {
                Parcel read = Parcel.read(content);
                Arrays.fill(content, (byte) 0);
                if (!Arrays.equals(sender, read.from().key())) {
                    throw Problem.with(
                            "file",
                            "The file says that it is from somebody whose key did not seal it. Nothing was taken in.");
                }
                return read;
            });
            requireFresh(parcel);
            try (ExchangeSet set = checked(parcel)) {
                return new Coming(parcel, set);
            }
        } finally {
            Arrays.fill(key.secret, (byte) 0);
        }
    }

    private void requireFresh(Parcel parcel) {
        if (store.read(Right.MOVE_RECORDS, tx -> TransferQueries.isTaken(tx, parcel.number()))) {
            throw Problem.with(
                    "file",
                    "This file was taken in already. If its case is not there any more, it was erased; ask the other provider for"
                            + " another file if she has come back.");
        }
    }

    private ExchangeSet checked(Parcel parcel) {
        ExchangeSet set = ExchangeSet.inMemory(parcel.files());
        List<Fault> faults = set.check(store.clock(), Progress.SILENT).first();
        if (!faults.isEmpty()) {
            set.close();
            throw Problem.with("file", refused(faults.getFirst()));
        }
        return set;
    }

    private static String refused(Fault fault) {
        return "The records in the file do not fit each other (" + place(fault)
                + "). Nothing was taken in; tell the other provider.";
    }

    /**
     * Takes a case in: a referral from the other provider, placed in a service, and support that begins today.
     *
     * @return the id of the support period
     * @throws Problem of kind INPUT if it was taken in already or does not fit, NO_RIGHT for a manager who is shut out of a case;
     *     nothing is stored then
     */
    public long takeIn(Coming coming, long serviceId, Progress progress) {
        store.require(Right.MOVE_RECORDS);
        requireFresh(coming.parcel());
        Landing.Place place = store.read(
                Right.MOVE_RECORDS,
                tx -> new Landing.Place(
                        tx.get(Service.class, serviceId).reference,
                        provider(tx).homeAuthority.equals(coming.from().homeAuthority()),
                        tx.user(),
                        London.now(tx.clock())));
        Fault fault = null;
        for (boolean wards : new boolean[] {true, false}) {
            try (ExchangeSet set = checked(coming.parcel())) {
                Landing landing = new Landing(coming.parcel(), set);
                long[] support = new long[1];
                SetImport.Outcome outcome = new SetImport(store)
                        .take(landing.at(place, wards), progress, (staging, came) -> {
                            support[0] = staging.step(tx -> landed(tx, coming.parcel(), landing));
                            return true;
                        });
                if (outcome instanceof SetImport.Outcome.Refused refused) {
                    fault = refused.faults().first().getFirst();
                } else {
                    return support[0];
                }
            }
        }
        throw Problem.with("file", refused(fault));
    }

    /** What a set has no place for, in the same change. */
    private static long landed(Tx tx, Parcel parcel, Landing landing) {
        SupportPeriod support = TransferQueries.support(tx, landing.support());
        if (!parcel.mustNotKnow().isBlank()) {
            support.mustNotKnow = parcel.mustNotKnow();
            tx.update(support);
        }
        Map<String, Person> people =
                RecordPages.withReferences(
                                tx, Person.class, List.copyOf(landing.people().values()))
                        .stream()
                        .collect(Collectors.toMap(person -> person.reference, person -> person));
        people.values().forEach(person -> Likenesses.look(tx, person));
        for (Parcel.Way way : parcel.ways()) {
            Person person = people.get(landing.people().get(way.person()));
            if (person != null) {
                ContactWay here = new ContactWay();
                here.personId = person.id;
                here.kind = way.kind();
                here.reach = way.reach();
                here.safe = way.safe();
                here.safeWhen = way.when();
                here.note = way.note();
                tx.insert(here);
            }
        }
        tx.insert(transfer(support.id, CaseTransfer.IN, parcel.from(), parcel.written(), parcel.words()));
        TakenTransfer taken = new TakenTransfer();
        taken.transfer = parcel.number();
        tx.insert(taken);
        tx.note(
                "case taken in",
                SupportPeriod.class.getSimpleName(),
                support.id,
                parcel.from().provider());
        return support.id;
    }

    /**
     * A case by the id that the exchange set has for it.
     *
     * @throws Problem of kind INPUT if there is none, for this user at least
     */
    public long find(String reference) {
        return found(SupportPeriod.class, "support_id", reference);
    }

    /** A service by the id that the exchange set has for it; as {@link #find}. */
    public long service(String reference) {
        return found(Service.class, "service_id", reference);
    }

    private long found(Class<? extends ReferencedRecord> kind, String field, String reference) {
        return store.read(Right.MOVE_RECORDS, tx -> RecordPages.withReferences(tx, kind, List.of(reference))).stream()
                .findFirst()
                .map(row -> row.id)
                .orElseThrow(() -> Problem.with(
                        field, "There is no " + field + " of this name. Look into an exchange set for it."));
    }

    /** What went and came of a case, the newest first. */
    public List<CaseTransfer> of(long supportId) {
        return store.read(Right.SEE_CASES, tx -> TransferQueries.of(tx, supportId));
    }

    @Override
    public String toString() {
        return "transfers of " + store;
    }
}
