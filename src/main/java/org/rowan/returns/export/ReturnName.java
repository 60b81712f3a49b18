package org.rowan.returns.export;

import java.util.regex.Pattern;
import org.rowan.kernel.FinancialQuarter;

/**
 * Whose return for which quarter, and the file names that follow from it.
 *
 * @param providerCode the provider's code as the council knows it
 */
public record ReturnName(String providerCode, FinancialQuarter quarter) {
    private static final Pattern NOT_FOR_A_FILE = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int LONGEST_CODE = 64;

    /** {@code return_provider-a_2020-21_Q4_v1.zip}. */
    public String packageFile(int version) {
        return "return_%s_v%d.zip".formatted(stem(), version);
    }

    /** {@code EXACT_provider-a_2020-21_Q4_not-for-publication.csv}. */
    public String exactFile() {
        return "EXACT_%s_not-for-publication.csv".formatted(stem());
    }

    /** {@code EXACT_provider-a_2020-21_not-for-publication.csv}: of the whole year. */
    public String exactYearFile() {
        return "EXACT_%s_%s_not-for-publication.csv".formatted(safeCode(), quarter.year());
    }

    /** The return's identity: the same quarter of the same provider in the same version has the same. */
    public String id(int version) {
        return "%s_v%d".formatted(stem(), version);
    }

    /** The identity of the return that a package's file name tells. */
    static String idIn(String packageFile) {
        return packageFile.substring("return_".length(), packageFile.length() - ".zip".length());
    }

    private String stem() {
        return "%s_%s_Q%d".formatted(safeCode(), quarter.year(), quarter.quarter());
    }

    /** The code as it may stand in a file name anywhere: anything but letters, digits, hyphens is a hyphen. */
    private String safeCode() {
        String code = NOT_FOR_A_FILE.matcher(providerCode).replaceAll("-");
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }
}
