package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Problem;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

class CommandTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/rowan/examples");

    @TempDir
    Path folder;

    private Path passphrase;
    private Path store;
    private String said;
    private String complained;
    private boolean terminal;

    @BeforeEach
    void passphrase() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), "four plain rowan berries\r\nsecond line\n");
        store = folder.resolve("store");
    }

    @Test
    void a_store_is_made_filled_returned_and_given_out_again() throws IOException {
        assertThat(run("create")).isZero();
        assertThat(run("import", EXAMPLES.resolve("provider-a").toString())).isZero();
        assertThat(said).contains("Stored 2596 records");
        assertThat(run(
                        "return",
                        "--quarter",
                        "2020-21/Q4",
                        "--out",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(Path.of(said.strip())).exists().hasFileName("return_provider-a_2020-21_Q4_v1.zip");
        assertThat(run("export", "--out", folder.resolve("set").toString())).isZero();
        assertThat(folder.resolve("set/people.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void the_exact_figures_of_each_quarter_are_those_expected_line_by_line(String letter) throws IOException {
        run("create");
        assertThat(run("import", EXAMPLES.resolve("provider-" + letter).toString()))
                .isZero();
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(run("return", "--exact", "--quarter", "2020-21/Q" + quarter, "--out", folder.toString()))
                    .isZero();
            Path expected =
                    Path.of("src/test/resources/expected/provider-%s-2020-21-Q%d.csv".formatted(letter, quarter));
            assertThat(Path.of(said.strip())).as("%s Q%d", letter, quarter).hasSameTextualContentAs(expected);
        }
    }

    @Test
    void published_returns_are_audited_without_a_store() throws IOException {
        String head = "period,table,service_kind,dimension,level,category,measure,unit,value,marker\n";
        String people = "2020-21/Q1,R4,community,person_category,3,%s,first_in_year,individual,%d,\n";
        Path harmless = Files.writeString(
                folder.resolve("good.csv"), head + people.formatted("adults", 30) + people.formatted("children", 10));
        assertThat(execute("audit-return", "--all", harmless.toString())).isZero();
        assertThat(said).contains("adults  exactly 30").contains("The guarantee holds");
        Path telling = Files.writeString(
                folder.resolve("bad.csv"), head + people.formatted("adults", 30) + people.formatted("children", 1));
        assertThat(execute("audit-return", telling.toString())).isEqualTo(6);
        assertThat(said).contains("TOO MUCH").contains("children  exactly 1");
        assertThat(execute("audit-return", "--json", telling.toString())).isEqualTo(6);
        assertThat(said).contains("\"holds\":false");
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(execute("audit-return", other.toString())).isEqualTo(3);
        assertThat(complained).contains("not a return");
    }

    @Test
    void packages_are_added_without_a_store_and_what_cannot_be_added_is_said() throws IOException {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        ExampleReturns.of("provider-a").forEach(each -> ReturnPackage.write(packages, each));
        Path last = ReturnPackage.write(packages, ExampleReturns.last("provider-b"));
        Path out = folder.resolve("city");
        String[] call = {
            "merge-returns",
            packages.resolve("return_provider-a_2020-21_Q4_v1.zip").toString(),
            last.toString(),
            "--expect",
            "provider-c",
            "--out",
            out.toString()
        };
        assertThat(execute(call)).isZero();
        assertThat(said.lines())
                .hasSize(6)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(out.resolve("city_2020-21_Q4.csv"))
                .content()
                .contains("R2,safe_accommodation,source,total,total,received,referral,,112,,[x],2,1");
        assertThat(complained).contains("Missing: provider-c, 2020-21 Q4");
        assertThat(execute(call)).as("the same again changes nothing").isZero();

        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(execute("merge-returns", other.toString(), "--out", out.toString()))
                .isEqualTo(3);
        assertThat(complained).contains("not the package of a return");
        assertThat(execute("merge-returns", "--out", out.toString())).isEqualTo(2);
        Path moved = Files.writeString(
                folder.resolve("moved.csv"), "provider,period,service_kind,households,people\na,2020-21,x,many,1\n");
        assertThat(execute("merge-returns", last.toString(), "--moved-over", moved.toString(), "--out", out.toString()))
                .isEqualTo(3);
        assertThat(complained).contains("Line 2 of moved.csv");
    }

    @Test
    void a_faulty_set_is_answered_with_its_faults_as_csv() {
        run("create");
        assertThat(run("import", "src/test/resources/exchange/bad/unknown_code_source"))
                .isEqualTo(3);
        assertThat(said.lines().toList().getFirst()).isEqualTo("file,line,column,value,fault,accepted");
        assertThat(said.lines().toList().get(1)).startsWith("referrals.csv,2,source,Police,unknown_code,");
        assertThat(complained).doesNotContain("Police").contains("Nothing was stored");
    }

    @ParameterizedTest
    @CsvSource({
        "2, return --quarter 2020-21 --out x",
        "2, return --out x",
        "2, import nowhere-at-all",
        "2, dance",
        "6, return --quarter 2020-21/Q4 --out x"
    })
    void a_call_that_is_off_and_a_return_without_records_are_told_apart(int exit, String call) {
        run("create");
        assertThat(run(call.split(" "))).isEqualTo(exit);
        assertThat(complained).isNotBlank();
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void a_wrong_passphrase_a_missing_store_and_a_full_folder_have_their_own_codes() throws IOException {
        run("create");
        assertThat(run("create")).isEqualTo(2);
        Files.writeString(passphrase, "not the right berries\n");
        assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(4);
        assertThat(folder.resolve("set")).doesNotExist();
        Files.writeString(passphrase, "\n");
        assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(2);
        assertThat(complained).contains("begins with an empty line");
    }

    @Test
    void a_place_without_a_store_is_a_call_that_is_off_and_a_store_without_its_keys_is_damaged() throws IOException {
        assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(2);
        assertThat(complained).contains("There is no store at the place that --store names");
        Files.createDirectory(store);
        assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(2);
        Files.delete(store);
        run("create");
        Files.delete(store.resolve("keys.json"));
        assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "create",
                "import",
                "export",
                "return",
                "ledger",
                "declare",
                "audit-return",
                "backup",
                "verify-backup",
                "restore",
                "audit",
                "audit verify",
                "merge-returns"
            })
    void every_command_says_how_it_is_used(String command) {
        String name = ("rowan " + command).strip();
        assertThat(execute((command + " --help").strip().split(" "))).isZero();
        assertThat(said).contains("Usage: " + name + " ").contains("Exit codes:", "4   wrong passphrase");
        assertThat(complained).isEmpty();
    }

    @Test
    void a_quarter_without_records_is_returned_with_a_warning() {
        run("create");
        run("import", EXAMPLES.resolve("provider-a").toString());
        String out = folder.resolve("out").toString();
        assertThat(run("return", "--quarter", "2020-21/Q1", "--out", out)).isZero();
        assertThat(complained).doesNotContain("empty").contains("service facts only");
        assertThat(run("return", "--quarter", "2018-19/Q1", "--out", out)).isZero();
        assertThat(complained).contains("its return is empty");
        assertThat(Path.of(said.strip())).exists();
    }

    @Test
    void a_return_is_signed_from_the_command_line_and_audited_from_its_file() {
        run("create");
        run("import", EXAMPLES.resolve("provider-a").toString());
        assertThat(run("ledger", "--begin", "nothing")).isZero();
        assertThat(said).startsWith("begun ");
        assertThat(run("declare", "--year", "2020-21", "--k", "6", "--by-year", "R3"))
                .isZero();
        assertThat(said).contains("settled            late", "smallest number    6", "by year            R3");
        assertThat(run("declare", "--year", "2020-21", "--k", "7")).isEqualTo(6);
        String out = folder.resolve("out").toString();
        assertThat(run("return", "--quarter", "2020-21/Q1", "--out", out))
                .as("provisional")
                .isZero();
        String provisional = said.strip();
        String[] sign = {"return", "--quarter", "2020-21/Q1", "--out", out, "--final"};
        assertThat(run(sign)).isEqualTo(6);
        assertThat(complained).contains("say why you sign alone");
        assertThat(run(with(sign, "--signed-alone-because", "boredom"))).isEqualTo(2);
        assertThat(run(with(sign, "--profile", "rounded", "--signed-alone-because", "one_person")))
                .isEqualTo(6);
        assertThat(run(with(sign, "--profile", "ladder", "--signed-alone-because", "one_person")))
                .isZero();
        assertThat(complained).isEmpty();
        String file = said.strip();
        assertThat(file).as("in the place of the provisional one").isEqualTo(provisional);
        assertThat(run(sign)).as("again, the same bytes").isZero();
        assertThat(execute("audit-return", file)).isZero();
        assertThat(run("ledger")).isZero();
        assertThat(said).contains("return   2020-21/Q1  provider-a_2020-21_Q1_v1");
        String[] revise = {"return", "--quarter", "2020-21/Q1", "--out", out, "--revise"};
        assertThat(run(revise)).isEqualTo(2);
        assertThat(complained).contains("--revised-because");
        assertThat(run(with(revise, "--revised-because", "recording"))).isEqualTo(6);
        assertThat(complained).contains("Nothing that the return shows has changed");
        assertThat(run(with(revise, "--revised-because", "boredom", "--signed-alone-because", "one_person")))
                .isEqualTo(2);
        assertThat(run(with(revise, "--revised-because", "recording", "--signed-alone-because", "one_person")))
                .isEqualTo(6);
        assertThat(run("return", "--quarter", "2020-21/Q4", "--out", out)).isZero();
        assertThat(complained).contains("Not explained (--explain TABLE=CODE): R1 nights_occupied against 2020-21/Q3");
        assertThat(run("return", "--quarter", "2020-21/Q4", "--out", out, "--explain", "R1=units_opened"))
                .isZero();
        assertThat(complained).contains("R1: 1 jump explained by units_opened.").doesNotContain("Not explained");
        assertThat(run("return", "--quarter", "2020-21/Q4", "--out", out, "--explain", "R1=boredom"))
                .isEqualTo(2);
        assertThat(run("return", "--quarter", "2020-21/Q4", "--out", out, "--explain", "R12=season"))
                .isEqualTo(2);
        assertThat(run("return", "--quarter", "2020-21/Q2", "--out", out, "--prepare"))
                .isZero();
        assertThat(complained).contains("Somebody else can sign");
    }

    @Test
    void figures_published_elsewhere_are_entered_from_a_list_of_facts() throws IOException {
        run("create");
        run("import", EXAMPLES.resolve("provider-a").toString());
        Path facts = Files.writeString(folder.resolve("facts.csv"), """
                release,provider,period,population,variable,categories,value
                leaflet,provider-a,2020-21/Q1,safe_accommodation,source,police;self,30
                """);
        assertThat(run("ledger", "--begin", "entered")).isEqualTo(6);
        assertThat(run("ledger", "--add", facts.toString(), "--begin", "entered"))
                .isZero();
        assertThat(complained).contains("1 entered.");
        assertThat(said).contains("outside  2020-21/Q1  leaflet");
        assertThat(run("ledger", "--add", facts.toString())).isZero();
        assertThat(complained).contains("0 entered. What stands in the ledger already");
        Files.writeString(facts, """
                release,provider,period,population,variable,categories,value
                a,b
                """);
        assertThat(run("ledger", "--add", facts.toString())).isEqualTo(3);
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void a_return_with_other_figures_is_not_written_over_the_one_that_is_there() throws IOException {
        run("create");
        run("import", EXAMPLES.resolve("provider-a").toString());
        String[] call = {
            "return", "--quarter", "2020-21/Q4", "--out", folder.resolve("out").toString()
        };
        assertThat(run(call)).isZero();
        Path file = Path.of(said.strip());
        byte[] bytes = Files.readAllBytes(file);
        assertThat(run(call)).isZero();
        assertThat(Path.of(said.strip())).isEqualTo(file).hasBinaryContent(bytes);
        Files.writeString(file, "another return");
        assertThat(run(call)).isEqualTo(6);
        assertThat(complained).contains(file.getFileName().toString(), "other figures");
        assertThat(file).hasContent("another return");
    }

    @Test
    void a_file_that_is_not_there_and_a_file_in_the_place_of_a_folder_are_faults_of_the_call() throws IOException {
        String gone = folder.resolve("gone.zip").toString();
        assertThat(execute("audit-return", gone)).isEqualTo(2);
        assertThat(complained).contains("There is no file gone.zip");
        assertThat(execute("merge-returns", gone, "--out", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(complained).contains("There is no file gone.zip");
    }

    @Test
    void where_no_store_can_be_made_is_said_with_the_place_and_what_to_do() throws IOException {
        Files.createDirectory(store);
        Files.writeString(store.resolve("letter.txt"), "mine");
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained)
                .isEqualToIgnoringNewLines("There is something in " + store
                        + " already. Name an empty or a new folder for the new store; nothing was changed.");
        Files.delete(store.resolve("letter.txt"));
        Files.delete(store);
        Files.writeString(store, "mine");
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained)
                .isEqualToIgnoringNewLines(store + " is a file. Name a folder for the new store; nothing was changed.");
        Path file = store;
        store = file.resolve("below").resolve("it");
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained)
                .isEqualToIgnoringNewLines("No folder can be made at " + store + ": " + file
                        + " is a file. Name another folder for the new store; nothing was changed.");
        assertThat(file).hasContent("mine");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_the_system_does_not_take_is_no_fault_of_the_disk() {
        store = Path.of("/proc/rowan");
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained)
                .contains("No folder can be made at /proc/rowan: /proc can't be written to. Check its rights");
    }

    @Test
    void that_another_has_the_store_open_is_said_before_a_passphrase_is_waited_for() throws IOException {
        run("create");
        InputStream before = System.in;
        InputStream unreadable = InputStream.nullInputStream();
        unreadable.close();
        System.setIn(unreadable);
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            for (String command : List.of("user list", "rotate", "passphrase --new-passphrase-file -")) {
                List<String> call = new ArrayList<>(List.of(command.split(" ")));
                call.addAll(List.of("--store", open.path().toString(), "--user", "ann", "--passphrase-file", "-"));
                assertThat(execute(call.toArray(String[]::new))).isEqualTo(5);
                assertThat(complained).contains("open since 15 March 2021, 12:00 in another Rowan on this computer");
            }
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void who_has_it_open_is_said_to_whoever_could_open_it_and_only_at_a_terminal() throws IOException {
        run("create");
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(5);
            assertThat(complained).doesNotContain(open.user());
            terminal = true;
            assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(5);
            assertThat(complained).contains("Signed in there: " + open.user() + ".");
            Files.writeString(passphrase, "not the right berries\n");
            assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(5);
            assertThat(complained).contains("open since").doesNotContain(open.user());
        }
    }

    @Test
    void an_export_says_first_in_how_many_referrals_it_is_not_safe_to_ring_back() {
        run("create");
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            Referral referral = new SmallRefuge(open).referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            referral.callback = false;
            new ReferralDesk(open, new Placing()).log(referral, null);
        }
        assertThat(run("export", "--out", folder.resolve("set").toString())).isZero();
        assertThat(complained).contains("not safe to ring back in 1 referral of this set");
    }

    @Test
    void a_passphrase_file_is_utf_8_and_small() throws IOException {
        Files.write(passphrase, new byte[] {'a', (byte) 0xFF, 'b'});
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained).contains("UTF-8");
        Files.writeString(passphrase, "x".repeat(70_000));
        assertThat(run("create")).isEqualTo(2);
        Files.writeString(passphrase, "vier süße Vogelbeeren");
        assertThat(run("create")).isZero();
        Files.writeString(passphrase, "vier su\u0308ße Vogelbeeren\n");
        assertThat(run("export", "--out", folder.resolve("set").toString())).isZero();
    }

    @Test
    void an_error_without_a_place_is_answered_like_any_other() {
        RuntimeException bare = new RuntimeException("bare", null, false, false) {
            private static final long serialVersionUID = 1L;
        };
        assertThat(RowanCommand.unexpected(bare).kind()).isEqualTo(Problem.Kind.STORE);
    }

    @Test
    void a_store_in_use_is_answered_with_five() {
        run("create");
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            assertThat(run("export", "--out", folder.resolve("set").toString())).isEqualTo(5);
            assertThat(open.user()).isEqualTo(TestStores.USER);
        }
    }

    @Test
    void only_the_first_line_of_the_passphrase_file_counts_with_or_without_a_line_end() throws IOException {
        run("create");
        Files.writeString(passphrase, "four plain rowan berries");
        assertThat(run("export", "--out", folder.resolve("set").toString())).isZero();
    }

    @Test
    void a_passphrase_that_is_too_short_makes_no_store() throws IOException {
        Files.writeString(passphrase, "short");
        assertThat(run("create")).isEqualTo(2);
        assertThat(complained).contains("at least 12 characters");
        assertThat(store).doesNotExist();
    }

    @Test
    void a_store_that_could_not_be_made_leaves_no_folder_of_its_own() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        for (Path place : List.of(folder.resolve("new/store"), there)) {
            store = place;
            assertThat(execute(
                            "create",
                            "--store",
                            place.toString(),
                            "--user",
                            " ",
                            "--passphrase-file",
                            passphrase.toString()))
                    .isEqualTo(2);
        }
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void the_demo_makes_a_store_and_a_return_and_keeps_them_if_asked() {
        assertThat(execute(
                        "demo",
                        "--no-window",
                        "--provider",
                        "c",
                        "--keep",
                        folder.resolve("demo").toString()))
                .isZero();
        assertThat(folder.resolve("demo/return/return_provider-c_2020-21_Q4_v1.zip"))
                .exists();
        assertThat(folder.resolve("demo/store/keys.json")).exists();
        assertThat(execute("demo", "--no-window", "--provider", "d")).isEqualTo(2);
    }

    @Test
    void the_demo_never_begins_in_a_folder_with_something_in_it() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        for (Path place : List.of(mine, mine.resolve("letter.txt"))) {
            assertThat(execute("demo", "--no-window", "--keep", place.toString()))
                    .isEqualTo(2);
            assertThat(complained).contains("not empty");
        }
        assertThat(mine).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**store");
    }

    @Test
    void a_demo_that_is_not_kept_leaves_its_return_and_no_store() throws IOException {
        assertThat(execute("demo", "--no-window", "--provider", "c")).isZero();
        Path file = said.lines()
                .filter(line -> line.startsWith("Return:"))
                .map(line -> Path.of(line.substring("Return:".length()).strip()))
                .findFirst()
                .orElseThrow();
        assertThat(file).exists();
        Path demo = file.getParent().getParent();
        try (Stream<Path> left = Files.list(demo)) {
            assertThat(left).containsExactly(file.getParent());
        }
        try (Stream<Path> written = Files.list(file.getParent())) {
            List<Path> files = written.toList();
            assertThat(files).hasSize(4);
            for (Path one : files) {
                Files.delete(one);
            }
        }
        Files.delete(file.getParent());
        Files.delete(demo);
    }

    @Test
    void the_version_is_the_one_that_was_built() {
        assertThat(execute("--version")).isZero();
        assertThat(said).matches("(?s)Rowan \\d+\\.\\d+\\.\\d+.*");
    }

    /** Runs a command on the store; what belongs to the command stands behind it. */
    private int run(String command, String... more) {
        String[] call = new String[7 + more.length];
        String[] begin = {
            command, "--store", store.toString(), "--user", TestStores.USER, "--passphrase-file", passphrase.toString()
        };
        System.arraycopy(begin, 0, call, 0, begin.length);
        System.arraycopy(more, 0, call, begin.length, more.length);
        return execute(call);
    }

    private int run(String[] call) {
        return run(call[0], List.of(call).subList(1, call.length).toArray(String[]::new));
    }

    private int execute(String... call) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                RowanCommand.run(new TestStart(terminal), new PrintWriter(out, true), new PrintWriter(err, true), call);
        said = out.toString();
        complained = err.toString();
        return exit;
    }
}
