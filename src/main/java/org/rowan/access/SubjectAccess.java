package org.rowan.access;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.access.store.AccessQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.SafeFile;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * The copy of all that is held about a person which she may ask for (UK GDPR article 15). What tells of others is given only where
 * somebody has decided so.
 */
public final class SubjectAccess {
    /** What the files are called: a name of a file tells of nobody. */
    static final String FILE = "what-is-held";

    private final Store store;

    public SubjectAccess(Store store) {
        this.store = store;
    }

    /**
     * All that is held about a person, with what has to be decided. The audit is told that it was looked at.
     *
     * @throws Problem of kind CONFLICT if there is no such person, for this user at least
     */
    public Held held(long personId) {
        return store.look(Right.MOVE_RECORDS, Person.class, personId, tx -> gather(tx, personId));
    }

    /**
     * Writes the copy, as a PDF to be read and as JSON, into a folder.
     *
     * @param answers by the keys of passages and of others; what is suspected of telling of others needs one
     * @throws Problem of kind REFUSED if something is not decided yet, CALL if there is a copy in the folder already, DISK if it
     *     can't be written; nothing is left then
     */
    public Written write(long personId, Map<String, Answer> answers, Path folder) {
        Held held = store.read(Right.MOVE_RECORDS, tx -> gather(tx, personId));
        int open = held.open(answers).size();
        if (open > 0) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "Decisions that are still open: %d. Say of each passage whether to give it, or why not. Perhaps something was added since. Nothing was written."
                            .formatted(open));
        }
        Copy copy = new Copy(held, answers, store.user(), London.today(store.clock()));
        Path pdf = folder.resolve(FILE + ".pdf");
        Path json = folder.resolve(FILE + ".json");
        requireFree(folder, pdf, json);
        store.note("copy for the person written", Person.class.getSimpleName(), personId, told(copy));
        write(pdf, CopyPdf.bytes(copy), json, CopyJson.bytes(copy));
        return new Written(
                List.of(pdf, json), copy.records().size(), copy.leftOut().size());
    }

    private static void write(Path pdf, byte[] pages, Path json, byte[] data) {
        SafeFile.writeOnce(pdf, pages);
        try {
            SafeFile.writeOnce(json, data);
        } catch (Problem e) {
            SafeFile.discard(pdf);
            throw e;
        }
    }

    private static void requireFree(Path folder, Path... files) {
        Folders.require(folder);
        for (Path file : files) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw Problem.of(
                        Problem.Kind.CALL,
                        "The folder has a copy already, perhaps of somebody else. Nothing was written. Choose an empty folder.");
            }
        }
    }

    /** For the audit: how much, and why what was left out. */
    private static String told(Copy copy) {
        Map<Answer, Long> reasons = copy.leftOut().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer, () -> new EnumMap<>(Answer.class), Collectors.counting()));
        String left = reasons.entrySet().stream()
                .map(reason -> "%d left out, since %s"
                        .formatted(reason.getValue(), reason.getKey().because()))
                .collect(Collectors.joining("; "));
        long unsafe = copy.held().unsafe(copy.answers());
        return copy.records().size() + " records" + (unsafe == 0 ? "" : ", not safe to reach by: " + unsafe)
                + (left.isEmpty() ? ", nothing left out" : "; " + left);
    }

    private static Held gather(Tx tx, long personId) {
        Person self = tx.get(Person.class, personId);
        List<Person> others = AccessQueries.others(tx, personId);
        Telling telling = new Telling(tx, new OthersNamed(self, others), personId);
        List<HeldRecord> records = new ArrayList<>();
        AccessQueries.about(tx, personId).values().forEach(rows -> rows.forEach(row -> records.add(telling.of(row))));
        return new Held(
                personId,
                self.fullName(),
                records,
                others.stream()
                        .map(other -> new Held.Other(other.id, other.fullName(), (int) records.stream()
                                .filter(held -> other.id.equals(held.about()))
                                .count()))
                        .filter(other -> other.records() > 0)
                        .toList());
    }

    @Override
    public String toString() {
        return "subject access in " + store;
    }
}
