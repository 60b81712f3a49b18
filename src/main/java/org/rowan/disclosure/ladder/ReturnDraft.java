package org.rowan.disclosure.ladder;

import java.util.List;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.PublishedRow;

/** What a return would show by the rules of its profile, before it is audited beside what was released. */
sealed interface ReturnDraft permits LadderDraft, RoundedDraft {
    /** Something shown that can still be made coarser. */
    record Open(String period, String scope, String question) {}

    List<PublishedRow> rows();

    List<Decision> decisions();

    List<Open> open();
}
