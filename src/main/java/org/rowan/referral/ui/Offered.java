package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rowan.kernel.Code;

/**
 * What was offered instead. The standard keeps it as words; what is offered most is chosen from a list and stands at their
 * beginning ("Another refuge; A helpline. Rang Leicester at 15:00"), from where it is read back.
 *
 * @param kinds codes of {@link #ALL}
 * @param words what else was said, null where nothing was
 */
record Offered(List<String> kinds, String words) {
    static final List<Code> ALL = List.of(
            new Code("refuge", "Another refuge", ""),
            new Code("council", "The council's housing team", ""),
            new Code("helpline", "The national helpline", ""),
            new Code("outreach", "Outreach support", ""),
            new Code("police", "The police", ""),
            new Code("nothing", "Nothing could be offered", ""));

    Offered {
        kinds = List.copyOf(kinds);
    }

    static Offered read(String text) {
        String rest = text == null ? "" : text;
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (Code kind : ALL) {
                if (!kinds.contains(kind.code())
                        && rest.matches("(?s)" + java.util.regex.Pattern.quote(kind.label()) + "(; .*|\\..*|$)")) {
                    kinds.add(kind.code());
                    rest = rest.substring(kind.label().length());
                    if (rest.startsWith("; ")) {
                        rest = rest.substring(2);
                    } else {
                        return new Offered(kinds, blankToNull(rest.replaceFirst("^\\. ?", "")));
                    }
                }
            }
        }
        // a list that is begun and does not end as one was written by somebody: it is left as it is
        return new Offered(List.of(), blankToNull(text));
    }

    /** The whole text; null where nothing was said. */
    String written() {
        String list = ALL.stream()
                .filter(kind -> kinds.contains(kind.code()))
                .map(Code::label)
                .collect(Collectors.joining("; "));
        String more = blankToNull(words);
        if (list.isEmpty()) {
            return more;
        }
        return more == null ? list : list + ". " + more;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
