package org.rowan.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table is shown by service kind only if no kind's population is 1 to k - 1; otherwise only its roll-ups. All kinds or
 * none, so that no kind follows from the others. Source: "What a return shows", rule 8, and that kinds expected to be
 * smaller than k are declared together.
 */
record NoSmallKinds(int k) implements Rule {
    /** Has no roll-up and no people: each of its kinds stands for itself. */
    private static final String CONTACTS = "R16";

    @Override
    public List<Figure> keep(List<Figure> figures) {
        Sizes sizes = new Sizes(figures);
        Set<String> tablesWithSmallKinds = figures.stream()
                .filter(figure ->
                        !RollUps.is(figure.serviceKind()) && !figure.table().equals(CONTACTS))
                .filter(figure ->
                        sizes.around(figure).map(size -> size > 0 && size < k).orElse(true))
                .map(Figure::table)
                .collect(Collectors.toSet());
        return figures.stream()
                .filter(figure -> RollUps.is(figure.serviceKind()) || !tablesWithSmallKinds.contains(figure.table()))
                .toList();
    }
}
