package org.rowan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rowan.people.BirthDates;

/** Every rule of the standard's "checks on the way in", for the rows of one set. */
final class SetRules implements RowRule {
    private final KnownIds ids;
    private final RecordRules each;
    private final SupportPeriods supports = new SupportPeriods();
    private final HomeWards wards = new HomeWards();
    private final ProviderRules provider;
    private final StayRules stays = new StayRules(supports);
    private final Map<FileSpec, List<RowRule>> rules;

    SetRules(KnownIds ids, LocalDate today) {
        this.ids = ids;
        each = new RecordRules(ids);
        provider = new ProviderRules(ids);
        PersonRules births = new PersonRules(BirthDates.on(today));
        rules = Map.of(
                ExchangeFiles.PROVIDER, List.of(provider),
                ExchangeFiles.UNITS, List.of((row, faults) -> stays.seeUnit(row)),
                ExchangeFiles.PEOPLE, List.of(births, (row, faults) -> wards.seePerson(row)),
                ExchangeFiles.REFERRALS, List.of(new ReferralRules(), (row, faults) -> seeReceived(row)),
                ExchangeFiles.SUPPORT, List.of((row, faults) -> supports.see(row)),
                ExchangeFiles.MEMBERS, List.of(new MemberRules(supports), (row, faults) -> seeMember(row)),
                ExchangeFiles.STAYS, List.of(stays),
                CommunityFiles.GRANTS, List.of(new GrantRules()),
                CommunityFiles.PROGRAMME, List.of(births));
    }

    @Override
    public void see(Row row, Faults faults) {
        each.see(row, faults);
        for (RowRule rule : rules.getOrDefault(row.file(), List.of())) {
            rule.see(row, faults);
        }
    }

    private void seeReceived(Row row) {
        wards.seeDay(row, row.has("received") ? row.moment("received").toLocalDate() : null);
    }

    private void seeMember(Row row) {
        supports.seeMember(row);
        wards.seeDay(row, SupportPeriods.joined(row, supports.of(row)));
    }

    @Override
    public void end(Faults faults) {
        provider.end(faults);
        stays.end(faults);
        boolean allDaysKnown = List.of(ExchangeFiles.REFERRALS, ExchangeFiles.SUPPORT, ExchangeFiles.MEMBERS).stream()
                .allMatch(ids::isComplete);
        if (allDaysKnown) {
            wards.end(faults);
        }
    }
}
