package org.rowan.sheets;

import jakarta.persistence.Entity;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** What words of this provider's spreadsheets mean: the head of a column, or an answer in one. */
@Entity
@OutsideCases("what heads of columns and words of lists mean")
public class LearntWord extends StoredRecord {
    /** A list of the standard, or {@link Lexicon#HEADING}, {@link Lexicon#YES_NO}, {@link Lexicon#SAFE_TO_RING}. */
    public String listName;

    @Sealed
    public String words;

    /** A code of that list, or where a column goes. */
    public String meaning;
}
