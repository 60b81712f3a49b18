package org.rowan.returns.ui;

import java.util.List;
import java.util.Locale;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.RollUps;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.returns.words.ReturnWords;

/** The form in which a manager settles with the council how the returns of a year are told. */
final class DeclareForm {
    private static final List<Code> ROLL_UPS = List.of(RollUps.SAFE, RollUps.COMMUNITY).stream()
            .map(scope -> new Code(scope, ReturnWords.scope(scope), ""))
            .toList();
    private static final List<Code> TABLES = Declaration.ON_THEIR_OWN.stream()
            .sorted((one, other) -> Integer.compare(number(one), number(other)))
            .map(table -> new Code(table, ReturnWords.table(table), ""))
            .toList();
    private static final List<Code> KINDS = Codes.standard().list("service_kind").all().stream()
            .filter(kind -> !RollUps.of(kind.code()).isEmpty())
            .toList();

    private DeclareForm() {}

    static PanelForm of(DeclareViewModel form, Runnable settled) {
        List<Field> fields = List.of(
                Fields.number("k", "Smallest group that is shown", 3, 20, form.smallest())
                        .hint("Five, unless the council and you agree on another."),
                often("people_safe", RollUps.SAFE, form),
                often("people_community", RollUps.COMMUNITY, form),
                Fields.codes("annual", "In detail only with the year", TABLES, form.annual()),
                Fields.codes("adults_only", "Only adults are supported in", ROLL_UPS, form.adultsOnly()),
                Fields.codes("merged", "Small kinds that are shown together", KINDS, form.mergedKinds())
                        .hint("Kinds in which you expect fewer units or households than that smallest group."),
                Fields.choice("profile", "Form", List.of(Profile.values()), Profile::words, form.form()));
        return new PanelForm(form.saving(), "Settle for the year", () -> form.save(settled), fields);
    }

    private static Field often(String key, String rollUp, DeclareViewModel form) {
        return Fields.choice(
                key,
                "Tables about people, " + ReturnWords.scope(rollUp).toLowerCase(Locale.UK),
                List.of(false, true),
                quarterly -> quarterly ? "Every quarter" : "Once a year",
                form.quarterly(rollUp));
    }

    private static int number(String table) {
        return Integer.parseInt(table.substring(1));
    }
}
