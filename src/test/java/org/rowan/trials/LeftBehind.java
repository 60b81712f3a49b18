package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.bedboard.Stay;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.Store;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/** What killed processes have left of a store: all that they reported, and nothing that is half-done. */
final class LeftBehind {
    private final Path place;
    private final Path backups;

    private final Set<Integer> referrals = new HashSet<>();
    private final Set<Integer> notes = new HashSet<>();
    private final Set<Integer> sets = new HashSet<>(Set.of(0));
    private long stays = 1;
    private int passphrase;
    /** Null while nobody knows it. */
    private String beas = "four plain rowan berries 1";

    private String draft = "";
    private String as = "";

    LeftBehind(Path place, Path backups) {
        this.place = place;
        this.backups = backups;
    }

    /** The number of the passphrase that opens the store. */
    int passphrase() {
        return passphrase;
    }

    /** Opens what is left, and looks at it. */
    void look(MixedLoad.Told told, String words) throws IOException {
        as = words;
        Map<String, Integer> backedUp = new HashMap<>();
        referrals.addAll(told.numbers("referral"));
        notes.addAll(told.numbers("note"));
        sets.addAll(told.numbers("import"));
        stays += told.numbers("stay").size();
        draft = told.numbers("draft").stream().map(number -> "draft " + number).reduce(draft, (one, last) -> last);
        told.done().forEach(line -> {
            switch (line.get(1)) {
                case "passphrase" -> passphrase = Integer.parseInt(line.get(2));
                case "backup" -> backedUp.put(line.get(3), passphrase);
                default -> {}
            }
        });
        beas = told.answers("rotate").reduce((one, last) -> last).orElse(beas);
        try (Store store = open(told)) {
            lookAtRecords(store, told);
            String kept = store.draft()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            requireThisOr(told, "draft", kept.isEmpty() ? 0 : Integer.parseInt(kept.substring(6)), draft.equals(kept));
            draft = kept;
            assertThat(store.firstBrokenAuditEntry()).as(as).isEmpty();
        }
        assertThat(place.toFile().list())
                .as(as)
                .noneMatch(name -> name.contains("next") || name.contains("rotated") || name.contains("staging"));
        lookAtTheOther(told);
        lookAtBackups(backedUp);
    }

    /** Who did not turn the key comes in as was reported last; what a turn that was killed has given her, nobody knows. */
    private void lookAtTheOther(MixedLoad.Told told) throws IOException {
        if (told.wasAt("rotate")) {
            beas = null;
        } else if (beas != null) {
            WayIn bea = new WayIn.ByPassphrase("bea", Passphrase.of(beas.toCharArray()));
            byte[] keyFile = Files.readAllBytes(place.resolve("keys.json"));
            new Vault(TestStores.CHEAP, TestStores.NOON)
                    .openCopy(keyFile, bea)
                    .key()
                    .close();
        }
    }

    /** With the passphrase that was reported last or, if it was being changed, with the new one. */
    private Store open(MixedLoad.Told told) {
        try {
            return TestStores.stores().open(place, TestStores.USER, MixedLoad.passphrase(passphrase));
        } catch (Problem e) {
            assertThat(told.wasAt("passphrase")).as(as + e.getMessage()).isTrue();
            assertThat(e.kind()).as(as).isEqualTo(Problem.Kind.PASSPHRASE);
            passphrase = told.at();
            return TestStores.stores().open(place, TestStores.USER, MixedLoad.passphrase(passphrase));
        }
    }

    private void lookAtRecords(Store store, MixedLoad.Told told) {
        Set<Integer> logged = numbers(store, "select reference from Referral where reference like 'logged-%'");
        requireAll(logged, referrals, told, "referral");
        assertThat(numbers(store, "select familyName from Person")).as(as).isEqualTo(logged);
        requireAll(numbers(store, "select text from Note"), notes, told, "note");
        lookAtStays(store, told);
        Map<Integer, List<Long>> sizes = new HashMap<>();
        for (int number : told.wasAt("import") ? with(sets, told.at()) : sets) {
            sizes.put(number, sizes(store, number));
        }
        if (told.wasAt("import") && sizes.get(told.at()).stream().allMatch(size -> size == 0)) {
            sizes.remove(told.at());
        }
        assertThat(sizes.get(0)).as(as).doesNotContain(0L);
        assertThat(sizes.values()).as(as).allMatch(sizes.get(0)::equals);
        sets.addAll(sizes.keySet());
    }

