package org.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rowan.fx.Unsaved.Begun;
import org.rowan.kernel.Right;
import org.rowan.shell.Bookmark;
import org.rowan.shell.KeptWork;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;

/** Takes out of what somebody had begun whatever is of a case that is not there for that person any more, or was erased. */
final class InSight {
    private static final Map<String, CasePart> PAGES = Map.of(
            "case", CasePart.SUPPORT,
            "person", CasePart.PERSON,
            "decide", CasePart.REFERRAL,
            "amend", CasePart.REFERRAL);

    private static final Pattern PAGE = Pattern.compile("(case|person|decide|amend) (\\d{1,18})$");

    private InSight() {}

    /** Blocks. */
    static KeptWork of(Store store, KeptWork kept) {
        List<Begun> begun = kept.begun().stream()
                .filter(one -> addresses(one).allMatch(address -> isThere(store, address)))
                .toList();
        return new KeptWork(bookmark(store, kept.bookmark()), begun);
    }

    /** Takes what is of an erased case out of what all others have begun and not saved. Blocks. */
    static void forgetErased(Store store) {
        store.reviseDrafts(
                Right.ERASE_CASES,
                bytes -> KeptWork.read(bytes)
                        .map(kept -> withoutErased(store, kept))
                        .filter(left -> !left.isEmpty())
                        .map(KeptWork::bytes));
    }

    /** By the addresses alone: what else these people do not see is taken out when they come. */
    private static KeptWork withoutErased(Store store, KeptWork kept) {
        List<Begun> begun = kept.begun().stream()
                .filter(one -> addresses(one).noneMatch(address -> isErased(store, address)))
                .toList();
        Bookmark bookmark = kept.bookmark();
        boolean gone = bookmark != null && bookmark.at().stream().anyMatch(address -> isErased(store, address));
        return new KeptWork(gone ? null : bookmark, begun);
    }

    private static boolean isErased(Store store, String address) {
        Matcher page = PAGE.matcher(address);
        return page.find() && store.read(Right.ERASE_CASES, tx -> tx.isErased(Long.parseLong(page.group(2))));
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
                return new Bookmark(at, null, null, bookmark.chosen());
            }
            at.add(address);
        }
        return bookmark;
    }

    /** Whether an address is of no case, or of one that is there for who is signed in, and not erased. */
    private static boolean isThere(Store store, String address) {
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
