package org.rowan.consent.ui;

import java.time.LocalDate;
import org.rowan.consent.Agency;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.consent.Purpose;
import org.rowan.fx.SpokenDates;

/** What somebody has agreed to, in words. */
final class ConsentWords {
    private ConsentWords() {}

    /** "Sharing what is recorded with the police". */
    static String what(Consent consent) {
        String purpose = Purpose.of(consent.purpose).words();
        return consent.agency == null
                ? purpose
                : purpose + " with " + Agency.of(consent.agency).words();
    }

    /** "Agreed on Tue 3 Mar, spoken, heard by"; who follows in words of its own. */
    static String given(Consent consent, LocalDate today) {
        return "Agreed on " + SpokenDates.day(consent.given, today) + ", " + consent.givenHow + ": ";
    }

    static String withdrawn(Consent consent, LocalDate today) {
        return "Taken back on " + SpokenDates.day(consent.withdrawn, today) + ", " + consent.withdrawnHow + ": ";
    }

    /** Beside the link on a page. */
    static String inShort(Consents.OfCase consents) {
        long standing = consents.all().stream().filter(Consent::stands).count();
        long back = consents.all().size() - standing;
        if (consents.all().isEmpty()) {
            return "nothing recorded";
        }
        return standing + " given" + (back == 0 ? "" : ", " + back + " taken back");
    }
}
