package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.rowan.kernel.Codes;
import org.rowan.people.ui.PersonPast;
import org.rowan.referral.ReferralRow;
import org.rowan.support.SupportRow;

/** The referrals and support periods of a person, as her page lists them. */
final class PastOf {
    private final CaseServices services;
    private final LongConsumer openCase;
    private final LongConsumer openReferral;

    PastOf(CaseServices services, LongConsumer openCase, LongConsumer openReferral) {
        this.services = services;
        this.openCase = openCase;
        this.openReferral = openReferral;
    }

    List<PersonPast> lines(long personId) {
        Codes codes = Codes.standard();
        List<PersonPast> past = new ArrayList<>();
        for (SupportRow row : services.support().of(personId)) {
            String worker = row.keyWorker() == null ? "" : ", key worker " + row.keyWorker();
            past.add(new PersonPast(
                    row.started(),
                    row.ended(),
                    true,
                    "Support: " + row.where() + worker,
                    () -> openCase.accept(row.id())));
        }
        for (ReferralRow row : services.referrals().of(personId)) {
            String reason = row.reason() == null
                    ? ""
                    : ": " + codes.list("not_placed_reason").label(row.reason());
            past.add(new PersonPast(
                    row.received().toLocalDate(),
                    row.decided(),
                    false,
                    "Referral from " + codes.list("referral_source").label(row.source()) + ", "
                            + codes.list("decision").label(row.decision()) + reason,
                    () -> openReferral.accept(row.id())));
        }
        return past;
    }
}
