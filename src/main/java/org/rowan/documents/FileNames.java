package org.rowan.documents;

import java.util.Locale;
import java.util.Set;

/** The names of files, as they come in and as they go out. */
public final class FileNames {
    private static final int LONGEST = 200;

    /** What a program of the system shows and does not run. */
    private static final Set<String> OPENED = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "txt", "text", "md",
            "eml", "msg", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "heic", "webp", "mp3", "m4a", "wav", "ogg",
            "mp4", "mov", "avi", "mkv");

    private FileNames() {}

    /** Without signs that are not seen, which can make a name look like another; never longer than can be shown. */
    static String cleaned(String name) {
        String seen = name.replaceAll("\\p{C}", "").strip();
        if (seen.length() <= LONGEST) {
            return seen;
        }
        String ending = Format.endingOf(seen);
        String end = ending.isEmpty() || ending.length() > 8 ? "" : "." + ending;
        return seen.substring(0, LONGEST - end.length()) + end;
    }

    /** What a copy is called: by its number, since the name of a file can name somebody. */
    public static String telling(Document document) {
        String own = Format.endingOf(document.name);
        String ending = own.matches("[a-z0-9]{1,8}") ? own : document.format().ending();
        return "document-" + document.id + (ending.isEmpty() ? "" : "." + ending);
    }

    static boolean isOpened(String name) {
        return OPENED.contains(Format.endingOf(name).toLowerCase(Locale.ROOT));
    }
}
