package org.rowan.disclosure.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.Variable;

/**
 * Profile {@code rounded}: to multiples of five, and additive: every total is the sum of rounded cells, none is rounded
 * by itself, so that no difference tells what was rounded away. Which way a cell goes is drawn once from a secret of the
 * provider and the cell's name, and stays so; on average nothing is added or lost.
 */
public final class Rounded {
    /** What every published number is a multiple of. */
    public static final int BASE = 5;

    private static final String RULES = "rounded to 5, 1.0";

    private final byte[] secret;

    /** @param secret known to the provider only; whoever knows it knows which way each cell went */
    public Rounded(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The variables of the tables, rounded; service facts that have no breakdown by people stay with the ladder. */
    public Published of(int k, List<Figure> figures) {
        Map<String, List<Figure>> columns = new LinkedHashMap<>();
        for (Figure figure : figures) {
            boolean shown = Variable.of(figure.table(), figure.dimension())
                    .filter(variable -> variable.measure().equals(figure.measure()))
                    .isPresent();
            boolean kind = Variable.of(figure.table(), figure.dimension())
                    .filter(variable -> variable.whose().addsUpOverKinds())
                    .isPresent();
            if (shown
                    && (kind
                            || RollUps.is(figure.serviceKind())
                            || figure.table().equals("R12"))) {
                columns.computeIfAbsent(
                                String.join(" ", figure.table(), figure.serviceKind(), figure.dimension()),
                                key -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<PublishedRow> rows = new ArrayList<>();
        columns.values().forEach(column -> rows.addAll(column(column, figures)));
        return new Published(k, RULES, rows, List.of(), List.of());
    }

    private List<PublishedRow> column(List<Figure> column, List<Figure> all) {
        List<PublishedRow> rows = new ArrayList<>();
        long total = 0;
        for (Figure figure : column) {
            if (!figure.isTotal()) {
                long value = cell(figure, all);
                total += value;
                rows.add(row(figure, "1", value));
            }
        }
        Figure like = column.getFirst();
        rows.add(new PublishedRow(
                like.period(),
                like.table(),
                like.serviceKind(),
                like.dimension(),
                Figure.TOTAL,
                Figure.TOTAL,
                like.measure(),
                like.unit(),
                new Cell.Shown(total)));
        return rows;
    }

    /** A roll-up of kinds that add up is the sum of its rounded kinds; anything else is rounded itself. */
    private long cell(Figure figure, List<Figure> all) {
        boolean addsUp = Variable.of(figure.table(), figure.dimension())
                .filter(variable -> variable.whose().addsUpOverKinds())
                .isPresent();
        if (!addsUp || !RollUps.is(figure.serviceKind())) {
            return round(figure);
        }
        List<Figure> kinds = all.stream()
                .filter(other -> other.table().equals(figure.table())
                        && other.dimension().equals(figure.dimension())
                        && other.category().equals(figure.category())
                        && other.measure().equals(figure.measure())
                        && RollUps.of(other.serviceKind()).equals(figure.serviceKind())
                        && !RollUps.is(other.serviceKind()))
                .toList();
        return kinds.isEmpty()
                ? round(figure)
                : kinds.stream().mapToLong(this::round).sum();
    }

    /** Up as often as it is near the next multiple; the same for ever for the same cell of the same period. */
    long round(Figure figure) {
        long down = figure.value() - figure.value() % BASE;
        return draw(figure) < figure.value() % BASE ? down + BASE : down;
    }

    private int draw(Figure figure) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            byte[] hash = digest.digest(String.join(
                            "|",
                            figure.period(),
                            figure.table(),
                            figure.serviceKind(),
                            figure.dimension(),
                            figure.category(),
                            figure.measure())
                    .getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (int i = 0; i < 3; i++) {
                number = number * 256 + (hash[i] & 0xff);
            }
            return number % BASE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublishedRow row(Figure figure, String level, long value) {
        return new PublishedRow(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                level,
                figure.category(),
                figure.measure(),
                figure.unit(),
                new Cell.Shown(value));
    }
}
