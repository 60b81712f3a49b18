package org.rowan.sheets;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rowan.referral.Told;

/** The fields of a referral as a row tells them, and as the exchange set has them. */
final class ReferralFields {
    private static final String NOT_PLACED = "not_placed";
    private static final String NOT_KNOWN = "not_known";
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final RowRead row;
    private final WhatComes comes;
    private final Map<String, String> fields = new HashMap<>();

    ReferralFields(RowRead row, WhatComes comes) {
        this.row = row;
        this.comes = comes;
    }

    static String source(RowRead row) {
        return row.word(Field.SOURCE).isEmpty() ? NOT_KNOWN : row.word(Field.SOURCE);
    }

    /** @param supported whether the row tells of support as well */
    Map<String, String> of(boolean supported) {
        fields.put("received", received().toString());
        fields.put("source", source(row));
        comes.withoutSource += row.word(Field.SOURCE).isEmpty() ? 1 : 0;
        count("adults", Field.ADULTS);
        count("children", Field.CHILDREN);
        fields.put("home_authority", row.word(Field.HOME));
        fields.put("risk", row.word(Field.RISK));
        fields.put("status", recourse());
        fields.put("needs", String.join(";", row.needs));
        fields.put("referrer", row.word(Field.REFERRER));
        Boolean safe = row.truths.get(Field.SAFE_TO_RING);
        fields.put("callback", safe == null ? "" : safe ? "yes" : "no");
        decision(supported);
        note();
        return fields;
    }

    /** Whether the row says that nobody came. */
    static boolean isTurnedAway(RowRead row) {
        String outcome = row.word(Field.OUTCOME);
        return outcome.startsWith(NOT_PLACED) || outcome.equals("withdrawn");
    }

    /** A list seldom has the time: then it is noon. */
    private LocalDateTime received() {
        LocalDateTime day = row.days.get(Field.RECEIVED);
        LocalTime told = Days.time(row.word(Field.TIME)).orElse(day.toLocalTime());
        return day.toLocalDate().atTime(told.equals(LocalTime.MIDNIGHT) ? NOON : told);
    }

    private void count(String column, Field field) {
        Integer number = row.numbers.get(field);
        fields.put(column, number == null ? "" : number.toString());
    }

    private String recourse() {
        Boolean none = row.truths.get(Field.NO_RECOURSE);
        return none == null || !row.word(Field.RECOURSE).isEmpty() ? row.word(Field.RECOURSE) : none ? "no" : "yes";
    }

    private void decision(boolean supported) {
        String outcome = row.word(Field.OUTCOME);
        String reason = row.word(Field.REASON);
        if (outcome.isEmpty()) {
            boolean refused = !reason.isEmpty() && !reason.equals(NOT_KNOWN);
            outcome = supported ? "placed" : refused ? NOT_PLACED : "pending";
            comes.waiting += outcome.equals("pending") ? 1 : 0;
        }
        int colon = outcome.indexOf(':');
        String decision = colon < 0 ? outcome : outcome.substring(0, colon);
        String within = colon < 0 ? "" : outcome.substring(colon + 1);
        fields.put("decision", decision);
        if (decision.equals(NOT_PLACED)) {
            comes.withoutReason += reason.isEmpty() && within.isEmpty() ? 1 : 0;
            fields.put("reason", reason.isEmpty() ? within.isEmpty() ? NOT_KNOWN : within : reason);
            fields.put("other_reasons", reason.isEmpty() || within.equals(reason) ? "" : within);
        } else {
            fields.put("reason", reason.equals(NOT_KNOWN) ? "" : reason);
        }
        decided(decision);
    }

    private void decided(String decision) {
        if (row.day(Field.DECIDED) != null) {
            fields.put("decided", row.day(Field.DECIDED).toString());
        } else if (!decision.equals("pending")) {
            comes.decidedAssumed++;
            fields.put("decided", row.day(Field.RECEIVED).toString());
        }
    }

    private void note() {
        Integer age = row.days.containsKey(Field.BORN) ? null : row.numbers.get(Field.AGE);
        String written = new Told(age, null, Set.of(), String.join("\n", row.notes)).written();
        fields.put("note", written == null ? "" : written);
    }

    @Override
    public String toString() {
        return "fields of " + row;
    }
}
