package org.rowan.exchange;

import static org.rowan.exchange.Column.optional;
import static org.rowan.exchange.Column.required;
import static org.rowan.exchange.Columns.DAY;
import static org.rowan.exchange.Columns.MINUTES;
import static org.rowan.exchange.Columns.SCORE;
import static org.rowan.exchange.Columns.TEXT;
import static org.rowan.exchange.Columns.code;
import static org.rowan.exchange.Columns.to;

/** The files about the work with a supported household. */
public final class CaseFiles {
    public static final FileSpec GIVEN = FileSpec.of(
            "given",
            required("support_id", to("support")),
            required("person_id", to("people")),
            required("date", DAY),
            required("kind", code("support_given")),
            optional("minutes", MINUTES));

    public static final FileSpec RISK = FileSpec.of(
            "risk",
            required("support_id", to("support")),
            required("person_id", to("people")),
            required("assessed", DAY),
            optional("tool", TEXT),
            optional("score", SCORE),
            required("level", code("risk_level")),
            optional("basis", code("risk_basis")));

    public static final FileSpec MARAC = FileSpec.of(
            "marac",
            required("support_id", to("support")),
            required("person_id", to("people")),
            required("heard", DAY));

    public static final FileSpec ABUSE = FileSpec.of(
            "abuse",
            required("support_id", to("support")),
            required("person_id", to("people")),
            required("type", code("abuse")));

    public static final FileSpec WAITING = FileSpec.of(
                    "waiting",
                    required("support_id", to("support")),
                    required("from", DAY),
                    optional("to", DAY),
                    required("reason", code("waiting_reason")))
            .spanning("from", "to");

    private CaseFiles() {}
}
