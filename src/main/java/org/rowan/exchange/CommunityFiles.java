package org.rowan.exchange;

import static org.rowan.exchange.Column.optional;
import static org.rowan.exchange.Column.required;
import static org.rowan.exchange.Columns.CROWD;
import static org.rowan.exchange.Columns.DAY;
import static org.rowan.exchange.Columns.ID;
import static org.rowan.exchange.Columns.LANGUAGE;
import static org.rowan.exchange.Columns.MINUTES;
import static org.rowan.exchange.Columns.MOMENT;
import static org.rowan.exchange.Columns.POUNDS;
import static org.rowan.exchange.Columns.TEXT;
import static org.rowan.exchange.Columns.characteristic;
import static org.rowan.exchange.Columns.code;
import static org.rowan.exchange.Columns.to;

/** The files about the work beside supported households. The last is of perpetrators and refers to no other person. */
public final class CommunityFiles {
    public static final FileSpec GRANTS = FileSpec.of(
            "grants",
            required("support_id", to("support")),
            required("date", DAY),
            required("kind", code("grant_kind")),
            required("amount", POUNDS));

    public static final FileSpec PROPERTIES =
            FileSpec.of("properties", required("support_id", to("support")), required("made_safe", DAY));

    public static final FileSpec CONTACTS = FileSpec.of(
            "contacts",
            required("contact_id", ID),
            required("service_id", to("services")),
            required("at", MOMENT),
            required("caller", code("contact_caller")),
            optional("minutes", MINUTES),
            optional("outcome", code("contact_outcome")),
            optional("language", LANGUAGE));

    public static final FileSpec SESSIONS = FileSpec.of(
            "sessions",
            required("session_id", ID),
            required("service_id", to("services")),
            required("at", MOMENT),
            optional("topic", TEXT),
            optional("language", LANGUAGE),
            optional("people", CROWD));

    public static final FileSpec ATTENDANCES =
            FileSpec.of("attendances", required("session_id", to("sessions")), required("person_id", to("people")));

    public static final FileSpec PROGRAMME = FileSpec.of(
                    "programme",
                    required("participant_id", ID),
                    required("service_id", to("services")),
                    required("referred", DAY),
                    optional("source", code("referral_source")),
                    optional("sex", characteristic("sex")),
                    optional("date_of_birth", DAY),
                    optional("assessed", DAY),
                    optional("started", DAY),
                    optional("ended", DAY),
                    optional("end", code("programme_end")))
            .spanning("started", "ended");

    private CommunityFiles() {}
}
