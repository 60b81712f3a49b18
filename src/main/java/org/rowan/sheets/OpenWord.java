package org.rowan.sheets;

import java.util.Optional;

/**
 * What stands in cells and means nothing to Rowan yet.
 *
 * @param field the column's
 * @param words as they stand there
 * @param times in how many cells
 * @param guess a code that it may mean
 */
public record OpenWord(Field field, String words, int times, Optional<String> guess) {
    @Override
    public String toString() {
        return "word for " + field;
    }
}
