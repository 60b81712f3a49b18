package org.rowan.exchange;

import static org.rowan.exchange.Column.optional;
import static org.rowan.exchange.Column.required;
import static org.rowan.exchange.Columns.AGE;
import static org.rowan.exchange.Columns.AUTHORITY;
import static org.rowan.exchange.Columns.DAY;
import static org.rowan.exchange.Columns.HEADS;
import static org.rowan.exchange.Columns.HOME_AUTHORITY;
import static org.rowan.exchange.Columns.ID;
import static org.rowan.exchange.Columns.MINUTES;
import static org.rowan.exchange.Columns.MOMENT;
import static org.rowan.exchange.Columns.TEXT;
import static org.rowan.exchange.Columns.WARD;
import static org.rowan.exchange.Columns.YES_NO;
import static org.rowan.exchange.Columns.characteristic;
import static org.rowan.exchange.Columns.code;
import static org.rowan.exchange.Columns.oneOf;
import static org.rowan.exchange.Columns.several;
import static org.rowan.exchange.Columns.to;

import java.util.List;
import java.util.Optional;

/**
 * The files of the exchange set, as the data standard's page "exchange" names them: the core of it here, the rest in
 * {@link CaseFiles} and {@link CommunityFiles}.
 */
public final class ExchangeFiles {
    public static final FileSpec PROVIDER = FileSpec.of(
                    "provider",
                    required("provider_code", ID),
                    required("name", TEXT),
                    required("home_authority", AUTHORITY))
            .inEverySet();

    public static final FileSpec SERVICES = FileSpec.of(
                    "services",
                    required("service_id", ID),
                    required("name", TEXT),
                    required("kind", code("service_kind")),
                    required("commissioned", YES_NO),
                    required("opened", DAY),
                    optional("closed", DAY))
            .inEverySet()
            .spanning("opened", "closed");

    public static final FileSpec UNITS = FileSpec.of(
                    "units",
                    required("unit_id", ID),
                    required("service_id", to("services")),
                    required("name", TEXT),
                    required("children", HEADS),
                    optional("access", several("access_kind")),
                    optional("takes_men", YES_NO),
                    optional("oldest_boy", AGE),
                    required("opened", DAY),
                    optional("closed", DAY))
            .spanning("opened", "closed");

    public static final FileSpec VOIDS = FileSpec.of(
                    "voids",
                    required("unit_id", to("units")),
                    required("from", DAY),
                    optional("to", DAY),
                    required("reason", code("void_reason")))
            .spanning("from", "to");

    public static final FileSpec PEOPLE = FileSpec.of(
            "people",
            required("person_id", ID),
            optional("given_name", TEXT),
            optional("family_name", TEXT),
            optional("date_of_birth", DAY),
            optional("sex", characteristic("sex")),
            optional("gender_same", characteristic("gender_same")),
            optional("ethnicity", characteristic("ethnicity")),
            optional("religion", characteristic("religion")),
            optional("orientation", characteristic("orientation")),
            optional("disabled", characteristic("disabled")),
            optional(
                    "impairment",
                    new ColumnType.SeveralCodes(CodeSet.list("impairment").orMissing())),
            optional("pregnancy", characteristic("pregnancy")),
            optional("language", oneOf(CodeSet.languages().orMissing())),
            optional(
                    "interpreter",
                    new ColumnType.OneCode(CodeSet.words("yes", "no").orMissing(), FaultKind.BAD_BOOLEAN)),
            optional("home_authority", HOME_AUTHORITY),
            optional("home_ward", WARD));

    public static final FileSpec RECOURSE = FileSpec.of(
            "recourse",
            required("person_id", to("people")),
            required("from", DAY),
            required("status", code("recourse")));

