package org.rowan.sheets.read;

import java.io.IOException;

/** What is inside a file is more than any list of a refuge. */
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("beyond the limits of a spreadsheet");
    }
}
