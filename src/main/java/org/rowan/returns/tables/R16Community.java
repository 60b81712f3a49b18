package org.rowan.returns.tables;

import java.util.List;
import org.rowan.disclosure.Figure;
import org.rowan.returns.facts.CommunityFacts.Contact;
import org.rowan.returns.facts.CommunityFacts.Grant;
import org.rowan.returns.facts.CommunityFacts.Participant;
import org.rowan.returns.facts.CommunityFacts.Property;

/** R16: see {@link #definition}. */
final class R16Community implements ReturnTable {
    private static final Categories CALLERS = Categories.codes("contact_caller");
    private static final Categories OUTCOMES = Categories.codesOrNotKnown("contact_outcome");
    private static final Categories STAGES =
            Categories.of(null, List.of("referred", "assessed", "started", "completed", "dropped_out"));
    private static final Categories GRANT_KINDS = Categories.codes("grant_kind");
    private static final Categories WHOLE = Categories.of(Figure.TOTAL, List.of(Figure.TOTAL));
    private static final List<Measure> CONTACTS = List.of(new Measure("contacts", "contact", RecordSort.CONTACT));
    private static final List<Measure> PROPERTIES = List.of(new Measure("properties", "property", RecordSort.PROPERTY));
    private static final List<Measure> PARTICIPANTS =
            List.of(new Measure("people", "individual", RecordSort.PARTICIPANT));
    private static final List<Measure> GRANTS = List.of(
            new Measure("grants", "grant", RecordSort.GRANT), new Measure("amount", Figure.POUND, RecordSort.GRANT));

    @Override
    public String name() {
        return "R16";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Work in the community",
                        "What is counted beside supported people: calls to a helpline are contacts, not people supported; those"
                                + " who come to a group; homes made safe; perpetrators on a programme, who are kept apart from"
                                + " everybody else; money given.",
                        "helpline, group work, perpetrator programme and sanctuary schemes where the provider runs them;"
                                + " every kind in which a grant was given in the period")
                .dimension("caller", "helpline: who called", CALLERS)
                .dimension("outcome", "helpline: what came of it; not recorded is not known", OUTCOMES)
                .dimension("language", "helpline and groups: the languages that occur; not recorded is not known")
                .dimension("all", "sanctuary schemes: one figure without a breakdown", WHOLE)
                .dimension(
                        "stage",
                        "perpetrator programme: each stage by the day on which it was reached; without a total",
                        STAGES)
                .dimension("grant_kind", "what the money was for", GRANT_KINDS)
                .measure("contacts", "calls and messages in the period")
                .measure("sessions", "group sessions held in the period")
                .measure("attendances", "names on their lists; where no names are kept, the heads counted")
                .measure(
                        "people",
                        "groups: different people named, who may count under several languages but once in the total;"
                                + " perpetrator programme: participants")
                .measure("properties", "homes made safe in the period")
                .measure("grants", "grants given in the period")
                .measure("amount", "the pounds given in the period");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        counting.scopes().ofKind("helpline").forEach(scope -> contacts(counting, scope, cells));
        counting.scopes().ofKind("group_work").forEach(scope -> GroupSessions.count(counting, scope, cells));
        counting.scopes().ofKind(Scopes.SANCTUARY).forEach(scope -> properties(counting, scope, cells));
        counting.scopes().ofKind("perpetrator").forEach(scope -> programme(counting, scope, cells));
        Scopes.everyKind().forEach(scope -> grants(counting, scope, cells));
    }

    private static void contacts(Counting counting, Scope scope, Cells cells) {
        List<Contact> contacts = counting.community().contacts().stream()
                .filter(contact -> counting.period().has(contact.day()))
                .filter(contact -> scope.kinds().contains(counting.kindOf(contact.service())))
                .toList();
        Categories languages = Languages.of(contacts.stream().map(Contact::language));
        Grid byCaller = cells.additive(scope, "caller", CALLERS, CONTACTS);
        Grid byOutcome = cells.additive(scope, "outcome", OUTCOMES, CONTACTS);
        Grid byLanguage = cells.additive(scope, "language", languages, CONTACTS);
        for (Contact contact : contacts) {
            byCaller.add(CALLERS.of(contact.caller()), "contacts", contact.id());
            byOutcome.add(OUTCOMES.of(contact.outcome()), "contacts", contact.id());
            byLanguage.add(languages.of(contact.language()), "contacts", contact.id());
        }
    }

    private static void properties(Counting counting, Scope scope, Cells cells) {
        Grid grid = cells.overlapping(scope, "all", WHOLE, PROPERTIES);
        for (Property property : counting.community().properties()) {
            if (counting.period().has(property.madeSafe()) && counting.isIn(scope, property.support())) {
                grid.add(Figure.TOTAL, "properties", property.id());
            }
        }
    }

    private static void programme(Counting counting, Scope scope, Cells cells) {
        ReturnPeriod period = counting.period();
        Grid grid = cells.overlapping(scope, "stage", STAGES, PARTICIPANTS);
        for (Participant participant : counting.community().programme()) {
            long id = participant.id();
            grid.add("referred", "people", id, period.has(participant.referred()) ? 1 : 0);
            grid.add("assessed", "people", id, period.has(participant.assessed()) ? 1 : 0);
            grid.add("started", "people", id, period.has(participant.started()) ? 1 : 0);
            boolean stage = "completed".equals(participant.end()) || "dropped_out".equals(participant.end());
            if (stage && period.has(participant.ended())) {
                grid.add(participant.end(), "people", id);
            }
        }
    }

    private static void grants(Counting counting, Scope scope, Cells cells) {
        List<Grant> grants = counting.community().grants().stream()
                .filter(grant -> counting.period().has(grant.day()) && counting.isIn(scope, grant.support()))
                .toList();
        if (!grants.isEmpty()) {
            Grid grid = cells.additive(scope, "grant_kind", GRANT_KINDS, GRANTS);
            for (Grant grant : grants) {
                grid.add(GRANT_KINDS.of(grant.kind()), "grants", grant.id());
                grid.add(GRANT_KINDS.of(grant.kind()), "amount", grant.id(), grant.pence());
            }
        }
    }
}
