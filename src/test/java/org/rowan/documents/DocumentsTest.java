package org.rowan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.access.HeldRecord;
import org.rowan.access.SubjectAccess;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditFilter;
import org.rowan.audit.AuditLine;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.FileKeyAlone;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;

/** Files that belong to a case; Ann and Cy are managers, Bo is a key worker. */
class DocumentsTest {
    private static final String MARKER = "Zzmarker7391 wrote this letter";

    @TempDir
    Path folder;

    @TempDir
    Path desk;

    private Colleagues colleagues;
    private long aisha;
    private long support;

    @BeforeEach
    void aCase() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            Person person = SmallRefuge.person("Aisha", "Khan");
            ReferralDesk referrals = new ReferralDesk(store, new Placing());
            referrals.log(came, person);
            referrals.decide(
                    came, new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 1, 5), "zoe"));
            aisha = person.id;
            support = new Support(store).of(aisha).getFirst().id();
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, DocumentPiece.LARGEST, DocumentPiece.LARGEST + 1, 2 * DocumentPiece.LARGEST, 3_000_000})
    void a_file_comes_out_as_it_went_in_whatever_its_length(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        long id = put("scan of the order.pdf", bytes);
        colleagues.as(BO, store -> {
            assertThat(new Documents(store).contents(id).bytes()).isEqualTo(bytes);
            Document listed = new Documents(store).of(support).all().getFirst();
            assertThat(listed.name).isEqualTo("scan of the order.pdf");
            assertThat(listed.kilobytes).isEqualTo((length + 1023) / 1024);
            assertThat(listed.createdBy).isEqualTo(BO);
            assertThat(listed.dated).isEqualTo(LocalDate.of(2021, 3, 15));
        });
    }

    @Test
    void what_is_no_file_empty_or_larger_than_rowan_keeps_is_refused_and_nothing_of_it_is_kept() throws IOException {
        Path large = desk.resolve("film.mp4");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((20L << 20) + 1);
        }
        Path empty = Files.createFile(desk.resolve("empty.txt"));
        for (Path wrong : List.of(large, empty, desk, desk.resolve("gone.pdf"))) {
            refused(Problem.Kind.INPUT, () -> colleagues.as(BO, store -> new Documents(store).putIn(support, wrong)));
        }
        colleagues.as(BO, store -> {
            assertThat(new Documents(store).of(support).all()).isEmpty();
            assertThat(count(store, "document_piece")).isZero();
        });
    }

    @Test
    void the_kind_of_a_file_is_known_by_how_it_begins_and_not_by_its_name() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
        put("a.txt", png);
        put("b.txt", "She rang.".getBytes(StandardCharsets.UTF_8));
        put("c.txt", new byte[] {'a', 0, 'b'});
        put("d.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        put("e.png", "no picture".getBytes(StandardCharsets.US_ASCII));
        assertThat(colleagues
                        .ask(BO, store -> new Documents(store).of(support))
                        .all()
                        .reversed())
                .extracting(Document::format)
                .containsExactly(Format.PNG, Format.TEXT, Format.OTHER, Format.PDF, Format.OTHER);
    }

    @Test
    void a_document_is_described_and_a_kind_or_a_day_that_is_none_is_refused() throws IOException {
        put("scan.pdf", new byte[] {1});
        colleagues.as(BO, store -> {
            Documents documents = new Documents(store);
            Document scan = documents.of(support).all().getFirst();
            scan.kind = "court";
            scan.dated = LocalDate.of(2021, 3, 1);
            scan.about = "The order of 1 March";
            documents.describe(scan);
            Document read = documents.of(support).all().getFirst();
            assertThat(read.kind).isEqualTo("court");
            assertThat(read.about).isEqualTo("The order of 1 March");
            read.dated = LocalDate.of(2021, 3, 16);
            assertThatThrownBy(() -> documents.describe(read)).hasFieldOrPropertyWithValue("field", "dated");
            read.dated = LocalDate.of(2021, 3, 1);
            read.kind = "letters";
            assertThatThrownBy(() -> documents.describe(read)).hasFieldOrPropertyWithValue("field", "kind");
        });
    }

    @Test
    void damaged_contents_are_told_and_not_shown_and_the_list_does_not_read_them() throws IOException {
        long torn = put("torn.bin", new byte[2 * DocumentPiece.LARGEST]);
        long swapped = put("swapped.bin", new byte[2 * DocumentPiece.LARGEST]);
        long emptied = put("emptied.bin", new byte[100]);
        long flipped = put("flipped.bin", new byte[100]);
        colleagues.as(BO, store -> {
            sql(store, "delete from document_piece where document_id = " + torn + " and place = 1");
            sql(store, "update document_piece set place = 2 where document_id = " + swapped + " and place = 0");
            sql(store, "update document_piece set place = 0 where document_id = " + swapped + " and place = 1");
            sql(store, "update document_piece set place = 1 where document_id = " + swapped + " and place = 2");
            sql(store, "update document_piece set content = null where document_id = " + emptied);
            sql(store, "update document_piece set content = content || x'00' where document_id = " + flipped);
            Documents documents = new Documents(store);
            assertThat(documents.of(support).all()).hasSize(4);
            for (long id : List.of(torn, swapped, emptied, flipped)) {
                refused(Problem.Kind.STORE, () -> documents.contents(id));
                refused(Problem.Kind.STORE, () -> documents.saveCopy(id, desk.resolve("copy.bin")));
            }
        });
        assertThat(desk.resolve("copy.bin")).doesNotExist();
    }

    @Test
    void what_was_taken_out_can_be_put_back_and_is_gone_for_ever_a_minute_later() throws IOException {
        long id = put("wrong file.pdf", new byte[] {1, 2});
        colleagues.as(BO, store -> {
            Documents documents = new Documents(store);
            documents.takeOut(id);
            assertThat(documents.of(support).all()).isEmpty();
            refused(Problem.Kind.CONFLICT, () -> documents.contents(id));
            documents.forgetTakenOut();
            documents.putBack(id);
            assertThat(documents.contents(id).bytes()).containsExactly(1, 2);
            documents.takeOut(id);
        });
        colleagues.later(1);
        colleagues.as(BO, store -> {
            new Documents(store).forgetTakenOut();
            assertThat(count(store, "document")).isZero();
            assertThat(count(store, "document_piece")).isZero();
            refused(Problem.Kind.CONFLICT, () -> new Documents(store).putBack(id));
        });
    }

    @Test
    void nothing_is_taken_out_of_a_case_that_is_held_and_what_was_just_taken_out_comes_back() throws IOException {
        long before = put("before.pdf", new byte[] {1});
        long during = put("during.pdf", new byte[] {2});
        colleagues.as(BO, store -> new Documents(store).takeOut(before));
        colleagues.as(
                ANN,
                store -> new LegalHolds(store)
                        .hold(CasePart.PERSON, aisha, "The police asked for it.", LocalDate.of(2021, 9, 1)));
        colleagues.as(BO, store -> refused(Problem.Kind.REFUSED, () -> new Documents(store).takeOut(during)));
        colleagues.later(1);
        colleagues.as(BO, store -> {
            Documents documents = new Documents(store);
            documents.forgetTakenOut();
            assertThat(documents.contents(before).bytes()).containsExactly(1);
            assertThat(documents.contents(during).bytes()).containsExactly(2);
        });
    }

    @Test
    void a_copy_is_never_written_over_a_file_and_tells_nobody_in_its_name() throws IOException {
        long id = put("Aisha Khan.pdf", new byte[] {1, 2});
        Path there = Files.writeString(desk.resolve("mine.pdf"), "something else");
        colleagues.as(BO, store -> {
            Documents documents = new Documents(store);
            refused(Problem.Kind.CALL, () -> documents.saveCopy(id, there));
            refused(
                    Problem.Kind.CALL,
                    () -> documents.saveCopy(id, desk.resolve("no folder").resolve("copy.pdf")));
            documents.saveCopy(id, desk.resolve("copy.pdf"));
            assertThat(FileNames.telling(documents.contents(id).document())).isEqualTo("document-" + id + ".pdf");
        });
        assertThat(there).hasContent("something else");
        assertThat(desk.resolve("copy.pdf")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_readable_copy_is_for_its_owner_alone_and_wiped_even_by_the_next_start_after_a_crash() throws IOException {
        long id = put("order.pdf", new byte[] {1, 2});
        long program = put("order.exe", new byte[] {1, 2});
        Path copy = colleagues.ask(BO, store -> {
            refused(Problem.Kind.REFUSED, () -> new Documents(store).readableCopy(program));
            return new Documents(store).readableCopy(id);
        });
        assertThat(copy).hasBinaryContent(new byte[] {1, 2});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        colleagues.signOut();
        ReadableCopies found = new ReadableCopies(colleagues.place());
        assertThat(found.any()).isTrue();
        assertThat(found.wipe()).isTrue();
        assertThat(copy.getParent()).doesNotExist();
        assertThat(found.any()).isFalse();
    }

    @Test
    void a_changed_note_of_the_copies_has_nothing_else_removed() throws IOException {
        Path own = Files.writeString(desk.resolve("letter.txt"), "mine");
        ReadableCopies copies = new ReadableCopies(colleagues.place());
        Path copy = copies.write("order.pdf", new byte[] {1});
        try (Stream<Path> files = Files.list(colleagues.place())) {
            Path note = files.filter(file -> file.getFileName().toString().startsWith("readable-copies"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(note, "\n" + desk, StandardOpenOption.APPEND);
        }
        assertThat(copies.wipe()).isTrue();
        assertThat(copy).doesNotExist();
        assertThat(own).hasContent("mine");
    }

    @Test
    void a_copy_that_another_program_holds_is_not_forgotten_when_the_next_is_written() throws IOException {
        Set<Path> held = new HashSet<>();
        ReadableCopies copies = copies("the refuge", path -> {
            if (held.contains(path)) {
                throw new IOException("held");
            }
            Files.delete(path);
        });
        Path first = copies.write("order.pdf", new byte[] {1, 2});
        Path beside = Files.writeString(first.resolveSibling("~order.pdf"), "the same");
        held.add(first);
        Path second = copies.write("letter.pdf", new byte[] {3});
        assertThat(copies.wipe()).as("one is still held").isFalse();
        assertThat(second.getParent()).doesNotExist();
        assertThat(beside).as("what lies beside it").doesNotExist();
        assertThat(first).as("nothing in it is readable").hasBinaryContent(new byte[2]);
        held.clear();
        assertThat(copies.wipe()).isTrue();
        assertThat(first.getParent()).doesNotExist();
        assertThat(copies.any()).isFalse();
    }

    @Test
    void what_was_left_on_another_computer_is_wiped_there_whoever_signs_in_elsewhere_meanwhile() throws IOException {
        ReadableCopies there = copies("the office", Files::delete);
        ReadableCopies here = copies("the refuge", Files::delete);
        Path copy = there.write("order.pdf", new byte[] {1, 2});
        Path outOfReach = Files.move(copy.getParent(), desk.resolve("office"));
        assertThat(here.wipe()).as("none of this computer").isTrue();
        here.write("letter.pdf", new byte[] {3});
        assertThat(here.wipe()).isTrue();
        Files.move(outOfReach, copy.getParent());
        assertThat(there.any()).isTrue();
        assertThat(there.wipe()).isTrue();
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void a_computer_that_has_a_new_name_wipes_what_it_wrote_under_the_old_one() {
        Path copy = copies("the old name", Files::delete).write("order.pdf", new byte[] {1, 2});
        assertThat(copies("the new name", Files::delete).wipe()).isTrue();
        assertThat(copy.getParent()).doesNotExist();
        assertThat(copies("the old name", Files::delete).any()).isFalse();
    }

    @Test
    void the_audit_has_that_it_was_put_in_seen_given_out_and_taken_out() throws IOException {
        long id = put("order.pdf", new byte[] {1});
        colleagues.as(BO, store -> {
            new Documents(store).contents(id);
            new Documents(store).saveCopy(id, desk.resolve("copy.pdf"));
            new Documents(store).takeOut(id);
        });
        List<AuditLine> lines =
                colleagues.ask(ANN, store -> new Audit(store).page(AuditFilter.ALL, Long.MAX_VALUE, 100));
        assertThat(lines.reversed().stream().filter(line -> "Document".equals(line.kind())))
                .extracting(AuditLine::action)
                .containsExactly("added", "seen", "document given out", "changed");
        assertThat(lines).noneMatch(line -> "DocumentPiece".equals(line.kind()));
    }

    @Test
    void whoever_may_not_see_the_case_finds_none_of_its_documents() throws IOException {
        long id = put("order.pdf", new byte[] {1});
        Path more = Files.write(desk.resolve("more.pdf"), new byte[] {1});
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, BO, "Her brother."));
        colleagues.as(BO, store -> {
            Documents documents = new Documents(store);
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> documents.of(support),
                    () -> documents.contents(id),
                    () -> documents.saveCopy(id, desk.resolve("copy.pdf")),
                    () -> documents.readableCopy(id),
                    () -> documents.takeOut(id),
                    () -> documents.putBack(id),
                    () -> documents.putIn(support, more))) {
                refused(Problem.Kind.CONFLICT, call);
            }
        });
        colleagues.as(
                CY,
                store -> assertThat(new Documents(store).contents(id).bytes()).hasSize(1));
    }

    @Test
    void what_is_in_a_document_is_readable_nowhere_in_the_store_and_gone_with_its_case() throws Exception {
        long id = put("Zzmarker7391.txt", MARKER.repeat(50_000).getBytes(StandardCharsets.UTF_8));
        colleagues.signOut();
        assertThat(isAnywhereOnDisk()).isFalse();
        assertThat(isReadableWithTheKeyOfTheFile()).isFalse();
        colleagues.as(BO, store -> {
            Support service = new Support(store);
            SupportPeriod period = service.open(support).support();
            period.ended = LocalDate.of(2021, 3, 10);
            period.planned = true;
            service.end(period);
            new Erasure(store).ask(CasePart.SUPPORT, support, ErasureReason.SHE_ASKED, "");
        });
        colleagues.as(CY, store -> {
            Erasure erasure = new Erasure(store);
            erasure.erase(erasure.waiting().getFirst().request().id);
            Documents documents = new Documents(store);
            assertThat(documents.of(support).all()).isEmpty();
            refused(Problem.Kind.CONFLICT, () -> documents.contents(id));
            refused(Problem.Kind.CONFLICT, () -> documents.saveCopy(id, desk.resolve("copy.txt")));
            assertThat(countWhere(store, "document_piece where content is not null"))
                    .isZero();
        });
        colleagues.signOut();
        assertThat(isAnywhereOnDisk()).isFalse();
        assertThat(Files.size(colleagues.place().resolve("rowan.mv.db"))).isLessThan(MARKER.length() * 50_000L);
    }

    @Test
    void the_copy_of_what_is_held_names_the_document_and_not_its_pieces() throws IOException {
        put("order.pdf", new byte[] {1});
        List<HeldRecord> held = colleagues
                .ask(ANN, store -> new SubjectAccess(store).held(aisha))
                .records();
        assertThat(held).extracting(HeldRecord::kind).contains("File kept").doesNotContain("Document piece");
        assertThat(held.stream().filter(record -> record.kind().equals("File kept")))
                .flatExtracting(HeldRecord::fields)
                .extracting(HeldRecord.Field::label)
                .contains("Name of the file", "What kind", "Its date");
    }

    private ReadableCopies copies(String seat, ReadableCopies.Removal removal) {
        return new ReadableCopies(colleagues.place(), seat, removal);
    }

    private long put(String name, byte[] bytes) throws IOException {
        Path file = Files.write(desk.resolve(name), bytes);
        return colleagues.ask(BO, store -> new Documents(store).putIn(support, file)).id;
    }

    private boolean isAnywhereOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Zzmarker7391")) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean isReadableWithTheKeyOfTheFile() throws Exception {
        // looking at it changes the file
        Path copy = Files.createTempDirectory(desk, "copy");
        for (String part : List.of("keys.json", "rowan.mv.db")) {
            Files.copy(colleagues.place().resolve(part), copy.resolve(part));
        }
        try (FileKeyAlone file = FileKeyAlone.of(copy)) {
            assertThat(file.values()).extracting(FileKeyAlone.Value::column).contains("document_piece.content");
            return file.values().stream()
                    .anyMatch(value -> new String(value.bytes(), StandardCharsets.ISO_8859_1).contains("Zzmarker7391"));
        }
    }

    private static void sql(Store store, String statement) {
        store.change(tx -> tx.session().doWork(connection -> {
            try (var change = connection.createStatement()) {
                assertThat(change.executeUpdate(statement)).isPositive();
            }
        }));
    }

    private static long count(Store store, String table) {
        return countWhere(store, table);
    }

    private static long countWhere(Store store, String from) {
        return store.read(tx -> tx.session().doReturningWork(connection -> {
            try (var select = connection.createStatement();
                    var row = select.executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getLong(1);
            }
        }));
    }

    private static void refused(Problem.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
