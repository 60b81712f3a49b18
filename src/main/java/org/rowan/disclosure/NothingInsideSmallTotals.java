package org.rowan.disclosure;

import java.util.List;

/** Inside a population smaller than k nothing but its total is shown. Source: "What a return shows", service facts. */
record NothingInsideSmallTotals(int k) implements Rule {
    @Override
    public List<Figure> keep(List<Figure> figures) {
        Sizes sizes = new Sizes(figures);
        return figures.stream()
                .filter(figure -> figure.isTotal()
                        || sizes.around(figure).map(size -> size >= k).orElse(false))
                .toList();
    }
}
