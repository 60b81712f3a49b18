package org.rowan.people;

import jakarta.persistence.Entity;
import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A way to reach a person, and whether it is safe: he may answer the telephone, or open the letters. Kept by Rowan alone; it is
 * not part of the exchange set.
 */
@Entity
@ErasedWhole
public class ContactWay extends StoredRecord {
    public static final String SAFE = "yes";
    public static final String UNSAFE = "no";
    public static final String NOT_ASKED = "unknown";

    public static final List<Code> KINDS = List.of(
            new Code("phone", "Phone", ""),
            new Code("text", "Text message", ""),
            new Code("email", "E-mail", ""),
            new Code("post", "Post", ""),
            new Code("somebody", "Through somebody", ""));

    public static final List<Code> ANSWERS = List.of(
            new Code(SAFE, "Safe", ""), new Code(UNSAFE, "Not safe", ""), new Code(NOT_ASKED, "Not asked yet", ""));

    @CaseOf(CasePart.PERSON)
    public long personId;

    /** Of {@link #KINDS}. */
    public String kind;

    /** The number, the address, the name. */
    @Sealed
    public String reach;

    /** Of {@link #ANSWERS}. */
    public String safe = NOT_ASKED;

    /** When it is safe, in words: "until 17:00". */
    @Sealed
    public String safeWhen;

    @Sealed
    public String note;

    public boolean isUnsafe() {
        return UNSAFE.equals(safe);
    }

    /** As it may be shown: what is not safe without what it leads to. */
    public ContactWay shown() {
        return isUnsafe() ? covered() : this;
    }

    /** The same without what it leads to. */
    ContactWay covered() {
        ContactWay covered = anew();
        covered.id = id;
        covered.reach = null;
        return covered;
    }

    /** The same as a new record. */
    ContactWay anew() {
        ContactWay fresh = new ContactWay();
        fresh.personId = personId;
        fresh.kind = kind;
        fresh.reach = reach;
        fresh.safe = safe;
        fresh.safeWhen = safeWhen;
        fresh.note = note;
        return fresh;
    }
}
