package org.rowan.exchange;

import static org.rowan.exchange.Binding.plain;
import static org.rowan.exchange.Binding.to;

import java.util.List;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** The files about the work with a supported household, and their kinds of record. */
final class CaseBindings {
    static final Binding<SupportGiven> GIVEN = new Binding<>(
            CaseFiles.GIVEN,
            SupportGiven.class,
            SupportGiven::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("date", r -> r.givenOn, (r, v) -> r.givenOn = v),
                    plain("kind", r -> r.kind, (r, v) -> r.kind = v),
                    plain("minutes", r -> r.minutes, (r, v) -> r.minutes = v)));

    static final Binding<RiskAssessment> RISK = new Binding<>(
            CaseFiles.RISK,
            RiskAssessment.class,
            RiskAssessment::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("assessed", r -> r.assessed, (r, v) -> r.assessed = v),
                    plain("tool", r -> r.tool, (r, v) -> r.tool = v),
                    plain("score", r -> r.score, (r, v) -> r.score = v),
                    plain("level", r -> r.level, (r, v) -> r.level = v),
                    plain("basis", r -> r.basis, (r, v) -> r.basis = v)));

    static final Binding<MaracHearing> MARAC = new Binding<>(
            CaseFiles.MARAC,
            MaracHearing.class,
            MaracHearing::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("heard", r -> r.heard, (r, v) -> r.heard = v)));

    static final Binding<AbuseSuffered> ABUSE = new Binding<>(
            CaseFiles.ABUSE,
            AbuseSuffered.class,
            AbuseSuffered::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    to("person_id", ExchangeFiles.PEOPLE, r -> r.personId, (r, id) -> r.personId = id),
                    plain("type", r -> r.type, (r, v) -> r.type = v)));

    static final Binding<WaitingPeriod> WAITING = new Binding<>(
            CaseFiles.WAITING,
            WaitingPeriod.class,
            WaitingPeriod::new,
            List.of(
                    to("support_id", ExchangeFiles.SUPPORT, r -> r.supportId, (r, id) -> r.supportId = id),
                    plain("from", r -> r.starts, (r, v) -> r.starts = v),
                    plain("to", r -> r.ends, (r, v) -> r.ends = v),
                    plain("reason", r -> r.reason, (r, v) -> r.reason = v)));

    private CaseBindings() {}
}
