package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.TestStores;
import org.rowan.support.ui.Acted;

/** Something goes onto paper. */
class PrintingTest extends Acted {
    private static final String WARNING = "Not safe to reach Amira by: phone.";
    private static final double WIDTH = 500;
    private static final double HEIGHT = 700;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> audit = new ArrayList<>();
    private final Viewer viewer = new Viewer(Set.of(Role.KEY_WORKER));
    private final Desk desk = new Desk(
            Tasks.here(problem -> notices.add(Notice.trouble(problem))),
            notices::add,
            dialogs,
            null,
            null,
            TestStores.NOON,
            viewer);

    @Override
    public void start(Stage stage) {
        stage.show();
    }

    private void ask() {
        new Printing(desk).ask("Print it?", List.of(WARNING), this::tell, () -> paper(3));
    }

    private void tell() {
        assertThat(dialogs.printed()).as("the audit comes first").isEmpty();
        audit.add("printed");
    }

    private static Printout paper(int rows) {
        List<Printout.Part> parts = new ArrayList<>(List.of(new Printout.Part.Heading("Refuge")));
        parts.addAll(Collections.nCopies(rows, new Printout.Part.Row("Room 1", "One adult", "Free")));
        return new Printout("Beds", "Tonight", List.of(WARNING), parts, "Shred it.");
    }

    @Test
    void what_has_to_be_known_is_said_before_and_the_audit_is_told_first() {
        dialogs.agreeing(true);
        ask();
        assertThat(dialogs.asked())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.sentence()).startsWith(WARNING).contains("Paper does not lock"));
        assertThat(audit).hasSize(1);
        assertThat(dialogs.printed()).hasSize(1);
    }

    @Test
    void whoever_leaves_it_has_nothing_on_paper_and_nothing_in_the_audit() {
        dialogs.agreeing(false);
        ask();
        assertThat(audit).isEmpty();
        assertThat(dialogs.printed()).isEmpty();
    }

    @Test
    void nothing_is_printed_that_the_audit_could_not_be_told_of() {
        dialogs.agreeing(true);
        new Printing(desk)
                .ask(
                        "Print it?",
                        List.of(),
                        () -> {
                            throw Problem.of(Problem.Kind.DISK, "The disk is full.");
                        },
                        () -> paper(3));
        assertThat(dialogs.printed()).isEmpty();
        assertThat(notices).extracting(Notice::sentence).containsExactly("The disk is full.");
    }

    @Test
    void a_desk_in_view_prints_nothing() {
        dialogs.agreeing(true);
        viewer.names().toggle();
        ask();
        assertThat(dialogs.asked()).isEmpty();
        assertThat(dialogs.printed()).isEmpty();
    }

    @Test
    void a_short_paper_has_one_page_and_a_long_one_numbers_its_pages_and_loses_nothing() {
        assertThat(pages(paper(3))).hasSize(1);
        Printout longer = paper(100);
        List<Region> pages = pages(longer);
        assertThat(pages.size()).isBetween(2, 6);
        assertThat(pages.stream().flatMap(page -> words(page).stream()).filter("Room 1"::equals))
                .hasSize(100);
        assertThat(words(pages.getFirst())).contains(WARNING, "Page 1 of " + pages.size(), "Shred it.");
        for (Region page : pages) {
            for (Node part : page.getChildrenUnmodifiable()) {
                assertThat(part.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(HEIGHT + 1);
            }
        }
    }

    private List<Region> pages(Printout what) {
        List<Region> pages = new ArrayList<>();
        interact(() -> pages.addAll(new PrintedPages(WIDTH, HEIGHT).of(what)));
        return pages;
    }

    private static List<String> words(Region page) {
        return page.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.toList());
    }
}
