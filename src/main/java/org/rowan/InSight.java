package org.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rowan.fx.Unsaved.Begun;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.shell.Bookmark;
import org.rowan.shell.KeptWork;
import org.rowan.sight.LookingPast;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;

/** Takes out of what somebody had begun whatever is of a case that is not there for that person any more, or was erased. */
final class InSight {
    /** The pages of a case, by the first word of their address. */
    static final Map<String, CasePart> PAGES = Map.ofEntries(
            Map.entry("case", CasePart.SUPPORT),
            Map.entry("risk", CasePart.SUPPORT),
            Map.entry("safety", CasePart.SUPPORT),
            Map.entry("court", CasePart.SUPPORT),
            Map.entry("child", CasePart.SUPPORT),
            Map.entry("plan", CasePart.SUPPORT),
            Map.entry("story", CasePart.SUPPORT),
            Map.entry("documents", CasePart.SUPPORT),
            Map.entry("closing", CasePart.SUPPORT),
            Map.entry("person", CasePart.PERSON),
            Map.entry("access", CasePart.PERSON),
            Map.entry("decide", CasePart.REFERRAL),
            Map.entry("amend", CasePart.REFERRAL));

    private static final Pattern PAGE = Pattern.compile("\\b(" + String.join("|", PAGES.keySet()) + ") (\\d{1,18})$");

    /** The form in which a manager says why she looks past a lock-out, by its rule: which case that is of she is not told. */
    private static final Pattern LOOK_PAST = Pattern.compile("^look past (\\d{1,18})$");

    private InSight() {}

    /** Blocks. */
    static KeptWork of(Store store, KeptWork kept) {
        List<Begun> begun = kept.begun().stream()
                .filter(one -> addresses(one).allMatch(address -> isThere(store, address)))
                .toList();
        return new KeptWork(bookmark(store, kept.bookmark()), begun)
                .beside(kept.beside().stream().map(one -> of(store, one)).toList());
    }

    /** Takes what is of an erased case out of what all others have begun and not saved. Blocks. */
    static void forgetErased(Store store) {
        forgetErased(store, Right.ERASE_CASES);
    }

    /** The same when a store is opened, for what could not be written after an erasure, or was cut short; tried again each time. */
    static void forgetErasedBefore(Store store) {
        if (!store.may(Right.SEE_CASES)) {
            return;
        }
        try {
            forgetErased(store, Right.SEE_CASES);
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK) {
                throw e;
            }
        }
    }

    private static void forgetErased(Store store, Right right) {
        store.reviseDrafts(
                right,
                bytes -> KeptWork.read(bytes).flatMap(kept -> {
                    KeptWork left = withoutErased(store, right, kept);
                    if (left.equals(kept)) {
                        return Optional.of(bytes);
                    }
                    return left.isEmpty() ? Optional.empty() : Optional.of(left.bytes());
                }));
    }

    /** By the addresses alone: what else these people do not see is taken out when they come. */
    private static KeptWork withoutErased(Store store, Right right, KeptWork kept) {
        List<Begun> begun = kept.begun().stream()
                .filter(one -> addresses(one).noneMatch(address -> isErased(store, right, address)))
                .toList();
        Bookmark bookmark = kept.bookmark();
        boolean gone = bookmark != null
                && Stream.concat(bookmark.at().stream(), Stream.ofNullable(bookmark.form()))
                        .anyMatch(address -> isErased(store, right, address));
        return new KeptWork(gone ? null : bookmark, begun)
                .beside(kept.beside().stream()
                        .map(one -> withoutErased(store, right, one))
                        .toList());
    }

    private static boolean isErased(Store store, Right right, String address) {
        Matcher lookPast = LOOK_PAST.matcher(address);
        if (lookPast.find()) {
            return new LookingPast(store).isOver(Long.parseLong(lookPast.group(1)));
        }
        Matcher page = PAGE.matcher(address);
        return page.find() && store.read(right, tx -> tx.isErased(Long.parseLong(page.group(2))));
    }

    private static Stream<String> addresses(Begun one) {
        return Stream.of(one.at(), List.of(one.about(), "person " + one.typed().getOrDefault("linked", "")))
                .flatMap(List::stream);
    }

    private static Bookmark bookmark(Store store, Bookmark bookmark) {
        if (bookmark == null) {
            return null;
        }
        List<String> at = new ArrayList<>();
        for (String address : bookmark.at()) {
            if (!isThere(store, address)) {
                int left = Math.min(at.size(), bookmark.chosen().size());
                return new Bookmark(at, null, null, bookmark.chosen().subList(0, left));
            }
            at.add(address);
        }
        boolean formIsThere = bookmark.form() == null || isThere(store, bookmark.form());
        return formIsThere ? bookmark : new Bookmark(at, null, null, bookmark.chosen());
    }

    /** Whether an address is of no case, or of one that is there for who is signed in, and not erased. */
    private static boolean isThere(Store store, String address) {
        Matcher lookPast = LOOK_PAST.matcher(address);
        if (lookPast.find()) {
            long rule = Long.parseLong(lookPast.group(1));
            return store.may(Right.KEEP_SIGHT)
                    && new LookingPast(store).own().stream().anyMatch(own -> own.ruleId() == rule);
        }
        Matcher page = PAGE.matcher(address);
        if (!page.find()) {
            return true;
        }
        CasePart part = PAGES.get(page.group(1));
        long id = Long.parseLong(page.group(2));
        return store.may(Right.SEE_CASES)
                && store.read(Right.SEE_CASES, tx -> tx.sight().isThere(part, id) && !tx.isErased(id));
    }
}
