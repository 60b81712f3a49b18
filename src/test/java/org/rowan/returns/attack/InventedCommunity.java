package org.rowan.returns.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** Invents the work beside supported households: calls, groups, homes made safe, grants, and a programme for perpetrators. */
final class InventedCommunity {
    private final Random random;
    private final People people;
    private final LocalDate begin;
    private final int days;

    InventedCommunity(Random random, People people, LocalDate begin, int days) {
        this.random = random;
        this.people = people;
        this.begin = begin;
        this.days = days;
    }

    /** @param kinds the kinds of the services, which are numbered from one */
    CommunityFacts facts(int aQuarter, List<SupportPeriod> periods, List<Membership> memberships, List<String> kinds) {
        List<CommunityFacts.Session> sessions = sessions(aQuarter, 1 + kinds.indexOf("group_work"));
        return new CommunityFacts(
                contacts(aQuarter, 1 + kinds.indexOf("helpline")),
                sessions,
                attendances(sessions, memberships),
                properties(periods, 1 + kinds.indexOf("sanctuary")),
                grants(periods),
                programme(aQuarter));
    }

    private LocalDate day() {
        return begin.plusDays(random.nextInt(days));
    }

    private String language() {
        return random.nextInt(5) == 0 ? List.of("pl", "ur", "ro").get(random.nextInt(3)) : "en";
    }

    private List<CommunityFacts.Contact> contacts(int aQuarter, int service) {
        List<CommunityFacts.Contact> contacts = new ArrayList<>();
        for (long id = 1; id <= 3L * aQuarter; id++) {
            contacts.add(new CommunityFacts.Contact(
                    id, service, day(), people.code("contact_caller"), people.code("contact_outcome"), language()));
        }
        return contacts;
    }

    private List<CommunityFacts.Session> sessions(int aQuarter, int service) {
        List<CommunityFacts.Session> sessions = new ArrayList<>();
        for (long id = 1; id <= 6 + aQuarter / 6; id++) {
            sessions.add(new CommunityFacts.Session(id, service, day(), language(), random.nextInt(4) == 0 ? 6 : 0));
        }
        return sessions;
    }

    private List<CommunityFacts.Attendance> attendances(
            List<CommunityFacts.Session> sessions, List<Membership> memberships) {
        List<Long> adults = memberships.stream()
                .filter(member -> !member.child())
                .map(Membership::person)
                .distinct()
                .toList();
        List<CommunityFacts.Attendance> attendances = new ArrayList<>();
        for (CommunityFacts.Session session : sessions) {
            if (session.heads() == 0) {
                int from = random.nextInt(adults.size());
                int came = Math.min(adults.size(), 1 + random.nextInt(8));
                for (int i = 0; i < came; i++) {
                    attendances.add(
                            new CommunityFacts.Attendance(session.id(), adults.get((from + i) % adults.size())));
                }
            }
        }
        return attendances;
    }

    private List<CommunityFacts.Property> properties(List<SupportPeriod> periods, int service) {
        List<CommunityFacts.Property> properties = new ArrayList<>();
        periods.stream()
                .filter(period -> period.service() == service && random.nextInt(3) > 0)
                .forEach(period -> properties.add(new CommunityFacts.Property(
                        properties.size() + 1L,
                        period.key().id(),
                        period.span().first().plusDays(random.nextInt(20)))));
        return properties;
    }

    private List<CommunityFacts.Grant> grants(List<SupportPeriod> periods) {
        List<CommunityFacts.Grant> grants = new ArrayList<>();
        for (long id = 1; id <= periods.size() / 6; id++) {
            SupportPeriod period = periods.get(random.nextInt(periods.size()));
            grants.add(new CommunityFacts.Grant(
                    id, period.key().id(), period.span().first(), people.code("grant_kind"), 5_000L));
        }
        return grants;
    }

    private List<CommunityFacts.Participant> programme(int aQuarter) {
        List<CommunityFacts.Participant> programme = new ArrayList<>();
        for (long id = 1; id <= 4 + aQuarter / 5; id++) {
            LocalDate referred = day();
            LocalDate assessed = random.nextInt(4) == 0 ? null : referred.plusDays(random.nextInt(40));
            LocalDate started =
                    assessed == null || random.nextInt(3) == 0 ? null : assessed.plusDays(random.nextInt(30));
            boolean over = started != null && random.nextBoolean();
            programme.add(new CommunityFacts.Participant(
                    id,
                    referred,
                    assessed,
                    started,
                    over ? started.plusDays(20L + random.nextInt(150)) : null,
                    over ? people.code("programme_end") : null));
        }
        return programme;
    }
}