    public static final FileSpec REFERRALS = FileSpec.of(
                    "referrals",
                    required("referral_id", ID),
                    required("service_id", to("services")),
                    required("received", MOMENT),
                    required("source", code("referral_source")),
                    optional("person_id", to("people")),
                    optional("adults", HEADS),
                    optional("children", HEADS),
                    optional("home_authority", HOME_AUTHORITY),
                    optional("home_ward", WARD),
                    optional("risk", code("risk_level")),
                    optional("status", code("recourse")),
                    optional("needs", several("need")),
                    required("decision", code("decision")),
                    optional("decided", DAY),
                    optional("reason", code("not_placed_reason")),
                    optional("other_reasons", several("not_placed_reason")),
                    optional("offered_instead", TEXT),
                    optional("later_placed", YES_NO),
                    optional("referrer", TEXT),
                    optional("callback", YES_NO),
                    optional("safe_when", TEXT),
                    optional("note", TEXT))
            .inEverySet();

    public static final FileSpec SUPPORT = FileSpec.of(
                    "support",
                    required("support_id", ID),
                    required("service_id", to("services")),
                    optional("referral_id", to("referrals")),
                    optional("key_worker", TEXT),
                    required("started", DAY),
                    optional("ended", DAY),
                    optional("planned", YES_NO),
                    optional("destination", code("destination")),
                    optional("destination_authority", AUTHORITY),
                    optional("sanctuary_end", code("sanctuary_end")),
                    optional("from_provider_in_area", YES_NO))
            .spanning("started", "ended");

    public static final FileSpec MEMBERS = FileSpec.of(
                    "members",
                    required("support_id", to("support")),
                    required("person_id", to("people")),
                    required("role", oneOf(CodeSet.words("adult", "child"))),
                    optional("joined", DAY),
                    optional("left", DAY))
            .spanning("joined", "left");

    public static final FileSpec STAYS = FileSpec.of(
                    "stays",
                    required("support_id", to("support")),
                    required("unit_id", to("units")),
                    required("moved_in", DAY),
                    optional("moved_out", DAY))
            .spanning("moved_in", "moved_out");

    public static final FileSpec NEEDS = FileSpec.of(
                    "needs",
                    required("support_id", to("support")),
                    required("person_id", to("people")),
                    required("need", code("need")),
                    required("identified", DAY),
                    optional("identified_by", code("identified_by")),
                    optional("supported", YES_NO),
                    optional("outcome", code("need_outcome")),
                    optional("closed", DAY))
            .spanning("identified", "closed");

    public static final FileSpec NOTES = FileSpec.of(
                    "notes",
                    optional("support_id", to("support")),
                    optional("referral_id", to("referrals")),
                    required("at", MOMENT),
                    required("author", TEXT),
                    required("kind", code("note_kind")),
                    optional("minutes", MINUTES),
                    optional("text", TEXT))
            .withExactlyOneOf("support_id", "referral_id");

    /** All files, each behind those that it refers to. */
    public static final List<FileSpec> HELD = List.of(
            PROVIDER,
            SERVICES,
            UNITS,
            VOIDS,
            PEOPLE,
            RECOURSE,
            REFERRALS,
            SUPPORT,
            MEMBERS,
            STAYS,
            NEEDS,
            CaseFiles.GIVEN,
            CaseFiles.RISK,
            CaseFiles.MARAC,
            CaseFiles.ABUSE,
            CaseFiles.WAITING,
            NOTES,
            CommunityFiles.GRANTS,
            CommunityFiles.PROPERTIES,
            CommunityFiles.CONTACTS,
            CommunityFiles.SESSIONS,
            CommunityFiles.ATTENDANCES,
            CommunityFiles.PROGRAMME);

    private ExchangeFiles() {}

    /** The specification of a held file by its file name, as {@code people.csv}. */
    public static Optional<FileSpec> held(String fileName) {
        return HELD.stream().filter(file -> file.fileName().equals(fileName)).findFirst();
    }

    static int rank(String fileName) {
        return held(fileName).map(HELD::indexOf).orElse(HELD.size());
    }
}
