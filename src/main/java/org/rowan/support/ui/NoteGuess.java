package org.rowan.support.ui;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a note give away of its kind, its time and its minutes, so that a worker need not say it twice.
 *
 * @param kind of list note_kind; null where the words don't say
 * @param minutes null where the words don't say
 */
record NoteGuess(String kind, LocalDateTime noted, Integer minutes) {
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();
    private static final Pattern TIME = Pattern.compile("\\bat (\\d{1,2})[:.](\\d{2})\\b");
    private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,3}) ?(?:min|mins|minutes)\\b");
    private static final Pattern HOURS = Pattern.compile("\\b(\\d) ?(?:hours?|hrs?)\\b");

    static {
        kind("video", "video|zoom|teams call|facetime");
        kind("text_email", "texted|text message|texts?|e-?mail(?:ed|s)?|whatsapp|sms");
        kind("phone", "rang|rung|phoned?|called|call(?: from| to| with)|telephoned?|voicemail");
        kind(
                "face_to_face",
                "met|visited|home visit|came (?:in|to|by)|sat with|face to face|in person|key ?work session");
        kind("on_behalf", "on (?:her|his|their) behalf|wrote to|referred (?:her|him|them)|applied for");
        kind("observation", "seemed|noticed|observed|was seen");
    }

    private static void kind(String code, String words) {
        KINDS.put(code, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** @param begun when the note was begun: that is its time where the words give no other */
    static NoteGuess of(String text, LocalDateTime begun) {
        String words = text == null ? "" : text.toLowerCase(Locale.UK);
        return new NoteGuess(kind(words), noted(words, begun), minutes(words));
    }

    /** The kind whose words come first. */
    private static String kind(String words) {
        String kind = null;
        int first = Integer.MAX_VALUE;
        for (var each : KINDS.entrySet()) {
            Matcher found = each.getValue().matcher(words);
            if (found.find() && found.start() < first) {
                first = found.start();
                kind = each.getKey();
            }
        }
        return kind;
    }

    /** A time that is not over yet is one that is spoken of, not that of the note. */
    private static LocalDateTime noted(String words, LocalDateTime begun) {
        LocalDateTime day = words.contains("yesterday") ? begun.minusDays(1) : begun;
        Matcher time = TIME.matcher(words);
        if (!time.find()) {
            return day;
        }
        try {
            LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            LocalDateTime told = day.toLocalDate().atTime(at);
            return told.isAfter(begun) ? day : told;
        } catch (DateTimeException noTime) {
            return day;
        }
    }

    private static Integer minutes(String words) {
        Matcher minutes = MINUTES.matcher(words);
        if (minutes.find()) {
            return Integer.valueOf(minutes.group(1));
        }
        Matcher hours = HOURS.matcher(words);
        if (hours.find()) {
            return 60 * Integer.parseInt(hours.group(1));
        }
        return words.contains("half an hour") ? Integer.valueOf(30) : words.contains("an hour") ? 60 : null;
    }
}