    private static Set<Integer> with(Set<Integer> numbers, int another) {
        Set<Integer> more = new HashSet<>(numbers);
        more.add(another);
        return more;
    }

    /** Move after move, without a gap or a night in two rooms. */
    private void lookAtStays(Store store, MixedLoad.Told told) {
        List<Stay> found = store.read(tx -> tx.session()
                .createSelectionQuery(
                        "from Stay where supportId = (select id from SupportPeriod where reference = 'staying') order by movedIn",
                        Stay.class)
                .list());
        requireThisOr(told, "stay", found.size() == stays + 1 ? told.at() : 0, found.size() == stays);
        stays = found.size();
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).movedOut).as(as).isEqualTo(i + 1 == found.size() ? null : found.get(i + 1).movedIn);
        }
    }

    /** How many records of each kind there are of an imported set. */
    private static List<Long> sizes(Store store, int set) {
        return store.read(tx -> Stream.of(
                        "Person where reference like 'P%d-%%'",
                        "Referral where reference like 'R%d-%%'",
                        "SupportPeriod where reference like 'S%d-%%'",
                        "Unit where reference like 'U%d-%%'",
                        "Need where supportId in (select id from SupportPeriod where reference like 'S%d-%%')",
                        "Note where referralId in (select id from Referral where reference like 'R%d-%%')",
                        "Contact where reference like 'C%d-%%'")
                .map(from -> tx.session()
                        .createSelectionQuery("select count(*) from " + from.formatted(set), Long.class)
                        .getSingleResult())
                .toList());
    }

    /** The numbers behind the names that the load gives; whatever has another name is of a set. */
    private static Set<Integer> numbers(Store store, String query) {
        List<String> found = store.read(
                tx -> tx.session().createSelectionQuery(query, String.class).list());
        Set<Integer> numbers = new HashSet<>();
        found.stream()
                .filter(Objects::nonNull)
                .filter(name -> name.matches("(logged|note)-\\d+"))
                .forEach(name -> assertThat(numbers.add(Integer.valueOf(name.replaceAll("\\D+", ""))))
                        .as("once: " + name)
                        .isTrue());
        return numbers;
    }

    /** All that was reported, and beside it at most the one at which the load was killed. */
    private void requireAll(Set<Integer> found, Set<Integer> reported, MixedLoad.Told told, String what) {
        if (told.wasAt(what) && found.contains(told.at())) {
            reported.add(told.at());
        }
        assertThat(found).as(as).isEqualTo(reported);
    }

    private void requireThisOr(MixedLoad.Told told, String what, int found, boolean isReported) {
        assertThat(isReported || (told.wasAt(what) && found == told.at()))
                .as(as + ", " + what)
                .isTrue();
    }

    /** Whatever has the name of a backup is one, reported or not, and opens with the passphrase of its moment. */
    private void lookAtBackups(Map<String, Integer> reported) throws IOException {
        if (!Files.exists(backups)) {
            assertThat(reported).as(as).isEmpty();
            return;
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(backups)) {
            found = files.filter(file -> file.toString().endsWith(".backup")).toList();
        }
        assertThat(found)
                .extracting(file -> file.getFileName().toString())
                .as(as)
                .containsAll(reported.keySet());
        for (Path file : found) {
            int then = reported.getOrDefault(file.getFileName().toString(), passphrase);
            verify(file, MixedLoad.passphrase(then));
            Files.delete(file);
        }
    }

    private static void verify(Path backup, Passphrase passphrase) {
        TestStores.stores()
                .restores()
                .verify(backup, new WayIn.ByPassphrase(TestStores.USER, passphrase), Progress.SILENT);
    }

    /** Opens an older store whose update was killed: its people are all there, sealed by now, and it was backed up before. */
    static void lookAtUpdated(Path place, int people, String as) throws IOException {
        try (Store store = TestStores.stores().open(place, TestStores.USER, TestStores.passphrase())) {
            List<String> names = store.read(tx -> tx.session()
                    .createSelectionQuery("select givenName from Person", String.class)
                    .list());
            assertThat(names).as(as).hasSize(people).containsOnly("Zofia");
            assertThat(store.firstBrokenAuditEntry()).as(as).isEmpty();
        }
        try (Stream<Path> kept = Files.list(place.resolve("before-update"))) {
            List<Path> backups =
                    kept.filter(file -> file.toString().endsWith(".backup")).toList();
            assertThat(backups).as(as).isNotEmpty();
            backups.forEach(backup -> verify(backup, TestStores.passphrase()));
        }
    }
}
