package org.rowan.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A way in which somebody who is known is told otherwise the next time. */
enum Slip {
    TYPING {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            return random.nextBoolean()
                    ? sought(slip(known.given(), random), known.family(), known.born())
                    : sought(known.given(), slip(known.family(), random), known.born());
        }
    },
    SWAPPED_NAMES {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            return sought(/* given= */ known.family(), /* family= */ known.given(), known.born());
        }
    },
    OTHER_SPELLING {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            String given = respelt(known.given(), random);
            String family = respelt(known.family(), random);
            boolean same = given.equals(known.given()) && family.equals(known.family());
            return same ? null : sought(given, family, known.born());
        }
    },
    PET_NAME {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            List<String> pets = MadePeople.petNames().get(known.given());
            return pets == null ? null : sought(pets.get(random.nextInt(pets.size())), known.family(), known.born());
        }
    },
    NO_BIRTH_DATE {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            return sought(slip(known.given(), random), known.family(), null);
        }
    },
    DAY_AND_MONTH_SWAPPED {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            LocalDate born = known.born();
            return born == null || born.getDayOfMonth() > 12 || born.getDayOfMonth() == born.getMonthValue()
                    ? null
                    : sought(
                            known.given(),
                            known.family(),
                            LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        }
    },
    WRONG_DAY {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            return known.born() == null
                    ? null
                    : sought(known.given(), known.family(), known.born().plusDays(1 + random.nextInt(40)));
        }
    },
    NO_MARKS {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            String given = bare(known.given());
            String family = bare(known.family());
            return given.equals(known.given()) && family.equals(known.family())
                    ? null
                    : sought(given, family, known.born());
        }
    },
    NEW_FAMILY_NAME {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            return sought(known.given(), "Rowntree", known.born());
        }
    },
    SPELLING_AND_NO_BIRTH_DATE {
        @Override
        NameIndex.Sought of(NameIndex.Known known, Random random) {
            NameIndex.Sought respelt = OTHER_SPELLING.of(known, random);
            return respelt == null ? null : sought(respelt.given(), respelt.family(), null);
        }
    };

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** How she is told; null where she cannot be told so. */
    abstract NameIndex.Sought of(NameIndex.Known known, Random random);

    private static NameIndex.Sought sought(String given, String family, LocalDate born) {
        return new NameIndex.Sought(given, family, born, null);
    }

    /** One slip of the keys: a letter too few, twice, another one, or two that changed places. */
    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.length() > 2 ? before + after : word + word.charAt(at);
            case 1 -> before + word.charAt(at) + word.charAt(at) + after;
            case 2 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            default ->
                after.isEmpty() ? before + after : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    private static String respelt(String name, Random random) {
        String small = bare(name).toLowerCase(Locale.ROOT);
        return MadePeople.spellings().stream()
                .filter(ways -> ways.contains(small))
                .findFirst()
                .map(ways -> {
                    List<String> others =
                            ways.stream().filter(way -> !way.equals(small)).toList();
                    return others.get(random.nextInt(others.size()));
                })
                .orElse(name);
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i');
    }
}
