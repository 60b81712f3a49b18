package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.community.HouseholdGrant;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Progress;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.CaseFile;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportGiven;
import org.rowan.support.TestStores;
import org.rowan.support.WaitingPeriod;

/** What is entered on the pages of a case goes out by the exchange set, and counts in the return of whoever takes it in. */
class EnteredGoesOutTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final FinancialQuarter QUARTER = FinancialQuarter.parse("2020-21/Q4");

    @TempDir
    Path folder;

    @Test
    void a_case_that_was_entered_comes_out_of_another_store_equal_and_is_counted_there_alike() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        List<Figure> figures;
        try (Store store = create("one")) {
            enter(store);
            new SetExport(store).write(first, Progress.SILENT);
            figures = figures(store);
        }
        try (Store store = create("two")) {
            assertThat(new SetImport(store).load(first, Progress.SILENT)).isInstanceOf(SetImport.Outcome.Loaded.class);
            new SetExport(store).write(second, Progress.SILENT);
            assertThat(figures(store)).isEqualTo(figures);
        }
        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(second.resolve(file.fileName())).hasSameBinaryContentAs(first.resolve(file.fileName()));
        }
        assertThat(first.resolve("risk.csv")).content().contains("DASH,16,high,score");
        assertThat(first.resolve("marac.csv")).content().contains("2021-03-10");
        assertThat(first.resolve("abuse.csv")).content().contains("economic").doesNotContain("physical");
        assertThat(first.resolve("given.csv")).content().contains("2021-03-10,advocacy,40");
        assertThat(first.resolve("waiting.csv")).content().contains("2021-03-10,,one_offer");
        assertThat(first.resolve("grants.csv")).content().contains("2021-03-10,bond,350.00");
        for (String counted : List.of("R9", "R10", "R13", "R14", "R16")) {
            assertThat(figures).as(counted).anyMatch(figure -> figure.table().equals(counted) && figure.value() > 0);
        }
    }

    private static List<Figure> figures(Store store) {
        return new QuarterlyReturn(store).make(QUARTER).counted().figures();
    }

    private static void enter(Store store) {
        SmallRefuge house = new SmallRefuge(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(DAY.minusDays(5).atTime(9, 30));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(
                desk.open(referral.id).referral(),
                new Decision.Place(DAY.minusDays(5), house.family.id, DAY.minusDays(5), "Ann"));
        Support support = new Support(store);
        long id = support.openOn(DAY).getFirst().id();
        long woman = support.open(id).first().id;
        CaseFile file = support.file();
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = id;
        risk.personId = woman;
        risk.assessed = DAY;
        risk.tool = "DASH";
        risk.score = 14;
        risk.level = "medium";
        risk.basis = "score";
        file.add(risk);
        RiskAssessment read = file.of(id).safety().risk().getFirst();
        read.score = 16;
        read.level = "high";
        file.correct(read, "counted again");
        MaracHearing hearing = new MaracHearing();
        hearing.supportId = id;
        hearing.personId = woman;
        hearing.heard = DAY;
        file.add(hearing);
        file.suffered(id, woman, List.of(), List.of("physical", "economic"));
        file.suffered(id, woman, List.of("physical", "economic"), List.of("economic"));
        Need need = new Need();
        need.supportId = id;
        need.personId = woman;
        need.need = "housing";
        need.identified = DAY;
        need.identifiedBy = "self";
        support.addNeed(need);
        SupportGiven given = new SupportGiven();
        given.supportId = id;
        given.personId = woman;
        given.givenOn = DAY;
        given.kind = "advocacy";
        given.minutes = 40;
        file.add(given);
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = id;
        waiting.starts = DAY;
        waiting.reason = "one_offer";
        file.add(waiting);
        HouseholdGrant grant = new HouseholdGrant();
        grant.supportId = id;
        grant.givenOn = DAY;
        grant.kind = "bond";
        grant.amount = new BigDecimal("350");
        file.add(grant);
    }

    private Store create(String name) {
        return TestStores.created(folder.resolve(name));
    }
}
