package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Proceedings before a court that concern a household. Kept by Rowan alone; they are not part of the exchange set. */
@Entity
@ErasedWhole
public class Proceeding extends StoredRecord {
    /** By the court that they are before. */
    public static final CodeList KINDS = new CodeList(
            "proceeding_kind",
            List.of(
                    new Code("criminal", "Criminal", ""),
                    new Code("civil", "Civil", ""),
                    new Code("family", "Family", "")));

    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** Of {@link #KINDS}. */
    public String kind;

    public LocalDate began;
    public LocalDate ended;

    @Sealed
    public String court;

    /** What they are about, the number, who acts for whom, in words. */
    @Sealed
    public String about;

    /** What came of them, in words. */
    @Sealed
    public String outcome;
}
