package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/** Where a household may come from, the nearest first. */
final class HomeCodes {
    private static final List<Code> MISSING =
            Codes.standard().list(Codes.MISSING).all();

    private HomeCodes() {}

    /** Every authority, the provider's own first; then the ways in which the answer may be missing. */
    static List<Code> authorities(Setting setting) {
        List<Code> all = Codes.standard().list(Codes.AUTHORITY).all();
        List<Code> codes = new ArrayList<>(all.stream()
                .filter(code -> code.code().equals(setting.homeAuthority()))
                .toList());
        all.stream()
                .filter(code -> !code.code().equals(setting.homeAuthority()))
                .forEach(codes::add);
        codes.addAll(MISSING);
        return codes;
    }

    /** The wards of the provider's own authority on a day, and the ways in which the answer may be missing. */
    static List<Code> wards(Setting setting, LocalDate day) {
        List<Code> codes = new ArrayList<>(setting.wards(setting.homeAuthority(), day));
        codes.addAll(MISSING);
        return codes;
    }
}
