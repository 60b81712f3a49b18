package org.rowan.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.ReturnPackage;

class MergeViewModelTest {
    @TempDir
    private Path folder;

    private final List<Problem> unanswered = new ArrayList<>();
    private final MergeViewModel model = new MergeViewModel(Tasks.here(unanswered::add));
    private List<Path> ofA;
    private Path ofB;

    @BeforeEach
    void packages() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        ofA = ExampleReturns.of("provider-a").stream()
                .map(contents -> ReturnPackage.write(sent, contents))
                .toList();
        ofB = ReturnPackage.write(sent, ExampleReturns.last("provider-b"));
    }

    @Test
    void packages_are_laid_together_and_who_is_missing_is_seen_at_once() {
        model.add(ofA);
        model.add(List.of(ofB));
        assertThat(model.submitted().get().providers()).containsExactly("provider-a", "provider-b");
        assertThat(model.submitted().get().missing(1)).containsExactly("provider-b");
        assertThat(model.submitted().get().missing(4)).isEmpty();
        model.expected().set("provider-c, ");
        assertThat(model.submitted().get().missing(4)).containsExactly("provider-c");
    }

    @Test
    void the_same_package_twice_is_one() {
        model.add(List.of(ofB));
        model.add(List.of(ofB));
        assertThat(model.submitted().get().quarters()).containsExactly(4);
        assertThat(model.unlike().get()).isNull();
    }

    @Test
    void what_is_no_package_is_said_and_what_lies_there_stays() throws IOException {
        model.add(List.of(ofB));
        model.add(List.of(Files.writeString(folder.resolve("letter.zip"), "Dear council")));
        assertThat(model.unreadable().get()).hasMessageContaining("letter.zip");
        assertThat(model.submitted().get().providers()).containsExactly("provider-b");
        model.clear();
        assertThat(model.submitted().get()).isNull();
        assertThat(unanswered).isEmpty();
    }

    @Test
    void they_are_written_as_one_return() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        model.add(List.of(ofA.getLast(), ofB));
        model.write(out);
        assertThat(model.writing().refused().get()).isNull();
        assertThat(model.written())
                .extracting(file -> file.getFileName().toString())
                .contains("city_2020-21_Q4.xlsx", "city_2020-21_Q4.pdf", "city_2020-21_Q4.csv");
        model.add(List.of(ofA.getFirst()));
        assertThat(model.written()).as("the files are of what lay there before").isEmpty();
    }

    @Test
    void who_moved_over_is_read_from_a_list_and_counts_once() throws IOException {
        model.add(List.of(ofA.getLast(), ofB));
        model.takeMovedOver(Files.writeString(
                folder.resolve("moved.csv"),
                "provider,period,service_kind,households,people\nprovider-a,2020-21/Q4,safe_accommodation,7,20\n"));
        assertThat(model.movedOver().get())
                .singleElement()
                .satisfies(moved -> assertThat(moved.households()).isEqualTo(7));
        Path out = Files.createDirectory(folder.resolve("moved"));
        model.write(out);
        assertThat(out.resolve("city_2020-21_Q4.csv")).content().contains("first_in_year_once");
        model.takeMovedOver(Files.writeString(folder.resolve("letter.csv"), "Dear council,\nthey moved\n"));
        assertThat(model.unreadable().get()).hasMessageContaining("letter.csv");
        assertThat(model.movedOver().get()).as("what was read before stays").hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told() {
        model.add(List.of(ofB));
        model.write(folder.resolve("nowhere"));
        assertThat(model.writing().refused().get().kind()).isEqualTo(Problem.Kind.DISK);
        assertThat(model.written()).isEmpty();
    }
}
