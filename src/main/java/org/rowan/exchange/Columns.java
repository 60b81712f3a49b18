package org.rowan.exchange;

/** What the columns of the files hold, by the names of the standard. */
final class Columns {
    static final ColumnType ID = new ColumnType.Id();
    static final ColumnType TEXT = new ColumnType.Text();
    static final ColumnType DAY = new ColumnType.Day();
    static final ColumnType MOMENT = new ColumnType.Moment();
    static final ColumnType YES_NO = new ColumnType.YesNo();
    static final ColumnType POUNDS = new ColumnType.Pounds();
    static final ColumnType HEADS = new ColumnType.Whole(99);
    static final ColumnType CROWD = new ColumnType.Whole(9_999);
    static final ColumnType SCORE = new ColumnType.Whole(24);
    static final ColumnType AGE = new ColumnType.Whole(120);
    static final ColumnType MINUTES = new ColumnType.Whole(99_999);
    static final ColumnType AUTHORITY = oneOf(CodeSet.authorities());
    static final ColumnType HOME_AUTHORITY = oneOf(CodeSet.authorities().orMissing());
    static final ColumnType LANGUAGE = oneOf(CodeSet.languages());
    static final ColumnType WARD = new ColumnType.WardCode();

    private Columns() {}

    static ColumnType oneOf(CodeSet codes) {
        return new ColumnType.OneCode(codes, FaultKind.UNKNOWN_CODE);
    }

    static ColumnType code(String list) {
        return oneOf(CodeSet.list(list));
    }

    static ColumnType several(String list) {
        return new ColumnType.SeveralCodes(CodeSet.list(list));
    }

    static ColumnType characteristic(String list) {
        return oneOf(CodeSet.list(list).orMissing());
    }

    /** The id of a record in another file, by that file's name without its ending. */
    static ColumnType to(String file) {
        return new ColumnType.Reference(file);
    }
}
