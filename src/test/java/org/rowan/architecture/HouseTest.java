package org.rowan.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;

/** The rules of the house. CONTRIBUTING.md says what to do when one of them is red. */
@AnalyzeClasses(packages = "org.rowan", importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String[] FEATURES = {
        "org.rowan.provider",
        "org.rowan.provider.store",
        "org.rowan.people",
        "org.rowan.people.store",
        "org.rowan.people.likeness",
        "org.rowan.bedboard",
        "org.rowan.bedboard.store",
        "org.rowan.referral",
        "org.rowan.referral.store",
        "org.rowan.support",
        "org.rowan.support.store",
        "org.rowan.notes",
        "org.rowan.notes.store",
        "org.rowan.casefile",
        "org.rowan.community",
        "org.rowan.sight",
        "org.rowan.sight.store",
        "org.rowan.demand",
        "org.rowan.demand.store",
        "org.rowan.erasure",
        "org.rowan.erasure.store",
        "org.rowan.consent",
        "org.rowan.consent.store",
        "org.rowan.retention",
        "org.rowan.retention.store",
        "org.rowan.today",
        "org.rowan.today.store",
        "org.rowan.tasks",
        "org.rowan.tasks.store",
        "org.rowan.caseload",
        "org.rowan.caseload.store",
        "org.rowan.audit",
        "org.rowan.audit.store",
        "org.rowan.backup",
        "org.rowan.backup.store"
    };

    @ArchTest
    static final ArchRule floors = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("kernel")
            .definedBy("org.rowan.kernel")
            .layer("vault")
            .definedBy("org.rowan.vault")
            .layer("store")
            .definedBy("org.rowan.store", "org.rowan.store.cases", "org.rowan.store.sealed", "org.rowan.store.sight")
            .layer("features")
            .definedBy(FEATURES)
            .layer("users")
            .definedBy("org.rowan.users", "org.rowan.users.store")
            .optionalLayer("disclosure")
            .definedBy("org.rowan.disclosure..")
            .optionalLayer("returns and exchange")
            .definedBy(
                    "org.rowan.returns..",
                    "org.rowan.exchange..",
                    "org.rowan.sheets..",
                    "org.rowan.access",
                    "org.rowan.access.store")
            .layer("transfer")
            .definedBy("org.rowan.transfer", "org.rowan.transfer.store")
            .optionalLayer("screens")
            .definedBy("org.rowan.fx..", "org.rowan..ui", "org.rowan.shell..")
            .layer("command")
            .definedBy("org.rowan.command")
            .layer("top")
            .definedBy("org.rowan")
            .whereLayer("top")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("screens")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("transfer")
            .mayOnlyBeAccessedByLayers("screens", "command", "top")
            .whereLayer("returns and exchange")
            .mayOnlyBeAccessedByLayers("transfer", "screens", "command", "top")
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("returns and exchange", "screens", "command", "top")
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("returns and exchange", "transfer", "screens", "command", "top")
            .whereLayer("users")
            .mayOnlyBeAccessedByLayers("screens", "command", "top")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers(
                    "features", "users", "returns and exchange", "transfer", "screens", "command", "top")
            .whereLayer("vault")
            .mayOnlyBeAccessedByLayers("store", "users", "transfer", "screens", "command", "top")
            .because(
                    "arrows run down only: kernel, vault and store, features, returns and exchange, screens and commands, Wiring");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.rowan.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another which needs it back is one feature, or hides a third");

    @ArchTest
    static final ArchRule screensOnlyWhereScreensLive = noClasses()
            .that(resideOutside("org.rowan.fx..", "org.rowan.shell..", "org.rowan..ui..", "org.rowan"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("rules and counts must run without a screen");

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
            .because("a view model is tested without a toolkit")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule databaseOnlyInStorePackages = noClasses()
            .that(resideOutside("org.rowan.store..", "org.rowan..store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "org.h2..", "com.zaxxer..", "org.flywaydb..", "java.sql..")
            .because("every query can be found in a package named store");

    @ArchTest
    static final ArchRule cryptographyOnlyInTheVault = noClasses()
            .that(resideOutside("org.rowan.vault"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..", "org.jasypt..", "javax.crypto..")
            .because("one room holds all that is secret");

    @ArchTest
    static final ArchRule whatIsPublishedKnowsNoPeople = noClasses()
            .that()
            .resideInAnyPackage("org.rowan.disclosure..", "org.rowan.returns.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rowan.people..",
                    "org.rowan.notes..",
                    "org.rowan.referral..",
                    "org.rowan.support..",
                    "org.rowan.casefile..",
                    "org.rowan.community..",
                    "org.rowan.bedboard..",
                    "org.rowan.store..")
            .because("what leaves for the council is made of tables and numbers, and cannot reach a name")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule linearProgramsOnlyInTheAudit = noClasses()
            .that(resideOutside("org.rowan.disclosure.audit"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ojalgo..")
            .because("what an attacker could work out is worked out in one place");

    @ArchTest
    static final ArchRule theAuditKnowsOnlyWhatIsPublished = noClasses()
            .that()
            .resideInAPackage("org.rowan.disclosure.audit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rowan.disclosure.ladder", "org.rowan.disclosure.ledger")
            .because("an audit that knew how a return was made could not be believed");

    @ArchTest
    static final ArchRule nothingTalksToTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.net..")
                    .and(DescribedPredicate.not(nameMatching("java\\.net\\.UR(I|L|ISyntaxException)"))))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*"))
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .because("Rowan is offline for ever (decision 38); OfflineTest watches the libraries too");

    @ArchTest
    static final ArchRule noNamesThatSayNothing = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .because("a name says what a thing is for");

    @ArchTest
    static final ArchRule clocksAreGiven = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now"))
                    .and(target(owner(resideInAPackage("java.time"))))
                    .and(DescribedPredicate.not(target(rawParameterTypes(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests move the clock; ask kernel.London with the clock that was passed in");

    private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages))
                .as("reside outside " + String.join(", ", packages));
    }

    @ArchTest
    static final ArchRule everyCallNamesItsRight = noClasses()
            .that(resideOutside("org.rowan.store.."))
            .should()
            .callMethod("org.rowan.store.Store", "read", "java.util.function.Function")
            .orShould()
            .callMethod("org.rowan.store.Store", "write", "java.util.function.Function")
            .orShould()
            .callMethod("org.rowan.store.Store", "change", "java.util.function.Consumer")
            .because("who may do a thing is checked in the service that does it: give the call its Right");

    @ArchTest
    static final ArchRule everybodyIsLookedAtOnlyToBeCounted = noClasses()
            .that(resideOutside(
                    "org.rowan.store..",
                    "org.rowan.bedboard.store",
                    "org.rowan.people",
                    "org.rowan.sight",
                    "org.rowan.demand",
                    "org.rowan.returns.release",
                    "org.rowan.exchange"))
            .should()
            .callMethod(
                    "org.rowan.store.Store", "readOfEverybody", "org.rowan.kernel.Right", "java.util.function.Function")
            .orShould()
            .callMethod("org.rowan.store.sight.Sighting", "ofEverybody", "java.util.function.Supplier")
            .because("whoever is shut out of a case finds nothing of it: what looks at everybody must show nobody");

    @ArchTest
    static final ArchRule participantsAreKeptApart = noClasses()
            .that(resideOutside("org.rowan", "org.rowan.community", "org.rowan.exchange", "org.rowan.returns.store"))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.rowan.community.Participant")
            .because("who is on a programme for perpetrators is never shown beside a victim: no screen, list, search or"
                    + " audit view knows them, they are counted and carried in and out");
}
