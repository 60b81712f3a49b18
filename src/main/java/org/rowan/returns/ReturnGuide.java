package org.rowan.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.returns.tables.Definition;
import org.rowan.returns.tables.Definition.Term;
import org.rowan.returns.tables.ReturnTable;
import org.rowan.returns.words.Explained;

/** The page that tells a council officer what every table counts ({@code docs/guide/the-return.md}), made from the tables. */
public final class ReturnGuide {
    private static final String WORDS = """
            # What the return counts

            The return goes from one provider to the council for one quarter of the financial year. This page says what
            stands behind each of its figures. It is made from the program itself: the sentences below stand beside the
            lines that count, and a test fails when page and program differ.

            What is counted is not what is shown: a figure about people leaves the provider only where nobody can be
            recognised by it.

            ## Words

            - **Period**: a quarter (April to June is Q1), its first and its last day included. The **year** begins on
              1 April.
            - **Service kind**: what a provider runs, in rows of its own where a service of that kind is open on a day of the
              period. Two **roll-ups** put kinds together, and in each of them everybody counts once:
            {roll-ups}
            - **Individual**: a person, once in each service kind and in each roll-up, however often she came. Her role (adult
              or child) and her age are those of the day on which she joined first, of the memberships in the period.
            - **Household**: what one support period holds, known by its first adult: whoever joined first, and of several the
              one with the smallest reference. The same first adult is the same household when she moves. Children without an
              adult are a household of their own.
            - **There** means supported: from the day of joining to the day of leaving, both included.
            - **Not recorded**: an empty answer is `not_known`. `not_asked` and `prefers_not_to_say` are answers of their own.
              So every breakdown adds up to its `total`, unless a person may stand in several of its rows.
            - **Where a record counts**: a need, an occasion of support, an assessment, a hearing or a type of abuse counts in
              those services in whose support it was recorded, if the person is there in the period.
            """;

    private ReturnGuide() {}

    /** The whole page, in Markdown. */
    public static String page() {
        StringBuilder page = new StringBuilder(WORDS.replace("{roll-ups}", rollUps()));
        for (ReturnTable table : ReturnTable.ALL) {
            append(page, table.name(), table.definition());
        }
        return page.toString();
    }

    /** The same of each table, for the files that leave. */
    public static List<Explained> explained() {
        return ReturnTable.ALL.stream()
                .map(table -> new Explained(
                        table.name(),
                        table.definition().counts(),
                        table.definition().measures().stream()
                                .map(term -> new Explained.Term(term.name(), term.words()))
                                .toList()))
                .toList();
    }

    private static String rollUps() {
        return List.of("safe_accommodation", "community").stream()
                .map(group -> "  - `%s`: %s"
                        .formatted(
                                group,
                                Codes.standard().list("service_kind").inGroup(group).stream()
                                        .map(Code::label)
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder page, String name, Definition table) {
        page.append("\n## ").append(name).append(' ').append(table.title()).append("\n\n");
        page.append(table.counts()).append("\n\n");
        page.append("Counted for ").append(table.scopes()).append(".\n\n");
        page.append("| measure | what it counts |\n|---|---|\n");
        table.measures().forEach(term -> page.append(line(term.name(), term.words())));
        page.append("\n| breakdown | of whom, by what | rows |\n|---|---|---|\n");
        table.dimensions().forEach(term -> page.append(line(term.name(), term.words(), rows(term))));
    }

    private static String rows(Term dimension) {
        return dimension.categories().isEmpty()
                ? "not the same in every return"
                : dimension.categories().stream()
                        .map(category -> "`" + category.name() + "` " + category.label())
                        .map(String::strip)
                        .collect(Collectors.joining("; "));
    }

    private static String line(String name, String... cells) {
        return "| `" + name + "` | " + String.join(" | ", cells) + " |\n";
    }
}
