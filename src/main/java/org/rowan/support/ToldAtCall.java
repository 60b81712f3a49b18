package org.rowan.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rowan.casefile.RiskAssessment;
import org.rowan.referral.Referral;
import org.rowan.referral.Told;

/**
 * What was told of the household at the call with which the case began: it holds until somebody assesses, or asks.
 *
 * @param risk of list risk_level, null where none was told
 * @param age in years on that day, null where none was told
 * @param oldestBoy in years on that day, null where none was told
 * @param at London time
 * @param by who noted it
 */
public record ToldAtCall(String risk, Integer age, Integer oldestBoy, LocalDateTime at, String by) {
    static ToldAtCall of(Referral referral) {
        Told told = Told.read(referral.note);
        return new ToldAtCall(referral.risk, told.age(), told.oldestBoy(), referral.received, referral.createdBy);
    }

    /** Whether a risk was told that nobody has assessed since: what was found in an earlier case is not what holds now. */
    public boolean isNewerThan(List<RiskAssessment> assessed) {
        return risk != null && assessed.stream().allMatch(one -> one.assessed.isBefore(at.toLocalDate()));
    }

    /** How old she is about on a day; null where nothing was told. */
    public Integer ageOn(LocalDate day) {
        return grown(age, day);
    }

    /** The same of the oldest boy with her. */
    public Integer oldestBoyOn(LocalDate day) {
        return grown(oldestBoy, day);
    }

    private Integer grown(Integer told, LocalDate day) {
        return told == null ? null : told + (int) java.time.temporal.ChronoUnit.YEARS.between(at.toLocalDate(), day);
    }

    @Override
    public String toString() {
        return "told at a call";
    }
}
