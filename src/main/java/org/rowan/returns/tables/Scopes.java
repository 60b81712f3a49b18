package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.ServiceFact;

/**
 * The scopes that a provider's tables have in a period: each kind that it runs, in the order of the code list, then the
 * roll-ups. A kind is <em>run</em> when a service of that kind is open on a day of the period; a roll-up is there when
 * a kind of it is run, and then holds the records of all kinds of its group, also of those that closed before.
 */
final class Scopes {
    static final String SAFE = "safe_accommodation";
    static final String COMMUNITY = "community";

    private static final Set<String> NO_REFERRALS = Set.of("helpline", "perpetrator");
    private static final String TEMPORARY = "temporary";
    static final String SANCTUARY = "sanctuary";
    private static final List<Code> KINDS =
            Codes.standard().list("service_kind").all();

    private final Set<String> run = new HashSet<>();

    Scopes(List<ServiceFact> services, ReturnPeriod period) {
        services.stream()
                .filter(service -> service.open().touches(period.from(), period.to()))
                .forEach(service -> run.add(service.kind()));
    }

    /** R1: safe kinds and temporary accommodation; the roll-up of the safe kinds. */
    List<Scope> ofSpaces() {
        return scopes(kind -> isSafe(kind) || kind.code().equals(TEMPORARY), List.of(rollUp(Scopes::isSafe, SAFE)));
    }

    /** R2, R3: every kind but helpline and perpetrator programme; both roll-ups. */
    List<Scope> ofReferrals() {
        return scopes(kind -> !NO_REFERRALS.contains(kind.code()), bothRollUps());
    }

    /** R4, R5: safe and community kinds; both roll-ups. */
    List<Scope> ofPeople() {
        return scopes(kind -> isSafe(kind) || isCommunity(kind), bothRollUps());
    }

    /** R0, R6 to R10, R14, R15: the roll-ups only. */
    List<Scope> rollUps() {
        return scopes(kind -> false, bothRollUps());
    }

    /** R11: where people lived and left, so without sanctuary, where they stay at home. */
    List<Scope> ofMovesOn() {
        Predicate<Code> safe = kind -> isSafe(kind) && !kind.code().equals(SANCTUARY);
        return scopes(kind -> safe.test(kind) || kind.code().equals(TEMPORARY), List.of(rollUp(safe, SAFE)));
    }

    /** R13: the roll-up of the safe kinds, if the provider runs one of them. */
    List<Scope> safeRollUp() {
        return scopes(kind -> false, List.of(rollUp(Scopes::isSafe, SAFE)));
    }

    /** R12, R16: one kind, if it is run. */
    List<Scope> ofKind(String code) {
        return scopes(kind -> kind.code().equals(code), List.of());
    }

    /** R16: every kind there is, in the order of the code list. */
    static List<Scope> everyKind() {
        return KINDS.stream().map(kind -> Scope.ofKind(kind.code())).toList();
    }

    /** Everybody in safe accommodation or in the community, once. */
    Scope everybody() {
        return rollUp(kind -> isSafe(kind) || isCommunity(kind), "all");
    }

    private List<Scope> scopes(Predicate<Code> wanted, List<Scope> rollUps) {
        List<Scope> scopes = new ArrayList<>();
        KINDS.stream()
                .filter(wanted)
                .filter(kind -> run.contains(kind.code()))
                .forEach(kind -> scopes.add(Scope.ofKind(kind.code())));
        rollUps.stream()
                .filter(rollUp -> rollUp.kinds().stream().anyMatch(run::contains))
                .forEach(scopes::add);
        return scopes;
    }

    private static List<Scope> bothRollUps() {
        return List.of(rollUp(Scopes::isSafe, SAFE), rollUp(Scopes::isCommunity, COMMUNITY));
    }

    private static Scope rollUp(Predicate<Code> wanted, String name) {
        return new Scope(name, KINDS.stream().filter(wanted).map(Code::code).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isSafe(Code kind) {
        return kind.group().equals(SAFE);
    }

    private static boolean isCommunity(Code kind) {
        return kind.group().equals(COMMUNITY);
    }
}
