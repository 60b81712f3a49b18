package org.rowan.returns.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** What was settled for a financial year. Sets are codes in alphabetical order with semicolons between. */
@Entity
@OutsideCases("what was settled with the council")
public class DeclaredYear extends StoredRecord {
    /** {@code 2020-21}. */
    public String financialYear;

    public int smallest;
    public String quarterlyPeople;
    public String annual;
    public String adultsOnly;
    public String mergedKinds;

    @Enumerated(EnumType.STRING)
    public Profile profile;

    @Enumerated(EnumType.STRING)
    public Declared.Origin origin;

    public LocalDate declared;

    void take(Declared from) {
        Declaration declaration = from.declaration();
        financialYear = from.year();
        smallest = declaration.k();
        quarterlyPeople = text(declaration.quarterlyPeople());
        annual = text(declaration.annual());
        adultsOnly = text(declaration.adultsOnly());
        mergedKinds = text(declaration.mergedKinds());
        profile = declaration.profile();
        origin = from.origin();
    }

    Declared declared() {
        return new Declared(
                financialYear,
                new Declaration(
                        smallest, set(quarterlyPeople), set(annual), set(adultsOnly), set(mergedKinds), profile),
                origin);
    }

    private static String text(Set<String> codes) {
        return String.join(";", new TreeSet<>(codes));
    }

    private static Set<String> set(String text) {
        return Arrays.stream(text.split(";")).filter(code -> !code.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
