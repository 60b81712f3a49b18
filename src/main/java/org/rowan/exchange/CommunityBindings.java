package org.rowan.exchange;

import static org.rowan.exchange.Binding.own;
import static org.rowan.exchange.Binding.plain;
import static org.rowan.exchange.Binding.to;

import java.util.List;
import org.rowan.community.Attendance;
import org.rowan.community.Contact;
import org.rowan.community.GroupSession;
import org.rowan.community.HouseholdGrant;
import org.rowan.community.Participant;
import org.rowan.community.SafeProperty;

/** The files about the work beside supported households, and their kinds of record. */
final class CommunityBindings {
    static final Binding<HouseholdGrant> GRANTS = new Binding<>(
            CommunityFiles.GRANTS,
            HouseholdGrant.class,
            HouseholdGrant::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    plain("date", r -> r.givenOn, (r, v) -> r.givenOn = v),
                    plain("kind", r -> r.kind, (r, v) -> r.kind = v),
                    plain("amount", r -> r.amount, (r, v) -> r.amount = v)));

    static final Binding<SafeProperty> PROPERTIES = new Binding<>(
            CommunityFiles.PROPERTIES,
            SafeProperty.class,
            SafeProperty::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    plain("made_safe", r -> r.madeSafe, (r, v) -> r.madeSafe = v)));

    static final Binding<Contact> CONTACTS = new Binding<>(
            CommunityFiles.CONTACTS,
            Contact.class,
            Contact::new,
            List.of(
                    own("contact_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    plain("at", r -> r.taken, (r, v) -> r.taken = v),
                    plain("caller", r -> r.caller, (r, v) -> r.caller = v),
                    plain("minutes", r -> r.minutes, (r, v) -> r.minutes = v),
                    plain("outcome", r -> r.outcome, (r, v) -> r.outcome = v),
                    plain("language", r -> r.language, (r, v) -> r.language = v)));

    static final Binding<GroupSession> SESSIONS = new Binding<>(
            CommunityFiles.SESSIONS,
            GroupSession.class,
            GroupSession::new,
            List.of(
                    own("session_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    plain("at", r -> r.held, (r, v) -> r.held = v),
                    plain("topic", r -> r.topic, (r, v) -> r.topic = v),
                    plain("language", r -> r.language, (r, v) -> r.language = v),
                    plain("people", r -> r.heads, (r, v) -> r.heads = v)));

    static final Binding<Attendance> ATTENDANCES = new Binding<>(
            CommunityFiles.ATTENDANCES,
            Attendance.class,
            Attendance::new,
            List.of(
                    to("session_id", CommunityFiles.SESSIONS, r -> r.sessionId, (r, id) -> r.sessionId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id)));

    static final Binding<Participant> PROGRAMME = new Binding<>(
            CommunityFiles.PROGRAMME,
            Participant.class,
            Participant::new,
            List.of(
                    own("participant_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    plain("referred", r -> r.referred, (r, v) -> r.referred = v),
                    plain("source", r -> r.source, (r, v) -> r.source = v),
                    plain("sex", r -> r.sex, (r, v) -> r.sex = v),
                    plain("date_of_birth", r -> r.dateOfBirth, (r, v) -> r.dateOfBirth = v),
                    plain("assessed", r -> r.assessed, (r, v) -> r.assessed = v),
                    plain("started", r -> r.started, (r, v) -> r.started = v),
                    plain("ended", r -> r.ended, (r, v) -> r.ended = v),
                    plain("end", r -> r.ending, (r, v) -> r.ending = v)));

    private CommunityBindings() {}
}
