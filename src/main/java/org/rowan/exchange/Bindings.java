package org.rowan.exchange;

import static org.rowan.exchange.Binding.own;
import static org.rowan.exchange.Binding.plain;
import static org.rowan.exchange.Binding.to;

import java.util.List;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.SupportPeriod;

/** Every file with its kind of record, each behind those that it refers to. */
final class Bindings {
    private static final Binding<Provider> PROVIDER = new Binding<>(
            ExchangeFiles.PROVIDER,
            Provider.class,
            Provider::new,
            List.of(
                    own("provider_code"),
                    plain("name", r -> r.name, (r, v) -> r.name = v),
                    plain("home_authority", r -> r.homeAuthority, (r, v) -> r.homeAuthority = v)));

    private static final Binding<Service> SERVICES = new Binding<>(
            ExchangeFiles.SERVICES,
            Service.class,
            Service::new,
            List.of(
                    own("service_id"),
                    plain("name", r -> r.name, (r, v) -> r.name = v),
                    plain("kind", r -> r.kind, (r, v) -> r.kind = v),
                    plain("commissioned", r -> r.commissioned, (r, v) -> r.commissioned = v),
                    plain("opened", r -> r.opened, (r, v) -> r.opened = v),
                    plain("closed", r -> r.closed, (r, v) -> r.closed = v)));

    private static final Binding<Unit> UNITS = new Binding<>(
            ExchangeFiles.UNITS,
            Unit.class,
            Unit::new,
            List.of(
                    own("unit_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    plain("name", r -> r.name, (r, v) -> r.name = v),
                    plain("children", r -> r.children, (r, v) -> r.children = v),
                    plain("access", r -> r.access, (r, v) -> r.access = v),
                    plain("takes_men", r -> r.takesMen, (r, v) -> r.takesMen = v),
                    plain("oldest_boy", r -> r.oldestBoy, (r, v) -> r.oldestBoy = v),
                    plain("opened", r -> r.opened, (r, v) -> r.opened = v),
                    plain("closed", r -> r.closed, (r, v) -> r.closed = v)));

    private static final Binding<VoidPeriod> VOIDS = new Binding<>(
            ExchangeFiles.VOIDS,
            VoidPeriod.class,
            VoidPeriod::new,
            List.of(
                    to("unit_id", ExchangeFiles.UNITS, r -> r.unitId, (r, id) -> r.unitId = id),
                    plain("from", r -> r.starts, (r, v) -> r.starts = v),
                    plain("to", r -> r.ends, (r, v) -> r.ends = v),
                    plain("reason", r -> r.reason, (r, v) -> r.reason = v)));

    private static final Binding<Person> PEOPLE = new Binding<>(
            ExchangeFiles.PEOPLE,
            Person.class,
            Person::new,
            List.of(
                    own("person_id"),
                    plain("given_name", r -> r.givenName, (r, v) -> r.givenName = v),
                    plain("family_name", r -> r.familyName, (r, v) -> r.familyName = v),
                    plain("date_of_birth", r -> r.dateOfBirth, (r, v) -> r.dateOfBirth = v),
                    plain("sex", r -> r.sex, (r, v) -> r.sex = v),
                    plain("gender_same", r -> r.genderSame, (r, v) -> r.genderSame = v),
                    plain("ethnicity", r -> r.ethnicity, (r, v) -> r.ethnicity = v),
                    plain("religion", r -> r.religion, (r, v) -> r.religion = v),
                    plain("orientation", r -> r.orientation, (r, v) -> r.orientation = v),
                    plain("disabled", r -> r.disabled, (r, v) -> r.disabled = v),
                    plain("impairment", r -> r.impairment, (r, v) -> r.impairment = v),
                    plain("pregnancy", r -> r.pregnancy, (r, v) -> r.pregnancy = v),
                    plain("language", r -> r.language, (r, v) -> r.language = v),
                    plain("interpreter", r -> r.interpreter, (r, v) -> r.interpreter = v),
                    plain("home_authority", r -> r.homeAuthority, (r, v) -> r.homeAuthority = v),
                    plain("home_ward", r -> r.homeWard, (r, v) -> r.homeWard = v)));

    private static final Binding<RecoursePeriod> RECOURSE = new Binding<>(
            ExchangeFiles.RECOURSE,
            RecoursePeriod.class,
            RecoursePeriod::new,
            List.of(
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("from", r -> r.starts, (r, v) -> r.starts = v),
                    plain("status", r -> r.status, (r, v) -> r.status = v)));

    private static final Binding<Referral> REFERRALS = new Binding<>(
            ExchangeFiles.REFERRALS,
            Referral.class,
            Referral::new,
            List.of(
                    own("referral_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    plain("received", r -> r.received, (r, v) -> r.received = v),
                    plain("source", r -> r.source, (r, v) -> r.source = v),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("adults", r -> r.adults, (r, v) -> r.adults = v),
                    plain("children", r -> r.children, (r, v) -> r.children = v),
                    plain("home_authority", r -> r.homeAuthority, (r, v) -> r.homeAuthority = v),
                    plain("home_ward", r -> r.homeWard, (r, v) -> r.homeWard = v),
                    plain("risk", r -> r.risk, (r, v) -> r.risk = v),
                    plain("status", r -> r.status, (r, v) -> r.status = v),
                    plain("needs", r -> r.needs, (r, v) -> r.needs = v),
                    plain("decision", r -> r.decision, (r, v) -> r.decision = v),
                    plain("decided", r -> r.decided, (r, v) -> r.decided = v),
                    plain("reason", r -> r.reason, (r, v) -> r.reason = v),
                    plain("other_reasons", r -> r.otherReasons, (r, v) -> r.otherReasons = v),
                    plain("offered_instead", r -> r.offeredInstead, (r, v) -> r.offeredInstead = v),
                    plain("later_placed", r -> r.laterPlaced, (r, v) -> r.laterPlaced = v),
                    plain("referrer", r -> r.referrer, (r, v) -> r.referrer = v),
                    plain("callback", r -> r.callback, (r, v) -> r.callback = v),
                    plain("safe_when", r -> r.safeWhen, (r, v) -> r.safeWhen = v),
                    plain("note", r -> r.note, (r, v) -> r.note = v)));

    private static final Binding<SupportPeriod> SUPPORT = new Binding<>(
            ExchangeFiles.SUPPORT,
            SupportPeriod.class,
            SupportPeriod::new,
            List.of(
                    own("support_id"),
                    to("service_id", ExchangeFiles.SERVICES, r -> r.serviceId, (r, id) -> r.serviceId = id),
                    to("referral_id", ExchangeFiles.REFERRALS, r -> r.referralId, (r, id) -> r.referralId = id),
                    plain("key_worker", r -> r.keyWorker, (r, v) -> r.keyWorker = v),
                    plain("started", r -> r.started, (r, v) -> r.started = v),
                    plain("ended", r -> r.ended, (r, v) -> r.ended = v),
                    plain("planned", r -> r.planned, (r, v) -> r.planned = v),
                    plain("destination", r -> r.destination, (r, v) -> r.destination = v),
                    plain("destination_authority", r -> r.destinationAuthority, (r, v) -> r.destinationAuthority = v),
                    plain("sanctuary_end", r -> r.sanctuaryEnd, (r, v) -> r.sanctuaryEnd = v),
                    plain("from_provider_in_area", r -> r.fromProviderInArea, (r, v) -> r.fromProviderInArea = v)));

    private static final Binding<Membership> MEMBERS = new Binding<>(
            ExchangeFiles.MEMBERS,
            Membership.class,
            Membership::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("role", r -> r.role, (r, v) -> r.role = v),
                    plain("joined", r -> r.joined, (r, v) -> r.joined = v),
                    plain("left", r -> r.departed, (r, v) -> r.departed = v)));

    private static final Binding<Stay> STAYS = new Binding<>(
            ExchangeFiles.STAYS,
            Stay.class,
            Stay::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("unit_id", ExchangeFiles.UNITS, r -> r.unitId, (r, id) -> r.unitId = id),
                    plain("moved_in", r -> r.movedIn, (r, v) -> r.movedIn = v),
                    plain("moved_out", r -> r.movedOut, (r, v) -> r.movedOut = v)));

