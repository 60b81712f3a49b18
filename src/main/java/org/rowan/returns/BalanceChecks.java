package org.rowan.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.returns.tables.Place;

/** The balance checks of the data standard, for the tables present. */
final class BalanceChecks {
    private static final List<String> OF_EVERYBODY =
            List.of("sex", "gender_same", "ethnicity", "ethnic_group", "religion", "disabled", "language_need");
    private static final List<String> DETAILED = List.of("supported", "first_in_year");

    private final Map<Place, Long> values = new LinkedHashMap<>();
    private final List<Balance> balances = new ArrayList<>();

    BalanceChecks(List<Figure> figures) {
        figures.forEach(figure -> values.put(Place.of(figure), figure.value()));
    }

    List<Balance> all() {
        scopes("R1").forEach(this::nights);
        scopes("R2").forEach(this::referrals);
        scopes("R3").forEach(this::refusals);
        scopes("R4").forEach(scope -> flow("R4", "person_category", scope, "people"));
        scopes("R5").forEach(scope -> flow("R5", "children", scope, "households"));
        scopes("R7").forEach(this::equality);
        return balances;
    }

    private void nights(String scope) {
        balances.add(Balance.atMost(
                "R1 nights, " + scope,
                "nights_occupied <= nights_available",
                total("R1", scope, "commissioned", "nights_occupied"),
                total("R1", scope, "commissioned", "nights_available"),
                "%s: no more nights were occupied than were available.".formatted(label(scope))));
    }

    private void referrals(String scope) {
        for (String source : categories("R2", scope, "source")) {
            balances.add(Balance.equal(
                    "R2 flow, %s, %s".formatted(scope, source),
                    "open_start + received - placed - not_placed - withdrawn = open_end",
                    value("R2", scope, "source", source, "open_start")
                            + value("R2", scope, "source", source, "received")
                            - value("R2", scope, "source", source, "placed")
                            - value("R2", scope, "source", source, "not_placed")
                            - value("R2", scope, "source", source, "withdrawn"),
                    value("R2", scope, "source", source, "open_end"),
                    ("%s: referrals waiting at the start and received, less those decided, are those waiting at the"
                                    + " end.")
                            .formatted(label(scope))));
        }
    }

    private void refusals(String scope) {
        balances.add(Balance.equal(
                "R3 not placed, " + scope,
                "R3 total = R2 not_placed total",
                total("R3", scope, "reason", "not_placed"),
                total("R2", scope, "source", "not_placed"),
                "%s: the referrals not placed by reason are as many as those not placed by source."
                        .formatted(label(scope))));
    }

    private void flow(String table, String dimension, String scope, String who) {
        for (String category : categories(table, scope, dimension)) {
            balances.add(Balance.equal(
                    "%s flow, %s, %s".formatted(table, scope, category),
                    "open_start + started - ended = open_end",
                    value(table, scope, dimension, category, "open_start")
                            + value(table, scope, dimension, category, "started")
                            - value(table, scope, dimension, category, "ended"),
                    value(table, scope, dimension, category, "open_end"),
                    "%s: %s there at the start and started, less those ended, are those there at the end."
                            .formatted(label(scope), who)));
        }
    }

    private void equality(String scope) {
        for (String measure : DETAILED) {
            long people = total("R4", scope, "person_category", measure);
            for (String dimension : OF_EVERYBODY) {
                everybody(scope, dimension, measure, total("R7", scope, dimension, measure), people);
            }
            everybody(
                    scope,
                    "adult_age + child_age",
                    measure,
                    total("R7", scope, "adult_age", measure) + total("R7", scope, "child_age", measure),
                    people);
        }
    }

    private void everybody(String scope, String dimension, String measure, long counted, long people) {
        balances.add(Balance.equal(
                "R7 %s, %s, %s".formatted(dimension, scope, measure),
                "R7 %s total = R4 total".formatted(dimension),
                counted,
                people,
                "%s: the people counted by %s are all the people."
                        .formatted(label(scope), dimension.replace('_', ' '))));
    }

    private Set<String> scopes(String table) {
        return values.keySet().stream()
                .filter(cell -> cell.table().equals(table))
                .map(Place::serviceKind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> categories(String table, String scope, String dimension) {
        return values.keySet().stream()
                .filter(cell -> cell.table().equals(table)
                        && cell.serviceKind().equals(scope)
                        && cell.dimension().equals(dimension))
                .map(Place::category)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private long total(String table, String scope, String dimension, String measure) {
        return value(table, scope, dimension, Figure.TOTAL, measure);
    }

    private long value(String table, String scope, String dimension, String category, String measure) {
        return values.getOrDefault(new Place(table, scope, dimension, category, measure), 0L);
    }

    static String label(String scope) {
        return switch (scope) {
            case "safe_accommodation" -> "All safe accommodation";
            case "community" -> "All community services";
            default -> Codes.standard().list("service_kind").label(scope);
        };
    }
}
