package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladders;

/**
 * A provider invented from a seed, as the figures that would be counted of it: households that come, stay some quarters
 * and go, with skewed answers, some of them missing.
 */
final class Simulated {
    static final List<String> SAFE = List.of("refuge", "dispersed");
    static final List<String> COMMUNITY = List.of("outreach");
    static final List<String> NEEDS =
            List.of("housing", "debt", "immigration", "legal_family", "safety", "isolation", "physical_health");
    static final List<String> SPECIAL = List.of("mental_health", "drugs", "alcohol", "honour_based", "pregnant");

    /** A household: its kind, when it came (in quarters from the beginning), how long it stayed, and who it is. */
    record Household(String rollUp, String kind, int came, int left, Person adult, List<Person> children) {
        List<Person> people() {
            List<Person> people = new ArrayList<>(children);
            people.addFirst(adult);
            return people;
        }
    }

    /** Answers by question; what was not stated is {@code not_asked}. */
    record Person(boolean child, Map<String, String> answers) {
        String answer(String question) {
            return answers.get(question);
        }
    }

    record Referral(String kind, int quarter, String source, String reason, boolean first, boolean later) {}

    private final Random random;
    private final double skew;
    private final List<Household> households = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final int years;

    /**
     * @param people about how many people are first counted in a quarter
     */
    Simulated(long seed, int people, int years) {
        this.random = new Random(seed);
        this.skew = 0.5 + 1.5 * random.nextDouble();
        this.years = years;
        for (int quarter = -2; quarter < 4 * years; quarter++) {
            int here = (int) Math.round(people * (0.6 + 0.8 * random.nextDouble()));
            while (here > 0) {
                Household household = household(quarter);
                households.add(household);
                here -= household.people().size();
            }
            for (int i = people; i > 0; i--) {
                referrals.add(referral(quarter));
            }
        }
    }

    List<Figure> quarter(int year, int quarter) {
        int at = 4 * year + quarter - 1;
        return count("%s/Q%d".formatted(name(year), quarter), 4 * year, at, at);
    }

    List<Figure> year(int year) {
        return count(name(year), 4 * year, 4 * year, 4 * year + 3);
    }

    static String name(int year) {
        return "20%02d-%02d".formatted(20 + year, 21 + year);
    }

    int years() {
        return years;
    }

    private Household household(int quarter) {
        boolean safe = random.nextInt(3) > 0;
        List<String> kinds = safe ? SAFE : COMMUNITY;
        List<Person> children = new ArrayList<>();
        for (int i = Math.max(0, (int) Math.round(1.2 + 1.3 * random.nextGaussian())); i > 0; i--) {
            children.add(person(true));
        }
        int stay = random.nextInt(4);
        return new Household(
                safe ? "safe_accommodation" : "community",
                kinds.get(random.nextInt(kinds.size())),
                quarter,
                quarter + stay,
                person(false),
                children);
    }

    private Person person(boolean child) {
        Map<String, String> answers = new LinkedHashMap<>();
        String sex = pick("sex", child ? 0 : 2.5);
        String same = random.nextInt(60) == 0 ? "no" : pick("gender_same", 4);
        answers.put("sex", sex);
        answers.put("gender_same", same);
        answers.put("person_category", category(child, sex, same));
        for (String question : List.of("ethnicity", "religion", "disabled", "language_need")) {
            answers.put(question, pick(question, skew));
        }
        if (child) {
            answers.put("child_age", pick("child_age", 0));
        } else {
            for (String question : List.of("adult_age", "orientation", "recourse", "level_first", "level_latest")) {
                String ladder = question.startsWith("level") ? "risk_level" : question;
                answers.put(question, pick(ladder, question.equals("orientation") ? 2 : skew / 2));
            }
            needs(answers);
            for (String question : List.of("area", "destination", "planned", "destination_area", "stay_length")) {
                answers.put(question, pick(question, skew / 2));
            }
        }
        SPECIAL.forEach(special -> answers.put(special, yes(special.length())));
        return new Person(child, answers);
    }

    private void needs(Map<String, String> answers) {
        int count = 0;
        for (String need : NEEDS) {
            String answer = yes(need.length() % 4 + 2);
            answers.put(need, answer.equals("yes") && random.nextBoolean() ? "met" : answer);
            count += answer.equals("yes") ? 1 : 0;
        }
        answers.put("needs_count", count > 2 ? "3_plus" : String.valueOf(count));
    }

    private String yes(int oneIn) {
        return random.nextInt(oneIn) == 0 ? "yes" : "no";
    }

    private static String category(boolean child, String sex, String same) {
        if (child) {
            return "children";
        }
        if (same.equals("no")) {
            return "trans_adults";
        }
        return switch (sex) {
            case "female" -> "women";
            case "male" -> "men";
            default -> "not_known";
        };
    }

    /** One of the codes of a ladder, the earlier ones the likelier the steeper it is; now and then none. */
    private String pick(String ladder, double steep) {
        if (random.nextInt(25) == 0) {
            return ladder.equals("destination") ? "999" : "not_known";
        }
        List<String> codes = Ladders.standard().of(ladder).levels().getFirst().categories().stream()
                .flatMap(category -> category.codes().stream().sorted())
                .toList();
        double all = 0;
        for (int i = 0; i < codes.size(); i++) {
            all += Math.pow(i + 1, -steep);
        }
        double at = random.nextDouble() * all;
        for (int i = 0; i < codes.size(); i++) {
            at -= Math.pow(i + 1, -steep);
            if (at <= 0) {
                return codes.get(i);
            }
        }
        return codes.getLast();
    }

    private Referral referral(int quarter) {
        List<String> kinds = List.of("refuge", "dispersed", "outreach");
        String reason = random.nextInt(3) == 0 ? "no_space" : pick("reason", skew);
        return new Referral(
                kinds.get(random.nextInt(3)),
                quarter,
                pick("source", skew),
                random.nextBoolean() ? reason : null,
                random.nextInt(4) > 0,
                random.nextInt(4) == 0);
    }

    private List<Figure> count(String period, int yearFrom, int from, int to) {
        Tally tally = new Tally(period);
        for (Household household : households) {
            if (household.came() <= to && household.left() >= from) {
                boolean start = household.came() < from;
                boolean end = household.left() > to;
                boolean first = household.came() >= from || from == yearFrom;
                tally.add(
                        household,
                        new boolean[] {true, first, start, !start, !end, end},
                        from == yearFrom && to > from);
            }
        }
        for (Referral referral : referrals) {
            if (referral.quarter() >= from && referral.quarter() <= to) {
                tally.add(referral);
            }
        }
        return tally.figures();
    }
}