    private static final Binding<Need> NEEDS = new Binding<>(
            ExchangeFiles.NEEDS,
            Need.class,
            Need::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("need", r -> r.need, (r, v) -> r.need = v),
                    plain("identified", r -> r.identified, (r, v) -> r.identified = v),
                    plain("identified_by", r -> r.identifiedBy, (r, v) -> r.identifiedBy = v),
                    plain("supported", r -> r.supported, (r, v) -> r.supported = v),
                    plain("outcome", r -> r.outcome, (r, v) -> r.outcome = v),
                    plain("closed", r -> r.closed, (r, v) -> r.closed = v)));

    private static final Binding<Note> NOTES = new Binding<>(
            ExchangeFiles.NOTES,
            Note.class,
            Note::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("referral_id", ExchangeFiles.REFERRALS, r -> r.referralId, (r, id) -> r.referralId = id),
                    plain("at", r -> r.noted, (r, v) -> r.noted = v),
                    plain("author", r -> r.author, (r, v) -> r.author = v),
                    plain("kind", r -> r.kind, (r, v) -> r.kind = v),
                    plain("minutes", r -> r.minutes, (r, v) -> r.minutes = v),
                    plain("text", r -> r.text, (r, v) -> r.text = v)));

    /** In the order of {@link ExchangeFiles#HELD}. */
    static final List<Binding<?>> ALL = List.of(
            PROVIDER,
            SERVICES,
            UNITS,
            VOIDS,
            PEOPLE,
            RECOURSE,
            REFERRALS,
            SUPPORT,
            MEMBERS,
            STAYS,
            NEEDS,
            CaseBindings.GIVEN,
            CaseBindings.RISK,
            CaseBindings.MARAC,
            CaseBindings.ABUSE,
            CaseBindings.WAITING,
            NOTES,
            CommunityBindings.GRANTS,
            CommunityBindings.PROPERTIES,
            CommunityBindings.CONTACTS,
            CommunityBindings.SESSIONS,
            CommunityBindings.ATTENDANCES,
            CommunityBindings.PROGRAMME);

    private Bindings() {}
}
