package org.rowan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rowan.exchange.CaseFiles;
import org.rowan.exchange.CommunityFiles;
import org.rowan.exchange.ExchangeWriter;
import org.rowan.exchange.FileSpec;
import org.rowan.exchange.RowWriter;
import org.rowan.support.GeneratedYear.Case;

/**
 * What a made-up year holds beside referrals and support: for every household supported three occasions of support, an
 * assessment or two, two types of abuse, and MARAC, waiting, a grant and a home made safe for some; for every referral a
 * call; a group session for every fifty, and one on the perpetrators' programme for every twenty.
 */
final class GeneratedWork {
    static final String HELPLINE = "SV2";
    static final String GROUPS = "SV3";
    static final String PROGRAMME = "SV4";

    private static final int OF_A_SESSION = 50;
    private static final int OF_A_PARTICIPANT = 20;

    private final GeneratedYear year;
    private final List<Case> cases;

    private interface Rows {
        void of(Case made, List<Object[]> rows);
    }

    GeneratedWork(GeneratedYear year, List<Case> cases) {
        this.year = year;
        this.cases = cases;
    }

    void writeTo(ExchangeWriter set) {
        write(set, CaseFiles.GIVEN, placed(this::given));
        write(set, CaseFiles.RISK, placed(this::risk));
        write(set, CaseFiles.MARAC, placed((of, rows) -> someOf(4, of, rows, id(of), person(of), of.day())));
        write(set, CaseFiles.ABUSE, placed(this::abuse));
        write(set, CaseFiles.WAITING, placed(this::waiting));
        write(set, CommunityFiles.GRANTS, placed(this::grant));
        write(set, CommunityFiles.PROPERTIES, placed((of, rows) -> someOf(20, of, rows, id(of), of.day())));
        write(set, CommunityFiles.CONTACTS, this::contact);
        write(set, CommunityFiles.SESSIONS, this::session);
        write(set, CommunityFiles.ATTENDANCES, placed(this::attendance));
        write(set, CommunityFiles.PROGRAMME, this::participant);
    }

    private void given(Case of, List<Object[]> rows) {
        Random random = year.random(of, 11);
        for (int i = 0; i < 3; i++) {
            String person = of.child() && i == 2 ? person(of) + "-1" : person(of);
            String kind = of.child() && i == 2 ? "children" : year.code(of, "support_given");
            rows.add(new Object[] {id(of), person, of.day().plusDays(i), kind, 15 * (1 + random.nextInt(8))});
        }
    }

    private void risk(Case of, List<Object[]> rows) {
        Random random = year.random(of, 12);
        LocalDate day = of.day();
        for (int i = 0; i <= random.nextInt(2); i++) {
            day = day.plusDays(random.nextInt(10));
            rows.add(new Object[] {
                id(of), person(of), day, "DASH", random.nextInt(25), year.code(of, "risk_level"), "score"
            });
        }
    }

    private void abuse(Case of, List<Object[]> rows) {
        rows.add(new Object[] {id(of), person(of), year.code(of, "abuse")});
        rows.add(new Object[] {id(of), person(of), "controlling_coercive"});
    }

    private void waiting(Case of, List<Object[]> rows) {
        someOf(4, of, rows, id(of), of.day().plusDays(2), GeneratedYear.ended(of), year.code(of, "waiting_reason"));
    }

    private void grant(Case of, List<Object[]> rows) {
        BigDecimal amount = BigDecimal.valueOf(1_000 + year.random(of, 13).nextInt(90_000), 2);
        someOf(4, of, rows, id(of), of.day(), year.code(of, "grant_kind"), amount);
    }

    private void contact(Case of, List<Object[]> rows) {
        rows.add(new Object[] {
            of.id("C"),
            HELPLINE,
            of.received(),
            year.code(of, "contact_caller"),
            7,
            year.code(of, "contact_outcome"),
            "en"
        });
    }

    private void session(Case of, List<Object[]> rows) {
        someOf(OF_A_SESSION, of, rows, of.id("G"), GROUPS, of.received(), "Recovery", "pl", null);
    }

    private void attendance(Case of, List<Object[]> rows) {
        if (of.number() > OF_A_SESSION) {
            int session = of.number() / OF_A_SESSION * OF_A_SESSION;
            rows.add(new Object[] {"G%07d".formatted(session), person(of)});
        }
    }

    private void participant(Case of, List<Object[]> rows) {
        someOf(
                OF_A_PARTICIPANT,
                of,
                rows,
                of.id("X"),
                PROGRAMME,
                of.day(),
                year.code(of, "referral_source"),
                "male",
                null,
                of.day().plusDays(7),
                of.day().plusDays(14),
                of.day().plusDays(90),
                year.code(of, "programme_end"));
    }

    private static String id(Case of) {
        return of.id("S");
    }

    private static String person(Case of) {
        return of.id("P");
    }

    /** A row for one case of so many. */
    private static void someOf(int cases, Case of, List<Object[]> rows, Object... row) {
        if (of.number() % cases == 0) {
            rows.add(row);
        }
    }

    private static Rows placed(Rows made) {
        return (of, rows) -> {
            if (of.placed()) {
                made.of(of, rows);
            }
        };
    }

    private void write(ExchangeWriter set, FileSpec file, Rows made) {
        try (RowWriter out = set.file(file)) {
            List<Object[]> rows = new ArrayList<>();
            for (Case of : cases) {
                made.of(of, rows);
                rows.sort(file.order());
                rows.forEach(out::row);
                rows.clear();
            }
        }
    }
}
