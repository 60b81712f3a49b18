package org.rowan.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.AuditFilter;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Household;
import org.rowan.bedboard.UnitChanges;
import org.rowan.casefile.RiskAssessment;
import org.rowan.consent.Agency;
import org.rowan.consent.Purpose;
import org.rowan.demand.Changes;
import org.rowan.demand.Period;
import org.rowan.disclosure.Declaration;
import org.rowan.erasure.ErasureReason;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.NameIndex;
import org.rowan.people.Person;
import org.rowan.referral.Dangers;
import org.rowan.referral.Decision;
import org.rowan.referral.FollowUp;
import org.rowan.referral.Placement;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.release.LedgerCover;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Placing;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** Walks every call of every service as every role. */
class RightsTest {
    /** What each call needs; null for calls that reach no record. A call that is not here has no rule. */
    private static final Map<String, Right> RULES = new TreeMap<>();

    static {
        rule("Providers", Right.SEE_UNITS, "provider", "services", "openOn", "isUsed");
        rule("Providers", Right.KEEP_UNITS, "setUp", "add");
        rule("Units", Right.SEE_UNITS, "byService");
        rule("Units", Right.KEEP_UNITS, "amend", "add");
        rule("BedBoard", Right.SEE_CASES, "on", "lines", "fits", "printed");
        rule("BedBoard", Right.KEEP_CASES, "close", "reopen", "keepClosed");
        rule("BedBoard", null, "holds", "checks", "changes", "cots");
        rule("UnitChanges", Right.SEE_UNITS, "past");
        rule("UnitChanges", Right.KEEP_UNITS, "split", "join", "takeBack");
        rule("Cots", Right.KEEP_CASES, "put", "takeOut", "putBack", "neverPut");
        rule("BoardChecks", Right.SEE_CASES, "last");
        rule("BoardChecks", Right.KEEP_CASES, "check", "takeBack");
        rule("Holds", Right.SEE_CASES, "waitingFor", "open");
        rule("Holds", Right.KEEP_CASES, "hold", "extend", "release", "takeBack");
        rule("ReferralDesk", Right.SEE_CASES, "uncoverCaller", "open", "all", "of", "reasonsUsed", "lastService");
        rule("ReferralDesk", Right.KEEP_CASES, "log", "turnAway", "uncount", "amend", "decide");
        rule("ReferralDesk", null, "followUps", "dangers");
        rule("FollowUps", Right.SEE_CASES, "dueBy", "of");
        rule("Dangers", Right.SEE_CASES, "near");
        rule("FollowUps", Right.KEEP_CASES, "answer", "takeBack");
        rule("Support", Right.SEE_CASES, "openOn", "all", "of", "open");
        rule("Support", Right.SEE_CASES, "openCases", "homeTold", "workers");
        rule("Support", Right.KEEP_CASES, "addNeed", "amendNeed", "addNote", "addMember", "move", "moveBack");
        rule("Support", Right.KEEP_CASES, "amend", "resume", "end", "close", "movedOver");
        rule("Support", null, "file", "handovers");
        rule("Handovers", Right.SEE_CASES, "workers", "of", "history");
        rule("Handovers", Right.KEEP_CASES, "hand", "takeBack", "handBack");
        rule("CaseFile", Right.SEE_CASES, "of", "earlierNotes", "printed");
        rule("CaseFile", Right.KEEP_CASES, "add", "correct", "remove", "suffered", "correctNote");
        rule("People", Right.SEE_CASES, "readNames", "open", "recourse");
        rule("People", Right.KEEP_CASES, "save", "addRecourse");
        rule("People", Right.SEE_CASES, "twins", "joined");
        rule("People", Right.KEEP_CASES, "apart", "perhapsOne");
        rule("People", null, "ways");
        rule("ContactWays", Right.SEE_CASES, "of", "uncover");
        rule("ContactWays", Right.KEEP_CASES, "save", "remove");
        rule("SetExport", Right.MOVE_RECORDS, "unsafeContacts");
        rule("People", null, "find", "alike", "noticed", "joinedAway", "forget");
        rule("SamePerson", Right.KEEP_CASES, "join", "takeApart");
        rule("Today", Right.SEE_CASES, "look");
        rule("ToDo", Right.SEE_CASES, "look", "ofCase");
        rule("QuarterlyReturn", Right.MAKE_RETURNS, "make", "count", "writePackage");
        rule("NightsByMonth", Right.SEE_CASES, "count");
        rule("Comparing", Right.MAKE_RETURNS, "compare", "explain", "explainTable");
        rule("QuarterlyReturn", Right.SEE_CASES, "recordsUnder");
        rule("QuarterlyReturn", Right.MAKE_EXACT_RETURNS, "writeExact", "writeExactYear");
        rule("Signing", Right.MAKE_RETURNS, "prepare", "export");
        rule("Signing", Right.SIGN_RETURNS, "sign", "revise");
        rule("Declarations", Right.MAKE_RETURNS, "of", "usual", "isOpen");
        rule("Declarations", Right.SIGN_RETURNS, "declare");
        rule("ReleaseLedger", Right.MAKE_RETURNS, "state", "enter", "enterFiles");
        rule("ReleaseLedger", Right.SIGN_RETURNS, "begin", "afterRestore");
        rule("Audit", Right.SEE_AUDIT, "of", "newest", "firstBroken");
        rule("Today", Right.MAKE_BACKUPS, "keeping");
        rule("Users", Right.KEEP_USERS, "list", "add", "setRoles", "reset", "remove");
        rule("Users", Right.KEEP_USERS, "newRecoveryKey", "keep", "rotate", "isTurnUnfinished");
        rule("Users", null, "changeOwn", "chooseOwn");
        rule("DeskLock", Right.SEE_UNITS, "after");
        rule("DeskLock", Right.KEEP_USERS, "lockAfter");
        rule("WhoMaySee", Right.KEEP_SIGHT, "of", "all", "shutOut", "restrict", "end");
        rule("LookingPast", Right.KEEP_SIGHT, "own", "past", "byOthers", "lookedAt");
        rule("LookingPast", Right.SEE_CASES, "isOver");
        rule("GoneUsers", Right.KEEP_SIGHT, "toCheck", "isNone", "is");
        rule("Erasure", Right.KEEP_CASES, "of", "ask", "takeBack");
        rule("Erasure", Right.ERASE_CASES, "waiting", "erase");
        rule("Consents", Right.SEE_CASES, "of", "stands");
        rule("Consents", Right.KEEP_CASES, "give", "withdraw");
        rule("LegalHolds", Right.SEE_CASES, "of");
        rule("LegalHolds", Right.ERASE_CASES, "hold", "reviewed", "end");
        rule("Retention", Right.SEE_UNITS, "rule");
        rule("Retention", Right.KEEP_UNITS, "settle");
        rule("Retention", Right.ERASE_CASES, "due");
        rule("Doubles", Right.KEEP_SIGHT, "toAnswer", "same", "another");
        rule("Audit", Right.SEE_AUDIT, "of", "newest", "firstBroken", "entries");
        rule("Audit", Right.SEE_AUDIT, "page", "again", "users", "whoHasSeen", "check");
        rule("Backups", Right.MAKE_BACKUPS, "state", "now", "daily");
        rule("Backups", Right.KEEP_BACKUPS, "keep", "into");
        rule("Declarations", Right.MAKE_RETURNS, "of", "usual", "isOpen");
        rule("Declarations", Right.SIGN_RETURNS, "declare");
        rule("Caseloads", Right.SHARE_WORK, "look", "limit");
        rule("Demand", Right.MAKE_RETURNS, "look", "whatIf");
        rule("Documents", Right.SEE_CASES, "of", "contents");
        rule("Documents", Right.KEEP_CASES, "putIn", "keep", "describe", "takeOut", "putBack", "forgetTakenOut");
        rule("Documents", Right.KEEP_CASES, "saveCopy", "readableCopy");
        rule("SubjectAccess", Right.MOVE_RECORDS, "held", "write");
        rule("SetImport", Right.MOVE_RECORDS, "load", "take");
        rule(
                "Transfers",
                Right.MOVE_RECORDS,
                "card",
                "writeCard",
                "look",
                "write",
                "open",
                "takeIn",
                "find",
                "service");
        rule("Transfers", Right.SEE_CASES, "of");
        rule("SheetIntake", Right.MOVE_RECORDS, "start", "learn", "rehearse", "bring", "brought");
        rule("SheetUndo", Right.MOVE_RECORDS, "undo");
        rule("SetExport", Right.MOVE_RECORDS, "write");
    }

