package org.rowan.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.GeneratedYear;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/**
 * Works on a store, one thing after the other in a random mix, until it is killed. It says {@code begin <what> <number>} before
 * each, and {@code done <what> <number>} only once it was told that it is done.
 */
final class MixedLoad {
    static final int REFERRALS_OF_A_SET = 12;

    private static final List<String> MIX = List.of(
            "referral",
            "referral",
            "referral",
            "note",
            "note",
            "stay",
            "draft",
            "passphrase",
            "backup",
            "backup",
            "rotate",
            "rotate",
            "import",
            "reopen");

    private final Path folder;
    private final Path beside;
    private final Random random;
    private int passphrase;
    private Store store;

    private MixedLoad(Path folder, Path beside, long seed, int passphrase) {
        this.folder = folder;
        this.beside = beside;
        this.random = new Random(seed);
        this.passphrase = passphrase;
    }

    /** {@code store, folder for backups and sets, seed, number of the first thing to do, number of the passphrase}. */
    public static void main(String[] arguments) throws Exception {
        MixedLoad load = new MixedLoad(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Long.parseLong(arguments[2]),
                Integer.parseInt(arguments[4]));
        load.open();
        System.out.println("ready");
        for (int number = Integer.parseInt(arguments[3]); ; number++) {
            load.next(number);
        }
    }

    /** The passphrase of who works, after so many changes. */
    static Passphrase passphrase(int number) {
        return Passphrase.of(("four plain rowan berries " + number).toCharArray());
    }

    /** A small provider's year, whose people, referrals, support, units and work are known by names of their own. */
    static Path set(Path place, int number) throws IOException {
        new GeneratedYear(1, REFERRALS_OF_A_SET).writeTo(place);
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll("\\b([PRSUCGX])(\\d{5,7})\\b", "$1" + number + "-$2"));
            }
        }
        return place;
    }

    private void open() {
        store = TestStores.stores().open(folder, TestStores.USER, passphrase(passphrase));
    }

    private void next(int number) throws IOException {
        String what = MIX.get(random.nextInt(MIX.size()));
        System.out.println("begin " + what + " " + number);
        String more = doIt(what, number);
        System.out.println(("done " + what + " " + number + " " + more).strip());
    }

    private String doIt(String what, int number) throws IOException {
        switch (what) {
            case "referral" -> logReferral(number);
            case "note" -> addNote(number);
            case "stay" -> moveOn();
            case "draft" -> store.keepDraft(("draft " + number).getBytes(StandardCharsets.UTF_8));
            case "passphrase" -> {
                store.keys().changeOwn(passphrase(passphrase), passphrase(number));
                passphrase = number;
            }
            case "backup" -> {
                return store.backUp(Right.MAKE_BACKUPS, beside.resolve("backups"), Progress.SILENT)
                        .file()
                        .getFileName()
                        .toString();
            }
            case "rotate" -> {
                char[] given = store.keys()
                        .rotate(passphrase(passphrase), Progress.SILENT)
                        .get("bea");
                return new String(given);
            }
            case "import" -> {
                var outcome = new SetImport(store).load(set(beside.resolve("set-" + number), number), Progress.SILENT);
                if (!(outcome instanceof SetImport.Outcome.Loaded)) {
                    throw new AssertionError("the set was refused");
                }
            }
            default -> {
                store.close();
                open();
            }
        }
        return "";
    }

    private void logReferral(int number) {
        Service service = store.read(ProviderQueries::services).getFirst();
        Referral referral = new Referral();
        referral.reference = "logged-" + number;
        referral.serviceId = service.id;
        referral.source = "police";
        referral.note = "x".repeat(300);
        new ReferralDesk(store, new Placing()).log(referral, SmallRefuge.person("Aisha", "logged-" + number));
    }

    private void addNote(int number) {
        Note note = new Note();
        note.supportId = supportId();
        note.kind = "phone";
        note.text = "note-" + number;
        new Support(store).addNote(note);
    }

    /** Each day into the other of two rooms. */
    private void moveOn() {
        List<Long> rooms = store.read(tx -> tx.session()
                .createSelectionQuery("select id from Unit where reference like 'room-%' order by id", Long.class)
                .list());
        Object[] last = store.read(tx -> tx.session()
                .createSelectionQuery(
                        "select unitId, movedIn from Stay where supportId = :support and movedOut is null",
                        Object[].class)
                .setParameter("support", supportId())
                .getSingleResult());
        long other = rooms.get(rooms.getFirst().equals(last[0]) ? 1 : 0);
        new Support(store).move(supportId(), other, ((LocalDate) last[1]).plusDays(1));
    }

    private long supportId() {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select id from SupportPeriod where reference = 'staying'", Long.class)
                .getSingleResult());
    }

    /** What {@code said} tells: what was done, and what was begun and may have been done or not. */
    record Told(List<List<String>> done, List<String> begun) {
        static Told of(List<String> said) {
            List<List<String>> done = said.stream()
                    .filter(line -> line.startsWith("done "))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
            String last = said.isEmpty() ? "" : said.getLast();
            return new Told(
                    done, last.startsWith("begin ") ? List.of(last.split(" ")) : List.of("begin", "nothing", "0"));
        }

        /** The numbers of what was done of a kind. */
        List<Integer> numbers(String what) {
            return done.stream()
                    .filter(line -> line.get(1).equals(what))
                    .map(line -> Integer.valueOf(line.get(2)))
                    .toList();
        }

        boolean wasAt(String what) {
            return begun.get(1).equals(what);
        }

        int at() {
            return Integer.parseInt(begun.get(2));
        }

        /** What was told last of a kind beside its number, if it was done at all. */
        Stream<String> answers(String what) {
            return done.stream().filter(line -> line.get(1).equals(what)).map(line -> line.get(3));
        }

        @Override
        public String toString() {
            return done.size() + " done, killed at " + begun;
        }
    }
}
