package org.rowan.disclosure.ladder;

import java.util.HashMap;
import java.util.Map;

/** What the audit has made coarser so far: how often each question fell in its period and scope. */
final class Falls {
    private record At(String period, String scope, String question) {}

    private final Map<At, Integer> falls = new HashMap<>();

    void fall(String period, String scope, String question) {
        falls.merge(new At(period, scope, question), 1, Integer::sum);
    }

    /** As deep as it goes. */
    void away(String period, String scope, String question) {
        falls.put(new At(period, scope, question), 2);
    }

    void back(String period, String scope, String question, int before) {
        falls.put(new At(period, scope, question), before);
    }

    int of(String period, String scope, String question) {
        return falls.getOrDefault(new At(period, scope, question), 0);
    }
}
