package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Bounds;
import org.rowan.disclosure.audit.Finding;
import org.rowan.kernel.Problem;

/** Tables that others have published, examined as lists of facts. */
class FactsCsvTest {
    @TempDir
    private Path folder;

    @Test
    void a_total_of_twenty_and_one_line_of_eight_leave_the_three_withheld_lines_from_nought_to_twelve()
            throws IOException {
        AuditReport report = audit("table,p,2020-21,area,colour,total,20", "table,p,2020-21,area,colour,d,8")
                .with("table,p,2020-21,area,colour,a;b;c,")
                .report();
        assertThat(report.holds()).isTrue();
        assertThat(said(report, "a")).isEqualTo(new Bounds(0, 12));
        assertThat(said(report, "a;b;c")).isEqualTo(new Bounds(12, 12));
    }

    /** J. Geurts, "Heuristics for cell suppression in tables" (1992): a small table with its margins. */
    @Test
    void margins_bound_the_cells_of_a_table_of_three_by_two() throws IOException {
        AuditReport report = audit(
                        "table,p,2020-21,all,cell,a1;a2,9",
                        "table,p,2020-21,all,cell,b1;b2,4",
                        "table,p,2020-21,all,cell,c1;c2,2",
                        "table,p,2020-21,all,cell,a1;b1;c1,12",
                        "table,p,2020-21,all,cell,a2;b2;c2,3")
                .report();
        assertThat(said(report, "a1")).isEqualTo(new Bounds(6, 9));
        assertThat(said(report, "c2")).isEqualTo(new Bounds(0, 2));
    }

    @Test
    void referred_placed_and_not_placed_tell_of_the_two_who_wait() throws IOException {
        AuditReport report = audit(
                        "leaflet,p,2020-21/Q1,refuge,outcome,placed;not_placed;waiting,20",
                        "leaflet,p,2020-21/Q1,refuge,outcome,placed,12",
                        "leaflet,p,2020-21/Q1,refuge,outcome,not_placed,6")
                .report();
        assertThat(report.findings()).extracting(Finding::group).contains("waiting");
        assertThat(said(report, "waiting")).isEqualTo(new Bounds(2, 2));
    }

    @Test
    void a_year_to_date_beside_a_quarter_tells_of_the_quarter_before() throws IOException {
        AuditReport report = audit("q2,p,2020-21/Q2,refuge,men,yes,9", "q2,p,2020-21/Q1-Q2,refuge,men,yes,12")
                .with("q1,p,2020-21/Q1,refuge,men,yes,")
                .report();
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.bounds()).isEqualTo(new Bounds(3, 3)));
    }

    @Test
    void facts_about_variables_of_the_return_stand_beside_its_packages_under_the_provider_s_name() throws IOException {
        AuditReport report = audit(
                        "leaflet,p,2020-21/Q1,safe_accommodation,person_category,adults,30",
                        "leaflet,p,2020-21/Q1,safe_accommodation,person_category,children,12",
                        "leaflet,p,2020-21/Q1,safe_accommodation,person_category,not_stated,0",
                        "letter,p,2020-21/Q1,safe_accommodation,person_category,women;trans_adults,28")
                .report();
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.bounds()).isEqualTo(new Bounds(2, 2)));
        AuditReport item = audit(
                        "leaflet,p,2020-21/Q1,safe_accommodation,person_category,adults,30",
                        "leaflet,p,2020-21/Q1,safe_accommodation,person_category,not_stated,0",
                        "leaflet,p,2020-21/Q1,safe_accommodation,R9 housing identified,yes,28")
                .report();
        assertThat(item.findings()).extracting(Finding::bounds).contains(new Bounds(2, 2));
        AuditReport flow = audit(
                        "a,p,2020-21/Q1,safe_accommodation,R4 person_category supported,total,40",
                        "b,p,2020-21/Q1,safe_accommodation,R4 person_category supported,total,41")
                .report();
        assertThat(flow.contradictory()).containsExactly("p");
    }

    @Test
    void the_smallest_number_that_was_meant_decides_what_is_too_much() throws IOException {
        Path file =
                Files.writeString(folder.resolve("facts.csv"), FactsCsv.HEADER + "\ntable,p,2020-21,area,colour,a,4\n");
        assertThat(Audit.of(ReleasedFiles.read(file, 4)).holds()).isTrue();
        assertThat(Audit.of(ReleasedFiles.read(file, 5)).holds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t,p,2020-21,refuge,ethnicity,Z9,4",
                "t,p,2020-21,refuge,colour,a,-4",
                "t,p,2020-21,refuge,colour,a,four",
                "t,p,,refuge,colour,a,4",
                "t,p,2020-21,refuge,R9 housing identified,no,4",
                "t,p,2020-21,refuge,colour,a"
            })
    void a_line_that_says_nothing_sensible_is_named(String line) throws IOException {
        Path file = Files.writeString(
                folder.resolve("facts.csv"), FactsCsv.HEADER + "\nt,p,2020-21,refuge,colour,b,9\n" + line + "\n");
        assertThatThrownBy(() -> ReleasedFiles.read(file, 5))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("Line 3 ");
    }

    @Test
    void each_source_is_a_release_of_its_own() throws IOException {
        List<Release> releases = audit(
                        "a,p,2020-21,x,colour,a,9", "b,p,2020-21,x,colour,b,9", "a,q,2020-21,x,colour,a,9")
                .releases();
        assertThat(releases).extracting(Release::id).containsExactly("a", "b", "a");
        assertThat(releases).allMatch(release -> release.terms().version() == 0);
    }

    private Lines audit(String... lines) {
        return new Lines(folder, String.join("\n", lines));
    }

    private record Lines(Path folder, String lines) {
        Lines with(String line) {
            return new Lines(folder, lines + "\n" + line);
        }

        List<Release> releases() throws IOException {
            Path file = folder.resolve("facts.csv");
            return ReleasedFiles.read(Files.writeString(file, "\uFEFF" + FactsCsv.HEADER + "\r\n" + lines + "\r\n"), 5);
        }

        AuditReport report() throws IOException {
            return Audit.of(releases());
        }
    }

    private static Bounds said(AuditReport report, String group) {
        return report.statements().stream()
                .filter(statement -> statement.group().equals(group))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}
