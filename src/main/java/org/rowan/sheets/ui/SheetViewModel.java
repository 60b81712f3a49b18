package org.rowan.sheets.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.sheets.BroughtSheet;
import org.rowan.sheets.DayOrder;
import org.rowan.sheets.Heading;
import org.rowan.sheets.Lexicon;
import org.rowan.sheets.Mapper;
import org.rowan.sheets.MarkedCopy;
import org.rowan.sheets.OpenWord;
import org.rowan.sheets.Plan;
import org.rowan.sheets.Reading;
import org.rowan.sheets.SheetIntake;
import org.rowan.sheets.SheetUndo;
import org.rowan.sheets.Table;
import org.rowan.sheets.TableFinder;
import org.rowan.sheets.Target;
import org.rowan.sheets.read.Spreadsheet;

/** A spreadsheet on its way in, step by step. */
final class SheetViewModel {
    /** The steps, one page each. */
    enum Stage {
        FILE,
        COLUMNS,
        WORDS,
        LOOK,
        DONE
    }

    private final SheetIntake intake;
    private final SheetUndo undo;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable recordsChanged;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.FILE);
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<List<BroughtSheet>> brought =
            new ReadOnlyObjectWrapper<>(this, "brought", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private SheetIntake.Start start;
    private List<Table> tables = List.of();
    private Reading reading;
    private SheetIntake.Result result;
    private List<SheetUndo.Reason> kept = List.of();

    /** @param recordsChanged is told after records came in or went, on the screen's thread */
    SheetViewModel(SheetIntake intake, SheetUndo undo, Tasks tasks, Clock clock, Runnable recordsChanged) {
        this.intake = intake;
        this.undo = undo;
        this.tasks = tasks;
        this.clock = clock;
        this.recordsChanged = recordsChanged;
    }

    void load() {
        tasks.look(this, intake::brought).then(brought::set).start();
    }

    private record Opened(SheetIntake.Start start, List<Table> tables) {}

    void choose(Path file) {
        kept = List.of();
        work("Reading the spreadsheet");
        tasks.of(() -> {
                    SheetIntake.Start house = intake.start();
                    return new Opened(house, new TableFinder(house.lexicon()).find(Spreadsheet.read(file)));
                })
                .busy(busy)
                .then(this::opened)
                .otherwise(this::refused)
                .start();
    }

    private void opened(Opened opened) {
        start = opened.start();
        tables = opened.tables();
        if (tables.isEmpty()) {
            problem.set("No list was found in this file: a row with heads, and rows under it. Choose another file.");
            return;
        }
        use(tables.getFirst());
        stage.set(Stage.COLUMNS);
    }

    private void work(String words) {
        problem.set("");
        progress.set(words);
    }

    private void refused(Problem what) {
        problem.set(what.getMessage());
    }

    List<Table> tables() {
        return tables;
    }

    SheetIntake.Start start() {
        return start;
    }

    /** Takes up one table of the file. */
    void use(Table table) {
        String service = plan.get() == null
                ? start.services().getFirst().reference
                : plan.get().service();
        plan.set(new Mapper(start.lexicon()).propose(table, service));
    }

    void service(String reference) {
        plan.set(plan.get().of(reference));
    }

    void target(Heading heading, Target target) {
        plan.set(plan.get().with(heading, target));
    }

    void order(Heading heading, DayOrder order) {
        plan.set(plan.get().with(heading, order));
        read();
    }

    /** What is lacking before the table can be read; empty where nothing is. */
    List<String> lacks() {
        return plan.get().lacks();
    }

    /** On to the words, and the columns are remembered as they were said. */
    void toWords() {
        if (!lacks().isEmpty()) {
            problem.set(lacks().getFirst());
            return;
        }
        problem.set("");
        Map<String, String> heads = new HashMap<>();
        for (Heading heading : plan.get().table().headings()) {
            String written = plan.get().target(heading).written();
            if (!heading.words().isBlank()
                    && !written.equals(start.lexicon()
                            .code(Lexicon.HEADING, heading.words())
                            .orElse(Target.LEFT_OUT.written()))) {
                heads.put(heading.words(), written);
            }
        }
        learn(Lexicon.HEADING, heads);
        read();
        stage.set(Stage.WORDS);
    }

    private void learn(String list, Map<String, String> meanings) {
        meanings.forEach((words, meaning) -> start.lexicon().learn(list, words, meaning));
        if (!meanings.isEmpty()) {
            tasks.doing(() -> intake.learn(list, meanings)).start();
        }
    }

    private void read() {
        reading = Reading.of(plan.get(), start.lexicon(), London.today(clock));
    }

    Reading reading() {
        return reading;
    }

    /** Says what words mean, and remembers it. */
    void answer(OpenWord word, String meaning) {
        learn(Reading.listOf(word.field()), Map.of(word.words(), meaning));
    }

    /** Takes every guess that nobody has said otherwise of. */
    void agree() {
        Map<String, Map<String, String>> byList = new HashMap<>();
        reading.openWords().stream()
                .filter(word -> word.guess().isPresent() && isOpen(word))
                .forEach(word -> byList.computeIfAbsent(Reading.listOf(word.field()), fresh -> new HashMap<>())
                        .put(word.words(), word.guess().get()));
        byList.forEach(this::learn);
        read();
    }

    private boolean isOpen(OpenWord word) {
        return start.lexicon().code(Reading.listOf(word.field()), word.words()).isEmpty();
    }

    /** Does it all on a copy, to say what would come. */
    void look() {
        read();
        work("Trying it out on a copy");
        tasks.of(() -> intake.rehearse(reading, this::at))
                .busy(busy)
                .then(tried -> {
                    result = tried;
                    stage.set(Stage.LOOK);
                })
                .otherwise(this::refused)
                .start();
    }

    private void at(String words, long done, long of) {
        tasks.onScreen(() -> progress.set(words));
    }

    SheetIntake.Result result() {
        return result;
    }

    void bring() {
        work("Bringing it in");
        tasks.of(() -> intake.bring(reading, this::at))
                .busy(busy)
                .then(done -> {
                    result = done;
                    stage.set(done.isWhole() ? Stage.DONE : Stage.LOOK);
                    load();
                    recordsChanged.run();
                })
                .otherwise(this::refused)
                .start();
    }

    void writeCopy(Path file) {
        work("Writing the marked copy");
        tasks.doing(() -> MarkedCopy.write(file, plan.get().table(), result.mends()))
                .busy(busy)
                .then(done ->
                        problem.set("The marked copy is written. It holds what your own sheet holds: keep it as safe."))
                .otherwise(this::refused)
                .start();
    }

    void takeBack(BroughtSheet sheet) {
        work("Taking it back");
        tasks.of(() -> undo.undo(sheet.id))
                .busy(busy)
                .then(reasons -> {
                    kept = reasons;
                    problem.set(
                            reasons.isEmpty()
                                    ? "All of it is taken back."
                                    : "It stays as it is, all of it: others have built on it.");
                    stage.set(Stage.FILE);
                    load();
                    recordsChanged.run();
                })
                .otherwise(this::refused)
                .start();
    }

    /** Why the last one asked for was not taken back. */
    List<SheetUndo.Reason> kept() {
        return kept;
    }

    /** Whether the file holds more lists than the one that is looked at. */
    boolean hasMore() {
        return tables.size() > 1;
    }

    /** One step back; from the end to another list of the same file, or to another file. */
    void back() {
        problem.set("");
        stage.set(
                switch (stage.get()) {
                    case LOOK -> Stage.WORDS;
                    case WORDS -> Stage.COLUMNS;
                    case DONE -> hasMore() ? Stage.COLUMNS : Stage.FILE;
                    default -> Stage.FILE;
                });
        if (stage.get() == Stage.WORDS) {
            read();
        }
    }

    /** The name of the service that rows are of which name none. */
    String serviceName() {
        return start.services().stream()
                .filter(service -> Objects.equals(service.reference, plan.get().service()))
                .map(service -> service.name)
                .findFirst()
                .orElse("");
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BroughtSheet>> brought() {
        return brought.getReadOnlyProperty();
    }

    /** What went wrong, or what was done, in a sentence. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}
