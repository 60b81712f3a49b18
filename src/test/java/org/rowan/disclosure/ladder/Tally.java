package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladders;

/** Counts simulated households and referrals into figures as the return has them. */
final class Tally {
    static final List<String> FLOWS =
            List.of("supported", "first_in_year", "open_start", "started", "ended", "open_end");

    private record Key(String table, String scope, String dimension, String category, String measure) {}

    private final String period;
    private final Map<Key, Long> counts = new LinkedHashMap<>();

    Tally(String period) {
        this.period = period;
        for (String rollUp : List.of("safe_accommodation", "community")) {
            zero("R4", rollUp, "person_category", FLOWS);
            zero("R5", rollUp, "children", FLOWS);
            zero("R2", rollUp, "source", List.of("received", "not_placed"));
            zero("R3", rollUp, "reason", List.of("not_placed", "first_in_year", "later_placed"));
            for (String question :
                    List.of("sex", "gender_same", "ethnicity", "religion", "disabled", "language_need")) {
                zero("R7", rollUp, question, List.of("first_in_year"));
            }
            for (String question : List.of("adult_age", "child_age", "orientation", "recourse")) {
                zero("R7", rollUp, question, List.of("first_in_year"));
            }
            zero("R8", rollUp, "area", List.of("first_in_year"));
        }
        for (String kind : List.of("refuge", "dispersed", "safe_accommodation")) {
            for (String question : List.of("destination", "planned", "destination_area", "stay_length")) {
                zero("R11", kind, question, List.of("ended"));
            }
        }
    }

    private void zero(String table, String scope, String dimension, List<String> measures) {
        for (String measure : measures) {
            Ladders.standard().of(dimension).codes().forEach(code -> put(table, scope, dimension, code, measure, 0));
            put(table, scope, dimension, Figure.TOTAL, measure, 0);
        }
    }

    private void put(String table, String scope, String dimension, String category, String measure, long count) {
        counts.merge(new Key(table, scope, dimension, category, measure), count, Long::sum);
    }

    private void add(String table, String scope, String dimension, String category, String measure) {
        put(table, scope, dimension, category, measure, 1);
        put(table, scope, dimension, Figure.TOTAL, measure, 1);
    }

    /** @param flow whether it counts in each of the measures; yearly, whether a whole year is counted */
    void add(Simulated.Household household, boolean[] flow, boolean yearly) {
        String children = household.children().size() > 3
                ? "4_plus"
                : String.valueOf(household.children().size());
        for (String scope : List.of(household.rollUp(), household.kind())) {
            for (int i = 0; i < FLOWS.size(); i++) {
                if (flow[i]) {
                    add("R5", scope, "children", children, FLOWS.get(i));
                }
            }
            if (flow[4] && household.rollUp().equals("safe_accommodation")) {
                for (String question : List.of("destination", "planned", "destination_area", "stay_length")) {
                    add("R11", scope, question, household.adult().answer(question), "ended");
                }
            }
        }
        if (flow[1]) {
            add("R8", household.rollUp(), "area", household.adult().answer("area"), "first_in_year");
        }
        household.people().forEach(person -> person(household.rollUp(), person, flow, yearly));
    }

    private void person(String scope, Simulated.Person person, boolean[] flow, boolean yearly) {
        for (int i = 0; i < FLOWS.size(); i++) {
            if (flow[i]) {
                add("R4", scope, "person_category", person.answer("person_category"), FLOWS.get(i));
            }
        }
        if (!flow[1]) {
            return;
        }
        List<String> asked = new ArrayList<>(List.of("sex", "gender_same", "ethnicity", "religion", "disabled"));
        asked.addAll(List.of("language_need", person.child() ? "child_age" : "adult_age"));
        if (person.child()) {
            add("R15", scope, "age_band", person.answer("child_age"), "first_in_year");
        } else {
            asked.addAll(List.of("orientation", "recourse"));
            adult(scope, person, yearly ? "" : "_first_counted");
        }
        asked.forEach(question -> add("R7", scope, question, person.answer(question), "first_in_year"));
        boolean any = !List.of("W1", "not_known").contains(person.answer("ethnicity"));
        any |= person.answer("disabled").equals("yes")
                || person.answer("language_need").equals("yes");
        any |= person.answer("person_category").equals("men")
                || person.answer("gender_same").equals("no");
        for (String special : Simulated.SPECIAL) {
            boolean yes = person.answer(special).equals("yes");
            put("R6", scope, "characteristic", special, "first_in_year", yes ? 1 : 0);
            any |= yes;
        }
        put("R6", scope, "characteristic", "at_least_one", "first_in_year", any ? 1 : 0);
    }

    private void adult(String scope, Simulated.Person person, String suffix) {
        add("R9", scope, "needs_count", person.answer("needs_count"), "identified" + suffix);
        add("R14", scope, "level_first", person.answer("level_first"), "adults" + suffix);
        add("R14", scope, "level_latest", person.answer("level_latest"), "adults" + suffix);
        for (String need : Simulated.NEEDS) {
            String answer = person.answer(need);
            put("R9", scope, "need", need, "identified" + suffix, answer.equals("no") ? 0 : 1);
            put("R9", scope, "need", need, "met" + suffix, answer.equals("met") ? 1 : 0);
        }
    }

    void add(Simulated.Referral referral) {
        String rollUp = referral.kind().equals("outreach") ? "community" : "safe_accommodation";
        for (String scope : List.of(rollUp, referral.kind())) {
            add("R2", scope, "source", referral.source(), "received");
            if (referral.reason() != null) {
                add("R2", scope, "source", referral.source(), "not_placed");
                add("R3", scope, "reason", referral.reason(), "not_placed");
                if (referral.reason().equals("no_space")) {
                    put("R3", scope, "reason_group", "capacity", "not_placed", 1);
                }
                if (referral.first()) {
                    add("R3", scope, "reason", referral.reason(), "first_in_year");
                }
                if (referral.later()) {
                    add("R3", scope, "reason", referral.reason(), "later_placed");
                }
            }
        }
    }

    List<Figure> figures() {
        return counts.entrySet().stream()
                .map(count -> new Figure(
                        period,
                        count.getKey().table(),
                        count.getKey().scope(),
                        count.getKey().dimension(),
                        count.getKey().category(),
                        count.getKey().measure(),
                        "individual",
                        count.getValue()))
                .toList();
    }
}
