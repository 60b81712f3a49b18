package org.rowan.returns;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import org.junit.jupiter.api.Test;

/** What writes or protects a return knows figures only; a red test means that a record could reach a file. */
class ReturnFloorsTest {
    private static final JavaClasses ROWAN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rowan");

    @Test
    void export_and_disclosure_know_no_records() {
        noClasses()
                .that()
                .resideInAnyPackage("org.rowan.returns.export..", "org.rowan.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.rowan.returns",
                        "org.rowan.returns.facts..",
                        "org.rowan.returns.tables..",
                        "org.rowan.returns.store..",
                        "org.rowan.people..",
                        "org.rowan.referral..",
                        "org.rowan.notes..",
                        "org.rowan.support..",
                        "org.rowan.casefile..",
                        "org.rowan.community..",
                        "org.rowan.store..")
                .because("a file that leaves is made of figures; hand over figures or rows instead")
                .check(ROWAN);
    }

    @Test
    void disclosure_knows_nothing_of_files() {
        noClasses()
                .that()
                .resideInAPackage("org.rowan.disclosure..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.rowan.returns..", "java.nio.file..")
                        .or(JavaClass.Predicates.type(File.class)))
                .because("disclosure decides, and stands below the returns")
                .check(ROWAN);
    }

    @Test
    void merging_knows_published_figures_only() {
        noClasses()
                .that()
                .resideInAPackage("org.rowan.returns.merge..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "org.rowan.returns",
                                "org.rowan.returns.facts..",
                                "org.rowan.returns.tables..",
                                "org.rowan.returns.store..",
                                "org.rowan.returns.export..",
                                "org.rowan.disclosure.ladder..",
                                "org.rowan.store..",
                                "java.nio.file..")
                        .or(JavaClass.Predicates.type(File.class)))
                .because("what a council adds are figures that have been published, and nothing else")
                .check(ROWAN);
    }

    @Test
    void files_for_people_are_made_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rowan.returns.export..")
                .and()
                .doNotHaveFullyQualifiedName("org.rowan.referral.ui.FormWorkbook")
                .and()
                .doNotHaveFullyQualifiedName("org.rowan.sheets.MarkedCopy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel", "com.openhtmltopdf..", "org.apache.pdfbox..")
                .because(
                        "a workbook or a PDF is made of published rows, where nothing else can reach it; the empty form for"
                                + " referrers holds questions alone, and a marked copy is a provider's own sheet")
                .check(ROWAN);
    }

    @Test
    void counting_knows_nothing_of_the_store() {
        noClasses()
                .that()
                .resideInAnyPackage("org.rowan.returns.tables..", "org.rowan.returns.facts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.rowan.store..", "org.rowan.returns.store..", "org.hibernate..")
                .because("counting is pure: the facts are handed to it")
                .check(ROWAN);
    }
}
