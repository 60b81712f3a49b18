package org.rowan.returns.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;

/** Invents the people of a provider, each the more like the others the steeper the provider is. */
final class People {
    private static final List<String> HOMES = List.of("E08000026", "E08000025", "E09000001", "W06000015");

    private final Random random;
    private final Mix mix;
    private final double steep;
    private final List<PersonFact> all = new ArrayList<>();
    private final List<PeopleFacts.Recourse> recourse = new ArrayList<>();

    People(Random random, Mix mix) {
        this.random = random;
        this.mix = mix;
        this.steep = 0.5 + 1.5 * random.nextDouble();
    }

    PeopleFacts facts() {
        return new PeopleFacts(List.copyOf(all), List.copyOf(recourse));
    }

    /**
     * Somebody more.
     *
     * @param theOne whether it is the one who is unlike all others, if there is one
     */
    long add(boolean child, boolean theOne, LocalDate day) {
        long id = all.size() + 1L;
        LocalDate born = mix == Mix.NONE_ASKED ? null : day.minusDays(age(child));
        all.add(new PersonFact(new Key(id, "P" + id), born, answers(child, theOne), home()));
        if (!child && mix != Mix.NONE_ASKED) {
            recourse.add(new PeopleFacts.Recourse(id, day, recourse(theOne)));
        }
        return id;
    }

    /** Somebody who is known already, or nobody is: then a stranger. */
    long someAdult(LocalDate day) {
        return random.nextBoolean() || all.isEmpty()
                ? add(false, false, day)
                : all.get(random.nextInt(all.size())).key().id();
    }

    private long age(boolean child) {
        if (mix == Mix.ALL_ALIKE) {
            return child ? 7 * 365L : 30 * 365L;
        }
        return child ? random.nextInt(17 * 365) : (long) (365 * (17 + 55 * Math.pow(random.nextDouble(), 2)));
    }

    private String recourse(boolean theOne) {
        return switch (mix) {
            case ALL_ALIKE -> "yes";
            case ONE_WITHOUT_RECOURSE -> theOne ? "no" : "yes";
            default -> code("recourse");
        };
    }

    private Map<Characteristic, String> answers(boolean child, boolean theOne) {
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        if (mix == Mix.NONE_ASKED) {
            return answers;
        }
        for (Characteristic asked : Characteristic.values()) {
            boolean ofAdults = asked == Characteristic.ORIENTATION || asked == Characteristic.PREGNANCY;
            if (!(child && ofAdults) && (mix == Mix.ALL_ALIKE || random.nextInt(25) > 0)) {
                answers.put(asked, answer(asked));
            }
        }
        if (!child) {
            answers.put(Characteristic.SEX, mix == Mix.USUAL && random.nextInt(12) == 0 ? "male" : "female");
        }
        if (mix == Mix.ONE_MAN) {
            answers.put(Characteristic.GENDER_SAME, "yes");
            answers.computeIfPresent(Characteristic.SEX, (asked, sex) -> theOne ? "male" : sex);
        }
        return answers;
    }

    private String answer(Characteristic asked) {
        return switch (asked) {
            case INTERPRETER -> yesIn(6);
            case LANGUAGE -> "en";
            case PREGNANCY, DISABLED -> yesIn(8);
            case SEX -> mix == Mix.ALL_ALIKE || random.nextBoolean() ? "female" : "male";
            case GENDER_SAME -> mix == Mix.ALL_ALIKE || random.nextInt(60) > 0 ? "yes" : "no";
            default -> code(asked.column());
        };
    }

    String yesIn(int many) {
        return mix != Mix.ALL_ALIKE && random.nextInt(many) == 0 ? "yes" : "no";
    }

    /** One of the codes of a list, the earlier ones the likelier. */
    String code(String list) {
        List<String> codes = Codes.standard().list(list).codes();
        if (mix == Mix.ALL_ALIKE) {
            return codes.getFirst();
        }
        double all = 0;
        for (int i = 1; i <= codes.size(); i++) {
            all += Math.pow(i, -steep);
        }
        double at = random.nextDouble() * all;
        int chosen = 0;
        while (chosen < codes.size() - 1 && at > Math.pow(chosen + 1.0, -steep)) {
            at -= Math.pow(chosen + 1.0, -steep);
            chosen++;
        }
        return codes.get(chosen);
    }

    Home home() {
        return switch (mix) {
            case NONE_ASKED -> Home.UNKNOWN;
            case ALL_ALIKE -> new Home(HOMES.getFirst(), "E05001218");
            default -> new Home(HOMES.get(Math.min(random.nextInt(8) / 2, random.nextInt(4))), null);
        };
    }
}
