package org.rowan.support.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Referral;
import org.rowan.store.StoredRecord;
import org.rowan.support.AsTold;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;
import org.rowan.support.ui.StoryLine.Kind;

/** Everything in the file of a case in the order of time, the newest first. */
final class Story {
    private static final Codes CODES = Codes.standard();

    private final CaseRecords records;
    private final SupportFile file;
    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, List<Correction>> corrections = new HashMap<>();
    private final List<StoryLine> lines = new ArrayList<>();

    private Story(CaseRecords records) {
        this.records = records;
        this.file = records.file();
        file.members().forEach(member -> names.put(member.person().id, CaseWords.shortName(member.person())));
        records.corrections()
                .forEach(each -> corrections
                        .computeIfAbsent(each.kind + " " + each.recordId, none -> new ArrayList<>())
                        .add(each));
    }

    static List<StoryLine> of(CaseRecords records) {
        Story story = new Story(records);
        story.file.notes().forEach(story::note);
        story.safety();
        story.law();
        story.file.needs().forEach(story::need);
        records.help().steps().forEach(step -> story.record(Kind.NEEDS, step, 0, ""));
        records.help().given().forEach(given -> story.record(Kind.SUPPORT, given, given.personId, ""));
        story.home();
        story.course();
        story.leftOver();
        story.lines.sort(Comparator.comparing(StoryLine::at).reversed());
        return List.copyOf(story.lines);
    }

    private void note(Note note) {
        lines.add(new StoryLine(
                Kind.NOTES,
                note.noted,
                true,
                "",
                shown -> shown.apply(NoteWords.text(note)),
                NoteWords.about(note),
                note,
                takeCorrections(note)));
    }

    private void safety() {
        CaseRecords.Safety safety = records.safety();
        for (RiskAssessment risk : safety.risk()) {
            record(Kind.SAFETY, risk, risk.personId, "");
        }
        for (SafetyPlan plan : safety.plans()) {
            record(Kind.SAFETY, plan, plan.personId, "");
        }
        for (MaracReferral referral : safety.referrals()) {
            record(Kind.SAFETY, referral, referral.personId, "");
        }
        for (MaracHearing hearing : safety.hearings()) {
            record(Kind.SAFETY, hearing, hearing.personId, SafetyWords.repeat(hearing, safety));
        }
    }

    private void law() {
        for (Proceeding proceeding : records.law().proceedings()) {
            record(Kind.LAW, proceeding, 0, "");
        }
        for (CourtHearing hearing : records.law().hearings()) {
            record(Kind.LAW, hearing, 0, "");
        }
        for (CourtOrder order : records.law().orders()) {
            record(Kind.LAW, order, order.personId, "");
        }
        records.children().all().forEach(row -> record(Kind.CHILDREN, row, row.personId, ""));
    }

    private void record(Kind kind, StoredRecord row, long personId, String more) {
        lines.add(new StoryLine(
                kind,
                AsTold.day(row).atStartOfDay(),
                false,
                names.getOrDefault(personId, ""),
                shown -> AsTold.of(row, shown) + more,
                row instanceof SupportGiven given ? "by " + given.createdBy : "",
                row,
                takeCorrections(row)));
    }

    private void need(Need need) {
        String what = CODES.list("need").label(need.need);
        List<Correction> said = takeCorrections(need);
        String by = need.identifiedBy == null ? "" : CODES.list("identified_by").label(need.identifiedBy);
        String who = names.getOrDefault(need.personId, "");
        lines.add(new StoryLine(
                Kind.NEEDS,
                need.identified.atStartOfDay(),
                false,
                who,
                shown -> "Need: " + what + (need.goal == null ? "" : ". She wants: " + shown.apply(need.goal)),
                by,
                need,
                said));
        if (need.closed != null) {
            String outcome = what + ": " + CaseWords.outcome(need);
            String why = need.why;
            lines.add(new StoryLine(
                    Kind.NEEDS,
                    need.closed.atStartOfDay(),
                    false,
                    who,
                    shown -> outcome + (why == null ? "" : ". " + shown.apply(why)),
                    "",
                    need,
                    List.of()));
        }
    }

    private void home() {
        for (SupportFile.StayIn stay : file.stays()) {
            plain(Kind.HOME, stay.stay().movedIn, "", "Moved into " + stay.unit().name);
            if (stay.stay().movedOut != null) {
                plain(Kind.HOME, stay.stay().movedOut, "", "Left " + stay.unit().name);
            }
        }
        records.help().waiting().forEach(waiting -> record(Kind.HOME, waiting, 0, ""));
        records.help().grants().forEach(grant -> record(Kind.HOME, grant, 0, ""));
        records.help().after().forEach(contact -> record(Kind.HOME, contact, 0, ""));
        for (SupportFile.Member member : file.members()) {
            for (RecoursePeriod answer : member.recourse()) {
                plain(
                        Kind.HOME,
                        answer.starts,
                        names.get(member.person().id),
                        CODES.list("recourse").label(answer.status));
            }
        }
    }

    /** How the case came, who joined and left, and how it ended. */
    private void course() {
        Referral referral = file.referral();
        if (referral != null) {
            lines.add(new StoryLine(
                    Kind.CASE,
                    referral.received,
                    true,
                    "",
                    shown -> "Referral from " + CODES.list("referral_source").label(referral.source),
                    "",
                    null,
                    List.of()));
        }
        plain(Kind.CASE, file.support().started, "", "Support began: " + file.service().name);
        for (SupportFile.Member member : file.members()) {
            if (member.membership().joined != null) {
                plain(Kind.CASE, member.membership().joined, names.get(member.person().id), "Joined the household");
            }
            if (member.membership().departed != null) {
                plain(Kind.CASE, member.membership().departed, names.get(member.person().id), "Left the household");
            }
        }
        if (file.support().ended != null) {
            plain(Kind.CASE, file.support().ended, "", "Support ended, " + CaseWords.end(file.support()));
        }
    }

    private void plain(Kind kind, LocalDate day, String who, String what) {
        lines.add(new StoryLine(kind, day.atStartOfDay(), false, who, shown -> what, "", null, List.of()));
    }

    /** What was taken out, and ends that were taken back, have no record to stand beside. */
    private void leftOver() {
        for (List<Correction> each : corrections.values()) {
            for (Correction correction : each) {
                LocalDateTime at = correction.createdAt.atZone(London.ZONE).toLocalDateTime();
                String why = correction.words == null ? "" : ". " + correction.words;
                lines.add(new StoryLine(
                        kind(correction),
                        at,
                        true,
                        "",
                        shown -> shown.apply((correction.was == null ? "Erased" : correction.was) + why),
                        "by " + correction.createdBy,
                        null,
                        List.of()));
            }
        }
    }

    private static Kind kind(Correction correction) {
        return switch (correction.kind) {
            case "RiskAssessment", "SafetyPlan", "MaracReferral", "MaracHearing", "AbuseSuffered" -> Kind.SAFETY;
            case "Proceeding", "CourtHearing", "CourtOrder" -> Kind.LAW;
            case "Need", "PlanStep" -> Kind.NEEDS;
            case "SupportGiven" -> Kind.SUPPORT;
            case "ChildSituation", "ChildWellbeing", "ChildContact" -> Kind.CHILDREN;
            case "WaitingPeriod", "HouseholdGrant", "MoveOnContact" -> Kind.HOME;
            default -> Kind.CASE;
        };
    }

    private List<Correction> takeCorrections(StoredRecord row) {
        List<Correction> of = corrections.remove(row.getClass().getSimpleName() + " " + row.id);
        return of == null ? List.of() : List.copyOf(of);
    }
}
