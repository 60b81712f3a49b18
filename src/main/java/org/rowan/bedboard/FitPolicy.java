package org.rowan.bedboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;

/** What a unit takes. Each rule answers with its reason, for or against. */
enum FitPolicy {
    SAFETY {
        @Override
        Answer ask(Unit unit, int cots, Household household) {
            return household.dangers().isEmpty() ? null : new Answer(false, String.join("; ", household.dangers()));
        }
    },
    SIZE {
        @Override
        Answer ask(Unit unit, int cots, Household household) {
            int places = household.besideOneAdult();
            if (places > unit.children + cots) {
                String and = cots == 0 ? "" : cots == 1 ? " and a cot" : " and " + cots + " cots";
                return new Answer(false, "room for " + unit.takes().split(",", 2)[0] + and);
            }
            int inCots = places - unit.children;
            String with = inCots <= 0 ? "" : inCots == 1 ? ", one in the cot" : ", " + inCots + " in cots";
            return new Answer(true, places == 0 ? "room for one adult" : "all " + (places + 1) + " fit" + with);
        }
    },
    MEN {
        @Override
        Answer ask(Unit unit, int cots, Household household) {
            if (!Boolean.TRUE.equals(household.man())) {
                return null;
            }
            boolean takesMen = Boolean.TRUE.equals(unit.takesMen);
            return new Answer(takesMen, takesMen ? "men may live here" : "women only");
        }
    },
    OLDEST_BOY {
        @Override
        Answer ask(Unit unit, int cots, Household household) {
            if (unit.oldestBoy == null || household.oldestBoy() == null) {
                return null;
            }
            boolean young = household.oldestBoy() <= unit.oldestBoy;
            String limit = "boys up to " + unit.oldestBoy;
            return new Answer(young, young ? limit : "oldest boy is " + household.oldestBoy() + ", " + limit);
        }
    },
    ACCESS {
        @Override
        Answer ask(Unit unit, int cots, Household household) {
            if (household.access().isEmpty()) {
                return null;
            }
            List<String> has = CodesField.split(unit.access);
            List<String> lacks = household.access().stream()
                    .filter(code -> !has.contains(code))
                    .sorted()
                    .map(FitPolicy::label)
                    .toList();
            return lacks.isEmpty()
                    ? new Answer(
                            true,
                            String.join(
                                    ", ",
                                    household.access().stream()
                                            .sorted()
                                            .map(FitPolicy::label)
                                            .toList()))
                    : new Answer(false, "not " + String.join(", not ", lacks));
        }
    };

    record Answer(boolean fits, String reason) {}

    /** The answer, or null where the question does not arise. */
    abstract Answer ask(Unit unit, int cots, Household household);

    /** @param cots how many stand in it that night */
    static List<Answer> all(Unit unit, int cots, Household household) {
        List<Answer> answers = new ArrayList<>();
        for (FitPolicy policy : values()) {
            Answer answer = policy.ask(unit, cots, household);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private static String label(String code) {
        return Codes.standard().list("access_kind").label(code).toLowerCase(Locale.UK);
    }
}