    private static void rule(String service, Right right, String... calls) {
        for (String call : calls) {
            RULES.put(service + "." + call, right);
        }
    }

    static final Map<String, List<Method>> CALLS = calls();

    @TempDir
    Path folder;

    @Test
    void every_call_of_every_service_has_a_rule() {
        assertThat(CALLS.keySet()).containsExactlyElementsOf(RULES.keySet());
    }

    @Test
    void every_call_is_refused_to_the_roles_without_its_right_and_to_no_other() throws Exception {
        Path place = folder.resolve("store");
        try (Store store = TestStores.created(place)) {
            for (Role role : Role.values()) {
                store.keys().ring(ring -> {
                    ring.add(role.name(), Set.of(role), passphrase(), false);
                    return null;
                });
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            try (Store store = TestStores.stores().open(place, role.name(), passphrase())) {
                for (var call : CALLS.entrySet()) {
                    Right right = RULES.get(call.getKey());
                    boolean may = right == null || right.isHeldBy(Set.of(role));
                    for (Method method : call.getValue()) {
                        if (isRefused(store, method) == may) {
                            wrong.add((may ? "refused: " : "allowed: ") + call.getKey() + " as " + role);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void users_are_kept_by_administrators_alone_and_everybody_changes_their_own_passphrase() throws Exception {
        Path place = folder.resolve("store");
        try (Store store = TestStores.created(place)) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER, Role.MANAGER, Role.DATA_LEAD), passphrase(), true);
                return null;
            });
        }
        try (Store store = TestStores.stores().open(place, "bea", passphrase())) {
            assertThat(isRefused(() -> store.keys().ring(ring -> ring.users()))).isTrue();
            assertThat(isRefused(() -> store.keys().rotate(passphrase(), Progress.SILENT)))
                    .isTrue();
            store.keys().changeOwn(passphrase(), Passphrase.of("garnet lamps by the canal".toCharArray()));
        }
        TestStores.stores()
                .open(place, "bea", Passphrase.of("garnet lamps by the canal".toCharArray()))
                .close();
    }

    /** Every public call of the classes that stand on a store, by service and name. */
    private static Map<String, List<Method>> calls() {
        Map<String, List<Method>> calls = new TreeMap<>();
        for (Class<?> service : services()) {
            Stream.of(service.getDeclaredMethods())
                    .filter(method ->
                            Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic() && !method.getName().equals("toString"))
                    .forEach(method -> calls.merge(
                            service.getSimpleName() + "." + method.getName(),
                            List.of(method),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return calls;
    }

    private static Collection<Class<?>> services() {
        Collection<Class<?>> services =
                new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.rowan").stream()
                        .filter(found -> !found.getPackageName().contains(".ui")
                                && !found.getPackageName().startsWith("org.rowan.store")
                                && !found.getPackageName().equals("org.rowan"))
                        .filter(RightsTest::standsOnAStore)
                        .map(JavaClass::reflect)
                        .forEach(services::add);
        return services;
    }

    private static boolean standsOnAStore(JavaClass found) {
        return found.getConstructors().stream()
                .anyMatch(constructor ->
                        constructor.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                && constructor.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Store.class)));
    }

    private boolean isRefused(Store store, Method method) throws Exception {
        Object service = service(store, method.getDeclaringClass());
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(this::something).toArray();
        return isRefused(() -> {
            try {
                method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Problem problem) {
                    throw problem;
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static boolean isRefused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (Problem e) {
            return e.kind() == Problem.Kind.NO_RIGHT;
        }
    }

    static Object service(Store store, Class<?> service) throws Exception {
        var constructor = Stream.of(service.getConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        Object[] parts = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == Store.class
                        ? store
                        : type == BedBoard.class ? new BedBoard(store) : type == Placement.class ? new Placing() : null)
                .toArray();
        return constructor.newInstance(parts);
    }

    Object something(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "long" -> 1L;
            case "int" -> 1;
            case "boolean" -> true;
            case "String" -> "Zofia";
            case "Long" -> 1L;
            case "LocalDateTime" -> LocalDate.of(2021, 3, 20).atTime(12, 0);
            case "LocalDate" -> LocalDate.of(2021, 3, 1);
            case "Collection", "List" -> List.of();
            case "Path" -> folder.resolve("nothing");
            case "Progress" -> Progress.SILENT;
            case "FinancialQuarter" -> FinancialQuarter.parse("2020-21/Q4");
            case "Optional" -> Optional.empty();
            case "RevisionReason" -> RevisionReason.LATE_RECORDS;
            case "ErasureReason" -> ErasureReason.SHE_ASKED;
            case "AloneReason" -> AloneReason.DEADLINE;
            case "Earlier" -> LedgerCover.Earlier.NOTHING;
            case "Asked" -> new Dangers.Asked("Zofia Nowak", null, null, null, null);
            case "Household" -> new Household(1, 0, false, null, Set.of());
            case "Decision" -> new Decision.Withdraw(null);
            case "Made", "Place", "End", "Reading" -> null;
            case "Map" -> Map.of();
            case "Period" -> Period.year(2020);
            case "Changes" -> Changes.NONE;
            case "Changed" -> new UnitChanges.Changed(List.of(), List.of());
            case "Part" -> new UnitChanges.Part("Zofia", 0);
            case "YearMonth" -> YearMonth.of(2021, 3);
            case "Declaration" -> Declaration.usual();
            case "Class" -> Person.class;
            case "StoredRecord" -> made(RiskAssessment.class);
            case "Sought" -> new NameIndex.Sought("Zofia", "Nowak", null, null);
            case "Purpose" -> Purpose.CONTACT;
            case "Agency" -> Agency.POLICE;
            case "CasePart" -> CasePart.PERSON;
            case "Answer" -> FollowUp.Answer.REFUGE;
            case "AuditFilter" -> AuditFilter.ALL;
            case "Set" -> Set.of(Role.DATA_LEAD);
            case "Passphrase" -> Passphrase.of("not the passphrase of anybody".toCharArray());
            case "char[]" -> new char[0];
            case "byte[]" -> new byte[0];
            case "RecoveryKey", "Card", "Coming" -> null;
            default -> made(type);
        };
    }

    private static Object made(Class<?> type) {
        try {
            Object made = type.getConstructor().newInstance();
            if (made instanceof StoredRecord row) {
                // as if it had been read: what has no id cannot be asked for
                row.id = 1L;
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("say in this test what to give for a " + type, e);
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of("three other plain words".toCharArray());
    }
}
