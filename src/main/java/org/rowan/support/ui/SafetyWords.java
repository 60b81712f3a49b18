package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.people.ContactWay;
import org.rowan.support.CaseRecords;
import org.rowan.support.ToldAtCall;

/** How safe somebody is, in words. */
final class SafetyWords {
    private static final Codes CODES = Codes.standard();
    private static final List<String> RISING = List.of("standard", "medium", "high");
    /** So many steps of the line are told; earlier ones stand on the page of risk. */
    private static final int STEPS_TOLD = 4;

    private SafetyWords() {}

    /** "told at the call on Mon 1 Mar, noted by ann". */
    static String told(ToldAtCall told, LocalDate today) {
        return "told at the call on " + SpokenDates.day(told.at().toLocalDate(), today)
                + (told.by() == null ? "" : ", noted by " + told.by());
    }

    static String level(RiskAssessment risk) {
        return CODES.list("risk_level").label(risk.level);
    }

    static Intent intent(RiskAssessment risk) {
        return switch (risk.level) {
            case "high" -> Intent.DANGER;
            case "medium" -> Intent.WARNING;
            default -> Intent.NEUTRAL;
        };
    }

    /** How high a level is, from 1; 0 where it is not known. */
    static int rank(RiskAssessment risk) {
        return RISING.indexOf(risk.level) + 1;
    }

    /** "Score 14 of 24, Mon 1 Mar (2 weeks ago)". */
    static String basis(RiskAssessment risk, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (risk.basis != null) {
            parts.add(CODES.list("risk_basis").label(risk.basis).toLowerCase(Locale.UK));
        }
        if (risk.score != null) {
            parts.add(risk.score + " of 24");
        }
        parts.add(SpokenDates.day(risk.assessed, today));
        return String.join(", ", parts);
    }

    /** The line of levels: "Standard → Medium → High, rising"; nothing of one assessment alone. */
    static Optional<String> trend(List<RiskAssessment> oldestFirst) {
        if (oldestFirst.size() < 2) {
            return Optional.empty();
        }
        int from = Math.max(0, oldestFirst.size() - STEPS_TOLD);
        String line = oldestFirst.subList(from, oldestFirst.size()).stream()
                .map(risk -> level(risk) + (risk.score == null ? "" : " " + risk.score))
                .collect(Collectors.joining(" → "));
        return Optional.of((from > 0 ? "… " : "") + line + ", " + direction(oldestFirst));
    }

    private static String direction(List<RiskAssessment> oldestFirst) {
        RiskAssessment last = oldestFirst.getLast();
        RiskAssessment before = oldestFirst.get(oldestFirst.size() - 2);
        int change = rank(last) - rank(before);
        if (rank(last) == 0 || rank(before) == 0) {
            return "not to be compared";
        }
        if (change == 0 && last.score != null && before.score != null) {
            change = last.score - before.score;
        }
        return change > 0 ? "rising" : change < 0 ? "falling" : "unchanged";
    }

    /** "MARAC Sun 4 Oct, repeat", "Referred to a MARAC Mon 1 Mar, not heard yet"; nothing where there was none. */
    static Optional<String> marac(CaseRecords.Safety safety, LocalDate today) {
        Optional<MaracReferral> waiting = safety.referrals().reversed().stream()
                .filter(referral -> !safety.isHeard(referral))
                .findFirst();
        Optional<String> heard = safety.hearings().reversed().stream()
                .findFirst()
                .map(hearing -> "MARAC " + SpokenDates.day(hearing.heard, today) + repeat(hearing, safety));
        return waiting.map(referral -> "Referred to a MARAC "
                        + SpokenDates.day(referral.referred, today) + ", not heard yet"
                        + heard.map(words -> "; " + words).orElse(""))
                .or(() -> heard);
    }

    static String repeat(MaracHearing hearing, CaseRecords.Safety safety) {
        return hearing.isRepeat(safety.hearings()) ? ", repeat within 12 months" : "";
    }

    /** "physical, economic or financial"; empty where nothing is recorded. */
    static String abuse(CaseRecords.Safety safety, long personId) {
        return safety.abuse().stream()
                .filter(abuse -> abuse.personId == personId)
                .map(abuse -> CODES.list("abuse").label(abuse.type).toLowerCase(Locale.UK))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * The ways of a kind of safety: "phone (until 17:00), post"; empty where there are none.
     *
     * @param freeWords what is shown of free words, in which anybody may be named
     */
    static String ways(CaseRecords.Safety safety, long personId, String safe, UnaryOperator<String> freeWords) {
        return safety.ways().stream()
                .filter(way -> way.personId == personId && way.safe.equals(safe))
                .map(way -> way(way, freeWords))
                .collect(Collectors.joining(", "));
    }

    private static String way(ContactWay way, UnaryOperator<String> freeWords) {
        String kind = ContactWay.KINDS.stream()
                .filter(code -> code.code().equals(way.kind))
                .map(Code::label)
                .findFirst()
                .orElse(way.kind)
                .toLowerCase(Locale.UK);
        return way.safeWhen == null || way.safeWhen.isBlank()
                ? kind
                : kind + " (" + freeWords.apply(way.safeWhen) + ")";
    }
}
