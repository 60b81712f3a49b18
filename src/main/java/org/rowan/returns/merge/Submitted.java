package org.rowan.returns.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rowan.disclosure.Release;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;

/**
 * The packages of a council's providers for one financial year, checked that they can be added: same year, rules, code
 * lists and smallest number. Of several versions of a quarter the last one counts; the audit sees all.
 */
public final class Submitted {
    public static final int QUARTERS = 4;

    private final SortedMap<String, SortedMap<Integer, Given>> latest = new TreeMap<>();
    private final List<Given> all;
    private final Set<String> expected;

    private Submitted(List<Given> all, Set<String> expected) {
        this.all = List.copyOf(all);
        this.expected = new TreeSet<>(expected);
        for (Given given : all) {
            latest.computeIfAbsent(given.provider(), provider -> new TreeMap<>())
                    .merge(
                            given.quarter().quarter(),
                            given,
                            (one, other) -> one.version() >= other.version() ? one : other);
        }
    }

    /**
     * @param expected codes of providers who should be there; those who gave any package are expected anyway
     * @throws Problem of kind INPUT if they cannot be added, with the reason
     */
    public static Submitted of(List<Given> all, Set<String> expected) {
        if (all.isEmpty()) {
            throw Problem.of(Problem.Kind.INPUT, "There is no package to add. Choose the packages of the providers.");
        }
        for (Given given : all) {
            if (given.release().terms().isRounded() || !Rules.of(given).areWithoutHoles()) {
                throw Problem.of(
                        Problem.Kind.INPUT,
                        "The return %s is rounded or on a fixed template, and its figures cannot be added exactly. Ask %s for it by profile ladder or branches."
                                .formatted(given.release().id(), given.provider()));
            }
        }
        Given first = all.getFirst();
        all.forEach(given -> requireAlike(first, given));
        requireOneOfEach(all);
        return new Submitted(all, expected);
    }

    private static void requireAlike(Given one, Given other) {
        String different = one.quarter().startYear() != other.quarter().startYear()
                ? "of another year"
                : !Rules.of(one).equals(Rules.of(other))
                        ? "made by other rules"
                        : !one.codeLists().equals(other.codeLists())
                                ? "made with other code lists"
                                : one.release().k() != other.release().k() ? "made with another smallest number" : "";
        if (!different.isEmpty()) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "The return %s is %s than %s, so the two cannot be added. Ask for returns that are alike."
                            .formatted(
                                    other.release().id(),
                                    different,
                                    one.release().id()));
        }
    }

    private static void requireOneOfEach(List<Given> all) {
        all.stream()
                .collect(Collectors.groupingBy(given -> given.release().id(), Collectors.toSet()))
                .forEach((id, same) -> {
                    if (same.size() > 1) {
                        throw Problem.of(
                                Problem.Kind.INPUT,
                                "There are two returns %s with different figures. Ask the provider which one holds."
                                        .formatted(id));
                    }
                });
    }

    /** The financial year: {@code 2020-21}. */
    public String year() {
        return all.getFirst().quarter().year();
    }

    int startYear() {
        return all.getFirst().quarter().startYear();
    }

    /** The providers who gave something, in the order of their codes. */
    public List<String> providers() {
        return List.copyOf(latest.keySet());
    }

    /** The quarters of which there is a package at all, from 1. */
    public List<Integer> quarters() {
        return latest.values().stream()
                .flatMap(own -> own.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The package of a provider's quarter that counts. */
    public Optional<Given> given(String provider, int quarter) {
        return Optional.ofNullable(
                latest.getOrDefault(provider, new TreeMap<>()).get(quarter));
    }

    /** Everybody who should have given a quarter: those who gave any, and those who were expected. */
    public List<String> everybody() {
        Set<String> everybody = new TreeSet<>(latest.keySet());
        everybody.addAll(expected);
        return List.copyOf(everybody);
    }

    /** Who is missing in a quarter. */
    public List<String> missing(int quarter) {
        return everybody().stream()
                .filter(provider -> given(provider, quarter).isEmpty())
                .toList();
    }

    /** Who is missing in the year, because a quarter is. */
    public List<String> missingInYear() {
        return everybody().stream()
                .filter(provider -> IntStream.rangeClosed(1, QUARTERS)
                        .anyMatch(quarter -> given(provider, quarter).isEmpty()))
                .toList();
    }

    /** Whether the year can be made: there is a package of each of its quarters. */
    public boolean isWholeYear() {
        return quarters().size() == QUARTERS;
    }

    /** Everything that was released, earlier versions too. */
    List<Release> releases() {
        return all.stream().map(Given::release).toList();
    }

    /** The identities of all returns that were given. */
    public List<String> returns() {
        return releases().stream().map(Release::id).distinct().sorted().toList();
    }

    List<Release> releases(String provider) {
        return releases().stream()
                .filter(release -> release.provider().equals(provider))
                .toList();
    }

    int k() {
        return all.getFirst().release().k();
    }

    /** The rules under which all were made. */
    String rules() {
        return all.stream().map(Given::rules).distinct().sorted().collect(Collectors.joining("; "));
    }

    FinancialQuarter quarter(int number) {
        return new FinancialQuarter(startYear(), number);
    }

    @Override
    public String toString() {
        return "Submitted[" + year() + "]";
    }
}
