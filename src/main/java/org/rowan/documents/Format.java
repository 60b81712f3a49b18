package org.rowan.documents;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** What is in a file, as far as Rowan does something with it. */
public enum Format {
    PDF("PDF", "pdf"),
    PNG("Picture", "png"),
    JPEG("Picture", "jpg"),
    TEXT("Text", "txt"),
    OTHER("File", "");

    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "csv", "eml");

    private final String words;
    private final String ending;

    Format(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    public String words() {
        return words;
    }

    /** What the name of such a file ends with, without the dot; empty where that is not known. */
    public String ending() {
        return ending;
    }

    /** Whether Rowan shows it by itself, without any file on the disk. */
    public boolean isShown() {
        return this == PNG || this == JPEG || this == TEXT;
    }

    /** By how a file begins; its name alone says nothing of pictures, which a decoder is to be given. */
    static Format of(String name, byte[] beginning) {
        if (begins(beginning, "255044462d")) {
            return PDF;
        }
        if (begins(beginning, "89504e470d0a1a0a")) {
            return PNG;
        }
        if (begins(beginning, "ffd8ff")) {
            return JPEG;
        }
        return TEXTS.contains(endingOf(name)) && !hasZero(beginning) ? TEXT : OTHER;
    }

    /** What stands behind the last dot of a name, in small letters; empty where there is none. */
    static String endingOf(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] bytes, String hex) {
        byte[] sign = HexFormat.of().parseHex(hex);
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
