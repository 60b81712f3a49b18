package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.Problem;
import org.rowan.referral.ui.CallViewModel.Next;

/** What has to be known before a call can be stored. */
final class CallChecks {
    private CallChecks() {}

    /** What is missing for what shall follow, each with its field. */
    static List<Problem> missing(CallDraft draft, Next next) {
        List<Problem> missing = new ArrayList<>();
        if (next != Next.NO_SPACE && next != Next.RING_AGAIN && isBlank(draft.source.get())) {
            missing.add(Problem.with("source", "Say who is calling; not known is an answer too."));
        }
        if (draft.service.get() == null) {
            missing.add(Problem.with("service_id", "Choose the service that they ask for."));
        }
        if (next == Next.RING_AGAIN && isBlank(draft.referrer.get()) && draft.person() == null) {
            missing.add(Problem.with("referrer", "Say whom to ring again: a name, or the caller's number."));
        }
        return missing;
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
