package org.rowan.disclosure;

/**
 * What became of a variable or an item, and why. For the provider's eyes: a reason may tell more than what is shown.
 *
 * @param category the category of an item, {@code total} for a variable
 * @param shown the level at which it is shown, {@code total}, {@code yes} for an item that is shown, {@code withheld}
 * @param rule the rule that kept a finer level inside, or that lets this one out
 * @param reason in a sentence, for a screen
 */
public record Decision(
        String period,
        String table,
        String scope,
        String dimension,
        String category,
        String measure,
        String shown,
        RuleName rule,
        String reason) {
    public static final String WITHHELD = "withheld";
    public static final String YES = "yes";

    /** Whether nothing of it is shown. */
    public boolean isWithheld() {
        return shown.equals(WITHHELD);
    }
}
