package org.rowan.exchange;

import java.util.Locale;

/** What can be wrong with an exchange set; the name in lower case is what a list of faults shows. */
public enum FaultKind {
    /** A file that every set needs is not there. */
    MISSING_FILE,
    /** A file that the standard does not name. */
    UNKNOWN_FILE,
    /** A zip has two entries of one name. */
    FILE_TWICE,
    /** An entry of a zip names a place outside it. */
    ZIP_PATH_OUTSIDE,
    ZIP_TOO_LARGE,
    ZIP_UNREADABLE,

    /** A file without even a header row. */
    MISSING_HEADER,
    MISSING_COLUMN,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    NOT_UTF8,
    /** The quotes of a record do not close, or something stands behind the closing one. */
    BAD_QUOTES,
    FIELD_TOO_LONG,
    TOO_FEW_FIELDS,
    TOO_MANY_FIELDS,

    REQUIRED_EMPTY,
    /** Not exactly one of two columns is filled. */
    NOT_EXACTLY_ONE,
    ID_TOO_LONG,
    DUPLICATE_ID,
    UNKNOWN_CODE,
    BAD_DATE,
    BAD_DATETIME,
    BAD_BOOLEAN,
    BAD_NUMBER,

    NOT_ONE_PROVIDER,
    REFERENCE_TO_NOTHING,
    END_BEFORE_START,
    BIRTH_DATE_OUT_OF_RANGE,
    NOT_PLACED_WITHOUT_REASON,
    REASON_WITHOUT_NOT_PLACED,
    DECISION_WITHOUT_DATE,
    PENDING_WITH_DATE,
    DECIDED_BEFORE_RECEIVED,
    MEMBER_OUTSIDE_SUPPORT,
    NEGATIVE_AMOUNT,
    STAY_OUTSIDE_SUPPORT,
    OPEN_STAY_IN_ENDED_SUPPORT,
    STAY_IN_CLOSED_UNIT,
    TWO_HOUSEHOLDS_IN_ONE_UNIT,
    WARD_NOT_VALID_ON_DATE,
    /** An id that the store knows, with other content. */
    DIFFERS;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name as the standard and the list of faults write it. */
    public String code() {
        return code;
    }
}
