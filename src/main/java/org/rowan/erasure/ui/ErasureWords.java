package org.rowan.erasure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.Extent;
import org.rowan.erasure.Standing;
import org.rowan.erasure.Way;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;

/** The erasure of a case in words. */
final class ErasureWords {
    static final String WHAT_STAYS =
            "Names, birth dates and everything written about them go, also from the audit and from every backup when it is"
                    + " restored. Days and answers from lists stay as a line without content, so that figures still add up."
                    + " Returns that were sent stay as they are.";

    private ErasureWords() {}

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Beside the link on a page; empty where there is nothing to say. */
    static String inShort(Standing standing, LocalDate today) {
        return switch (standing) {
            case Standing.Kept kept -> "";
            case Standing.Waiting waiting -> "asked for by " + waiting.asked().request().createdBy;
            case Standing.Gone gone -> "erased on " + day(gone.done().endedAt, today);
        };
    }

    /** "Asked for by bo on Mon 1 Mar, because it was recorded by mistake". */
    static String asked(ErasureRequest request, LocalDate today) {
        return "Asked for by " + request.createdBy + " on " + day(request.createdAt, today) + ", because "
                + request.because().words() + ".";
    }

    static String gone(ErasureRequest done, LocalDate today) {
        return "Erased by " + done.endedBy + " on " + day(done.endedAt, today) + ", because "
                + done.because().words() + ". What only counts has stayed.";
    }

    private static String day(java.time.Instant moment, LocalDate today) {
        return SpokenDates.day(moment.atZone(London.ZONE).toLocalDate(), today);
    }

    /** "Aisha Khan and Sami Khan, with 1 referral and 1 support period". */
    static String extent(Extent extent, UnaryOperator<String> names) {
        List<String> people =
                new ArrayList<>(extent.people().stream().map(names).toList());
        if (extent.nameless() > 0) {
            people.add(
                    extent.nameless() == 1 ? "somebody without a name" : extent.nameless() + " people without a name");
        }
        List<String> records = new ArrayList<>();
        if (extent.referrals() > 0) {
            records.add(SpokenDates.count(extent.referrals(), "referral"));
        }
        if (extent.supports() > 0) {
            records.add(SpokenDates.count(extent.supports(), "support period"));
        }
        String all = together(people);
        return records.isEmpty() ? all : (all.isEmpty() ? "" : all + ", with ") + together(records);
    }

    private static String together(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + words.getLast();
    }

    /** What whoever looks can do, where that is nothing yet. */
    static String waits(Way way, LocalDate today) {
        return switch (way) {
            case Way.Now now ->
                now.alone()
                        ? "You asked for this yourself, and no other manager sees the case. You can do it alone: the audit keeps that."
                        : "";
            case Way.From from ->
                "You asked for this yourself, and no other manager sees the case. You can do it alone from "
                        + SpokenDates.day(from.day(), today) + " on; until then you can think better of it.";
            case Way.ByAnother another -> "It takes a second person: a manager who has not asked for it.";
        };
    }
}
