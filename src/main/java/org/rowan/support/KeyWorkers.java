package org.rowan.support;

import java.util.List;

/** Key workers stand in the records as somebody wrote them: by the name of a user, or with the whole name. */
public final class KeyWorkers {
    private KeyWorkers() {}

    /** Whether a key worker, as written, is a user: by that name, or by it as the first of several. */
    public static boolean isUser(String written, String user) {
        return written.equalsIgnoreCase(user) || written.split("[ -]", 2)[0].equalsIgnoreCase(user);
    }

    /** How a user is written as key worker: as in other cases where that can be nobody else, or by the name of the user. */
    public static String own(List<String> known, String user) {
        List<String> hers =
                known.stream().filter(written -> isUser(written, user)).toList();
        return hers.size() == 1 ? hers.getFirst() : user;
    }
}
