package org.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Screen;
import org.rowan.fx.help.HelpBook;
import org.rowan.fx.help.HelpPage;
import org.rowan.fx.help.HelpScreen;

/** Every screen has its page of help, short enough to be read while somebody waits on the telephone. */
class HelpTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/rowan/help");
    private static final int WORDS = 230;

    @Test
    void every_screen_has_a_page_and_every_page_a_screen_or_a_place_among_those_for_all() throws IOException {
        Set<String> wanted = new TreeSet<>(HelpBook.GENERAL);
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.rowan").stream()
                        .filter(each -> each.isAssignableTo(Screen.class)
                                && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(each -> !each.isEquivalentTo(HelpScreen.class))
                        .map(JavaClass::reflect)
                        .map(each -> HelpBook.nameFor(each.asSubclass(Screen.class)))
                        .forEach(wanted::add);
        assertThat(pages()).extracting(HelpPage::name).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_picture_that_a_page_shows_is_there_and_says_what_is_on_it_and_none_is_left_over() throws IOException {
        List<HelpPage.Part.Picture> shown = pages().stream()
                .flatMap(page -> page.parts().stream())
                .filter(HelpPage.Part.Picture.class::isInstance)
                .map(HelpPage.Part.Picture.class::cast)
                .toList();
        assertThat(shown).allSatisfy(picture -> assertThat(picture.words()).hasSizeGreaterThan(10));
        try (Stream<Path> files = Files.list(FOLDER.resolve("pictures"))) {
            assertThat(shown.stream().map(HelpPage.Part.Picture::file))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void every_page_is_short_and_has_a_title() throws IOException {
        for (HelpPage page : pages()) {
            String text = Files.readString(FOLDER.resolve(page.name() + ".md"));
            assertThat(text.split("\\s+")).as(page.name()).hasSizeLessThan(WORDS);
            assertThat(text).as(page.name()).startsWith("# ");
            assertThat(text.replaceAll("`[^`]*`", ""))
                    .as("drawn as they stand: " + page.name())
                    .doesNotContain("*");
            assertThat(page.parts()).as(page.name()).isNotEmpty();
        }
    }

    private static List<HelpPage> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> HelpBook.page(file.replace(".md", "")).orElseThrow())
                    .toList();
        }
    }
}
