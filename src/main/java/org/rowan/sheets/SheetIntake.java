package org.rowan.sheets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.rowan.bedboard.Unit;
import org.rowan.exchange.SetImport;
import org.rowan.exchange.SetImport.Outcome;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.sheets.store.SheetQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** Brings a provider's own spreadsheet into the store: rehearsed first, then all of it or nothing. */
public final class SheetIntake {
    private static final int LONGEST_WORD = 30;
    private static final int MOST_WORDS = 3;

    private final Store store;
    private final SetImport sets;

    public SheetIntake(Store store) {
        this.store = store;
        this.sets = new SetImport(store);
    }

    /** What a wizard has to know of the house before it reads anything. */
    public record Start(Lexicon lexicon, List<Service> services, List<Unit> units) {
        @Override
        public String toString() {
            return "start";
        }
    }

    /**
     * What came of a table, or would.
     *
     * @param mends what stands in the way; nothing was stored where there is something
     * @param brought by which it can be taken back; null where nothing was stored
     */
    public record Result(WhatComes comes, List<Mend> mends, BroughtSheet brought) {
        public boolean isWhole() {
            return mends.isEmpty();
        }
    }

    /** @throws Problem of kind CALL where no service is set up yet: nothing could be said to belong anywhere */
    public Start start() {
        Start start = store.read(
                Right.MOVE_RECORDS,
                tx -> new Start(lexicon(tx), SheetQueries.all(tx, Service.class), SheetQueries.all(tx, Unit.class)));
        if (start.services().isEmpty()) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "No service is set up yet. Say in Set-up whose store this is, which services there are, and which units.");
        }
        start.services().forEach(service -> start.lexicon().learn("service", service.name, service.reference));
        UnitWords.learn(start.lexicon(), start.units());
        return start;
    }

    private static Lexicon lexicon(Tx tx) {
        Lexicon lexicon = new Lexicon();
        SheetQueries.all(tx, LearntWord.class)
                .forEach(learnt -> lexicon.learn(learnt.listName, learnt.words, learnt.meaning));
        return lexicon;
    }

    /** Remembers for the next spreadsheet what words mean. */
    public void learn(String list, Map<String, String> meanings) {
        store.change(Right.MOVE_RECORDS, tx -> {
            List<LearntWord> before = SheetQueries.all(tx, LearntWord.class);
            meanings.forEach((words, meaning) -> {
                if (isWorthLearning(words)) {
                    learn(tx, before, list, words, meaning);
                }
            });
        });
    }

    /** A sentence comes once, and may tell of somebody. */
    private static boolean isWorthLearning(String words) {
        return words.length() <= LONGEST_WORD && Plain.of(words).split(" ", -1).length <= MOST_WORDS;
    }

    private static void learn(Tx tx, List<LearntWord> before, String list, String words, String meaning) {
        LearntWord learnt = before.stream()
                .filter(row -> row.listName.equals(list) && Plain.of(row.words).equals(Plain.of(words)))
                .findFirst()
                .orElseGet(LearntWord::new);
        learnt.listName = list;
        learnt.words = words;
        learnt.meaning = meaning;
        if (learnt.id == null) {
            tx.insert(learnt);
        } else {
            tx.update(learnt);
        }
    }

    /** Does everything, on a copy that is thrown away. */
    public Result rehearse(Reading reading, Progress progress) {
        return take(reading, progress, false);
    }

    /** Stores all of it, or nothing where anything has to be mended. */
    public Result bring(Reading reading, Progress progress) {
        return take(reading, progress, true);
    }

    private Result take(Reading reading, Progress progress, boolean forGood) {
        Composer composer = Composer.of(store.read(Right.MOVE_RECORDS, House::read), reading);
        WhatComes whole = composer.comes();
        // where something is to be mended already, the rest is tried all the same: all that is wrong is said at once
        boolean stores = forGood && composer.mends().all().isEmpty();
        AtomicReference<BroughtSheet> kept = new AtomicReference<>();
        Outcome outcome = sets.take(composer.set(), progress, (staging, came) -> {
            if (stores && came.records() > 0) {
                kept.set(brought(came, whole));
                staging.step(tx -> tx.insert(kept.get()));
                staging.note("set brought in", null, null, null);
            }
            return stores && came.records() > 0;
        });
        if (outcome instanceof Outcome.Refused refused) {
            composer.mends().add(refused.faults());
            WhatComes others = Composer.of(store.read(Right.MOVE_RECORDS, House::read), reading, composer.mends()::has)
                    .comes();
            return new Result(others, composer.mends().all(), null);
        }
        return new Result(whole, composer.mends().all(), kept.get());
    }

    private static BroughtSheet brought(SetImport.Came came, WhatComes comes) {
        BroughtSheet brought = new BroughtSheet();
        brought.firstId = came.firstId();
        brought.lastId = came.lastId();
        brought.records = (int) came.records();
        brought.referrals = comes.referrals();
        brought.supports = comes.supports();
        return brought;
    }

    /** What was brought in and not taken back, the newest first. */
    public List<BroughtSheet> brought() {
        return store.read(Right.MOVE_RECORDS, tx -> SheetQueries.all(tx, BroughtSheet.class))
                .reversed();
    }

    /** The share of the rows that come in without anybody's help, as the rehearsal has it. */
    public static int rowsWithoutHelp(Reading reading, List<Mend> mends) {
        Set<Integer> faulty = mends.stream().map(Mend::row).collect(Collectors.toCollection(TreeSet::new));
        return (int) reading.rows().stream()
                .filter(row -> !faulty.contains(row.row.number()))
                .count();
    }
}
