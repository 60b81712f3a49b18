package org.rowan.referral.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rowan.bedboard.Fit;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.London;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.Decision;
import org.rowan.referral.FollowUp;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.Told;

/** Decisions and households as they are said. */
final class DecisionWords {
    private static final Duration LONG_WAIT = Duration.ofHours(24);

    private DecisionWords() {}

    /** What the button says that stores a choice. */
    static String verb(Fit unit, boolean withoutUnit, String reason, LocalDate starts, LocalDate today) {
        String from = starts == null || starts.equals(today) ? "" : " from " + SpokenDates.day(starts, today);
        if (reason != null) {
            return "Not placed: " + small(reason(reason));
        }
        if (unit != null) {
            String anyway = unit.against().isEmpty() ? "" : " all the same";
            return "Place in " + unit.unit().unit().name + from + anyway;
        }
        return withoutUnit ? "Accept, support begins " + (from.isEmpty() ? "today" : from.strip()) : "Choose";
    }

    static String verb(Answer chosen, LocalDate today) {
        return verb(chosen.unit.get(), chosen.withoutUnit.get(), chosen.reason.get(), chosen.starts.get(), today);
    }

    /** "Not placed, today, no space": what stands at present. */
    static String atPresent(Referral referral, LocalDate today) {
        return small(state(referral.decision))
                + (referral.decided == null ? "" : ", " + SpokenDates.day(referral.decided, today))
                + (referral.reason == null ? "" : ", " + small(reason(referral.reason)));
    }

    /** "Refuge, referred by police on Tue 3 Nov, 14:05; waiting 26 hours." */
    static String subtitle(Referral referral, Service service, Clock clock) {
        LocalDate today = London.today(clock);
        String came = service.name + ", from "
                + small(Codes.standard().list("referral_source").label(referral.source)) + ", "
                + SpokenDates.at(referral.received, today);
        if (referral.isPending()) {
            return came + "; waiting " + SpokenDates.length(Duration.between(referral.received, London.now(clock)))
                    + (referral.ringAgain == null
                            ? ""
                            : "; nobody answered, ring again " + SpokenDates.at(referral.ringAgain, today))
                    + ".";
        }
        return came + ". At present: " + atPresent(referral, today) + ".";
    }

    /** What was done, for the notice after it. */
    static String done(Decision decision, Fit unit, LocalDate today) {
        return switch (decision) {
            case Decision.Place place ->
                (unit == null
                                ? "Accepted, with support from "
                                : "Placed in " + unit.unit().unit().name + " from ")
                        + (place.starts().equals(today) ? "today." : SpokenDates.day(place.starts(), today) + ".");
            case Decision.NotPlace declined -> "Recorded as not placed: " + small(reason(declined.reason())) + ".";
            case Decision.Withdraw withdraw -> "Recorded as withdrawn.";
            case Decision.Reopen reopen -> "The referral waits for a decision again.";
        };
    }

    /** "Saved: A.K., it waits for a decision."; by initials, for a notice is read over a shoulder. */
    static String of(Person who, String done, String what) {
        String initials = who == null ? "" : NameMask.initials(who.fullName());
        return done + ": " + (initials.isEmpty() ? "" : initials + ", ") + what;
    }

    static String held(Fit unit, LocalDateTime until, LocalDate today) {
        return unit.unit().unit().name + " is held for them until " + SpokenDates.at(until, today) + ".";
    }

    static String state(String decision) {
        return switch (decision) {
            case Referral.PENDING -> "Waiting";
            case Referral.PLACED -> "Placed";
            case Referral.NOT_PLACED -> "Not placed";
            case Referral.WITHDRAWN -> "Withdrawn";
            default -> decision;
        };
    }

    /** The colour of a state; to wait long is called out. */
    static Intent intent(String decision, Duration waited) {
        return switch (decision) {
            case Referral.PENDING -> waited.compareTo(LONG_WAIT) >= 0 ? Intent.WARNING : Intent.ACCENT;
            case Referral.PLACED -> Intent.SUCCESS;
            default -> Intent.NEUTRAL;
        };
    }

    static String reason(String code) {
        return code == null ? "" : Codes.standard().list("not_placed_reason").label(code);
    }

    /** "Not placed on Tue 3 Nov: no space of any kind, offered instead: helpline". */
    static String former(FormerDecision former, LocalDate today, UnaryOperator<String> freeWords) {
        return state(former.decision)
                + (former.decided == null ? "" : " on " + SpokenDates.day(former.decided, today))
                + (former.reason == null ? "" : ": " + small(reason(former.reason)))
                + (former.offeredInstead == null ? "" : "; offered instead: " + freeWords.apply(former.offeredInstead))
                + ". Recorded by " + former.decidedBy + ".";
    }

    /** Who is asked for, and what was found out before. */
    static String followUp(
            ReferralDesk.File file, List<FollowUp> before, LocalDate today, UnaryOperator<String> names) {
        StringBuilder words = new StringBuilder(names.apply(household(file, today)))
                .append(". Not placed on ")
                .append(SpokenDates.day(file.referral().decided, today))
                .append(": ")
                .append(small(reason(file.referral().reason)))
                .append('.');
        before.forEach(asked -> words.append(" Asked on ")
                .append(SpokenDates.day(asked.asked, today))
                .append(": ")
                .append(small(asked.words()))
                .append('.'));
        return words.toString();
    }

    /** "Aisha Khan, 35, and 2 children". */
    static String household(ReferralDesk.File file, LocalDate today) {
        Person person = file.person();
        Integer age = person == null ? Told.read(file.referral().note).age() : person.ageOn(today);
        String who = person == null
                ? "No name taken"
                : person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
        return who
                + (age == null ? "" : ", " + age)
                + others(file.referral().adultCount(), file.referral().childCount());
    }

    /** ", with another adult and 2 children". */
    static String others(int adults, int children) {
        List<String> with = new ArrayList<>();
        if (adults > 1) {
            with.add(adults == 2 ? "another adult" : adults - 1 + " other adults");
        }
        if (children > 0) {
            with.add(children == 1 ? "1 child" : children + " children");
        }
        return with.isEmpty() ? "" : ", with " + String.join(" and ", with);
    }

    /** "Housing, Legal: family court and contact"; empty where none was told. */
    static String needs(Referral referral) {
        return CodesField.split(referral.needs).stream()
                .map(code -> Codes.standard().list("need").label(code))
                .collect(Collectors.joining(", "));
    }

    static String label(String list, String code) {
        return code == null ? "" : Codes.standard().label(list, code);
    }

    /** A label inside a sentence; MARAC stays as it is. */
    static String small(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1) : label;
    }
}
