package org.rowan.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.documents.Document;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** The documents of a case on their page, and one of them. */
class DocumentsViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path desk;

    private final List<Problem> unanswered = new ArrayList<>();
    private final Tasks tasks = Tasks.here(unanswered::add);
    private Store store;
    private Documents documents;
    private DocumentsViewModel model;

    @BeforeEach
    void aCase() {
        store = TestStores.created(folder.resolve("store"));
        documents = new Documents(store);
        SupportPeriod support = new SupportPeriod();
        support.serviceId = new SmallRefuge(store).refuge.id;
        support.started = SmallRefuge.OPENED;
        store.change(tx -> tx.insert(support));
        model = new DocumentsViewModel(documents, tasks, support.id);
    }

    @AfterEach
    void leave() {
        store.close();
        assertThat(unanswered).isEmpty();
    }

    @Test
    void of_several_files_those_that_can_be_kept_are_and_of_the_others_it_is_said_why() throws IOException {
        Path order = write("order.pdf", "%PDF-1.7");
        Path empty = write("empty.pdf", "");
        List<DocumentsViewModel.PutIn> outcomes = new ArrayList<>();
        model.putIn(List.of(order, empty, desk), outcomes::add);
        assertThat(outcomes.getFirst().words(name -> name))
                .contains(
                        "1 document put in.",
                        "2 were not put in.",
                        "empty.pdf: The file is empty.",
                        desk.getFileName() + ": ")
                .doesNotContain("order.pdf", "delete");
        assertThat(outcomes.getFirst().words(name -> "hidden")).doesNotContain("empty.pdf");
        assertThat(outcomes.getFirst().refused().toString()).doesNotContain("empty.pdf");
        model.putIn(List.of(write("second.pdf", "2")), outcomes::add);
        assertThat(outcomes.getLast().words(name -> name)).contains("1 document put in.", "delete it there");
        assertThat(model.shown()).extracting(row -> row.name).containsExactly("second.pdf", "order.pdf");
        assertThat(order).exists();
    }

    @Test
    void a_document_is_found_by_its_name_its_kind_and_the_words_about_it() throws IOException {
        model.putIn(List.of(write("scan1.pdf", "1"), write("scan2.pdf", "2")), outcome -> {});
        Document second = model.shown().getFirst();
        DescribeViewModel form = new DescribeViewModel(documents, new Saving(tasks), second);
        form.kind().set("school");
        form.about().set("Uniform is paid");
        form.save(() -> model.load(() -> {}));
        for (String words : List.of("SCAN2", "school and", "uniform")) {
            model.typed().set(words);
            assertThat(model.shown()).as(words).extracting(row -> row.id).containsExactly(second.id);
        }
        form.kind().set("money");
        form.save(() -> {});
        assertThat(form.saving().refused().get().kind())
                .as("it was changed since this form was opened")
                .isEqualTo(Problem.Kind.CONFLICT);
    }

    @Test
    void what_was_taken_out_comes_back_with_undo() throws IOException {
        model.putIn(List.of(write("wrong.pdf", "1")), outcome -> {});
        Document wrong = model.shown().getFirst();
        model.takeOut(wrong, () -> {});
        assertThat(model.shown()).isEmpty();
        model.putBack(wrong, () -> {});
        assertThat(model.shown()).extracting(row -> row.id).containsExactly(wrong.id);
    }

    @Test
    void another_program_gets_a_copy_that_is_wiped_when_the_page_is_left() throws IOException {
        List<Path> opened = new ArrayList<>();
        DocumentViewModel one = looked("order.pdf", copy -> {
            assertThat(copy).hasContent("%PDF-1.7");
            opened.add(copy);
        });
        one.openElsewhere();
        assertThat(one.copied().get()).isTrue();
        one.wipe(gone -> assertThat(gone).isTrue());
        assertThat(one.copied().get()).isFalse();
        assertThat(opened).hasSize(1).allSatisfy(copy -> assertThat(copy).doesNotExist());
    }

    @Test
    void what_is_on_its_way_to_another_program_is_wiped_and_not_opened_once_the_page_is_left() throws IOException {
        List<Path> opened = new ArrayList<>();
        model.putIn(List.of(write("order.pdf", "%PDF-1.7")), outcome -> {});
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        DocumentViewModel one = new DocumentViewModel(
                documents,
                new ReadableCopies(store.path()),
                Tasks.on(later::add, unanswered::add),
                model.shown().getFirst(),
                opened::add);
        one.openElsewhere();
        one.leave(gone -> {});
        later.removeLast().run();
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(opened).isEmpty();
        assertThat(one.copied().get()).isFalse();
        assertThat(new ReadableCopies(store.path()).any()).isFalse();
    }

    @Test
    void where_no_program_opens_it_nothing_readable_is_left() throws IOException {
        List<Path> opened = new ArrayList<>();
        DocumentViewModel one = looked("order.pdf", copy -> {
            opened.add(copy);
            throw Problem.of(Problem.Kind.CALL, "no program");
        });
        one.openElsewhere();
        assertThat(one.copied().get()).isFalse();
        assertThat(unanswered).extracting(Problem::getMessage).containsExactly("no program");
        assertThat(opened).hasSize(1).allSatisfy(copy -> assertThat(copy).doesNotExist());
        unanswered.clear();
    }

    @Test
    void text_is_read_in_utf_8_and_else_as_windows_writes_it() {
        assertThat(DocumentViewModel.text("na\u00efve".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("na\u00efve");
        assertThat(DocumentViewModel.text(new byte[] {'n', 'a', (byte) 0xef, 'v', 'e'}))
                .isEqualTo("na\u00efve");
        assertThat(DocumentViewModel.text(new byte[600_000])).endsWith("[Here Rowan stops. Save a copy to read on.]");
    }

    private DocumentViewModel looked(String name, Consumer<Path> program) throws IOException {
        model.putIn(List.of(write(name, "%PDF-1.7")), outcome -> {});
        return new DocumentViewModel(
                documents,
                new ReadableCopies(store.path()),
                tasks,
                model.shown().getFirst(),
                program);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(desk.resolve(name), content);
    }
}
