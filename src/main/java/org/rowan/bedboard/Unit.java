package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Locale;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.OutsideCases;

/**
 * A room or home in which one household lives. {@code children} is the most children beside one adult, 0 for a woman
 * alone; {@code oldestBoy} the highest age in years of a boy who may live here, null where that is not limited.
 */
@Entity
@OutsideCases("a room says nothing of who lives in it")
public class Unit extends ReferencedRecord {
    public long serviceId;

    @Sealed
    public String name;

    public int children;
    public String access;
    public Boolean takesMen;
    public Integer oldestBoy;
    public LocalDate opened;
    public LocalDate closed;

    /** Whether it can be lived in on the night that begins on this day: from the opening day until the night before closing. */
    public boolean isOpenForNight(LocalDate night) {
        return !night.isBefore(opened) && (closed == null || night.isBefore(closed));
    }

    /** Who can live here, in words: "woman and 2 children, step-free". */
    public String takes() {
        StringBuilder words = new StringBuilder(
                switch (children) {
                    case 0 -> "one adult alone";
                    case 1 -> "adult and 1 child";
                    default -> "adult and " + children + " children";
                });
        CodesField.split(access)
                .forEach(code -> words.append(", ")
                        .append(Codes.standard().list("access_kind").label(code).toLowerCase(Locale.UK)));
        if (Boolean.TRUE.equals(takesMen)) {
            words.append(", men too");
        }
        if (oldestBoy != null) {
            words.append(", boys up to ").append(oldestBoy);
        }
        return words.toString();
    }
}
