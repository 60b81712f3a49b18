package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;

class ExactFileTest {
    private static final ReturnName NAME = new ReturnName("provider-a", new FinancialQuarter(2020, 4));

    @TempDir
    private Path folder;

    @Test
    void its_name_says_that_it_is_not_for_publication_and_only_the_owner_reads_it() throws IOException {
        Path file = ExactFile.write(folder, NAME, figures(1));
        assertThat(file).hasFileName("EXACT_provider-a_2020-21_Q4_not-for-publication.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).isEqualTo("""
                        table,service_kind,dimension,category,measure,unit,value,marker
                        R4,safe_accommodation,person_category,total,supported,individual,1,
                        """);
    }

    @Test
    void the_same_figures_may_be_written_again() {
        Path file = ExactFile.write(folder, NAME, figures(1));
        assertThat(ExactFile.write(folder, NAME, figures(1))).isEqualTo(file);
    }

    @Test
    void a_file_with_other_figures_is_not_written_over() throws IOException {
        Path file = ExactFile.write(folder, NAME, figures(1));
        String before = Files.readString(file);
        assertThatThrownBy(() -> ExactFile.write(folder, NAME, figures(2)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_not_there_is_told_and_nothing_is_left() {
        assertThatThrownBy(() -> ExactFile.write(folder.resolve("gone"), NAME, figures(1)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Figure> figures(long people) {
        return List.of(ReturnPackageTest.figure("R4", "person_category", "supported", "individual", people));
    }
}
