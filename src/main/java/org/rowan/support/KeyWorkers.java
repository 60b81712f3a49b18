package org.rowan.support;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.kernel.Right;
import org.rowan.store.Store;
import org.rowan.store.sight.Reader;
import org.rowan.support.store.HandoverQueries;

/**
 * Whose a case is. Records hold a key worker as somebody wrote it, and keep it so. Where that is the name by which a user signs
 * in it is that user, whatever the capitals and blanks; where it begins with it ("Ann Ford" for the user ann), too, as long as
 * nobody else on an open case is written with that name before another. Else it is whoever is written so.
 */
public final class KeyWorkers {
    private final List<String> users;
    /** How those with open cases are written, plainly. */
    private final Set<String> atWork;

    private KeyWorkers(Collection<String> users, Collection<String> written) {
        this.users = List.copyOf(users);
        this.atWork = written.stream().map(KeyWorkers::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Among the users of a store and its open cases; not to be called within a transaction. */
    public static KeyWorkers of(Store store) {
        List<String> users = store.colleagues().stream().map(Reader::name).toList();
        return among(
                users,
                store.read(
                        Right.SEE_CASES,
                        tx -> HandoverQueries.open(tx).stream()
                                .map(support -> support.keyWorker)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** @param written how those with open cases are written */
    public static KeyWorkers among(Collection<String> users, Collection<String> written) {
        return new KeyWorkers(users, written);
    }

    /** The user who is written so; nothing where it is nobody who can sign in. */
    public Optional<String> user(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String whole = plain(written);
        return users.stream()
                .filter(user -> user.equals(written))
                .findFirst()
                .or(() ->
                        users.stream().filter(user -> plain(user).equals(whole)).findFirst())
                .or(() -> begunWith(whole).filter(user -> isOnlyOne(whole, user)));
    }

    private Optional<String> begunWith(String whole) {
        return users.stream()
                .filter(user -> plain(user).equals(whole.split("[ -]", 2)[0]))
                .findFirst();
    }

    private boolean isOnlyOne(String whole, String user) {
        return atWork.stream()
                .filter(other -> !other.equals(plain(user)))
                .filter(other -> begunWith(other).filter(user::equals).isPresent())
                .allMatch(whole::equals);
    }

    /** The same where somebody is, or was, a user too: who has just been removed. */
    KeyWorkers with(String worker) {
        return worker == null || user(worker).isPresent()
                ? this
                : new KeyWorkers(
                        Stream.concat(users.stream(), Stream.of(worker)).toList(), atWork);
    }

    /** The user who may be meant, surely or not. */
    public Optional<String> perhaps(String written) {
        return user(written).or(() -> begunWith(plain(written)));
    }

    /** The same for everything by which one worker is written, and for nobody else; empty for nobody. */
    public String key(String written) {
        return written == null ? "" : plain(user(written).orElse(written));
    }

    public boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Each worker once, by name, as first written. */
    public List<String> each(Stream<String> written) {
        Map<String, String> once = new LinkedHashMap<>();
        written.filter(words -> words != null && !words.isBlank())
                .forEach(words -> once.putIfAbsent(key(words), words.strip()));
        return once.values().stream()
                .sorted(Comparator.comparing(KeyWorkers::plain))
                .toList();
    }

    /** How a user is written as key worker: as in other cases where that can be nobody else, or by the name of the user. */
    public String own(Collection<String> known, String user) {
        List<String> hers =
                known.stream().filter(written -> same(written, user)).toList();
        return hers.size() == 1 ? hers.getFirst() : user;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "key workers";
    }
}
