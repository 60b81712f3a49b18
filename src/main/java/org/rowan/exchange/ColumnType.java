package org.rowan.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rowan.kernel.Places;

/** What a column holds: how a field is read and written, and what is said of one that cannot be read. */
public sealed interface ColumnType {
    /** Ids are text of at most this many characters. */
    int LONGEST_ID = 64;

    /**
     * The value of a field that is not empty: a String (text, ids, codes; several codes as they stand, separated by
     * {@code ;}), Boolean, Integer, BigDecimal (pounds), LocalDate or LocalDateTime (Europe/London); null if the field is
     * not accepted.
     */
    Object read(String field);

    /** The field of a value that {@link #read} could have given. */
    default String write(Object value) {
        return value.toString();
    }

    FaultKind fault();

    /** What would be accepted, in words. */
    String accepted();

    /** The id of the file's own records, unique in the file. */
    record Id() implements ColumnType {
        @Override
        public Object read(String field) {
            return field.length() > LONGEST_ID && field.codePointCount(0, field.length()) > LONGEST_ID ? null : field;
        }

        @Override
        public FaultKind fault() {
            return FaultKind.ID_TOO_LONG;
        }

        @Override
        public String accepted() {
            return "an id of at most " + LONGEST_ID + " characters";
        }
    }

    /**
     * The id of a record in another file of the set.
     *
     * @param file that file, without its ending
     */
    record Reference(String file) implements ColumnType {
        @Override
        public Object read(String field) {
            return new Id().read(field);
        }

        @Override
        public FaultKind fault() {
            return FaultKind.ID_TOO_LONG;
        }

        @Override
        public String accepted() {
            return "an id of at most " + LONGEST_ID + " characters that is in " + file + ".csv";
        }
    }

    /** Text as it stands, letter by letter. */
    record Text() implements ColumnType {
        @Override
        public Object read(String field) {
            return field;
        }

        @Override
        public FaultKind fault() {
            return FaultKind.FIELD_TOO_LONG;
        }

        @Override
        public String accepted() {
            return "text";
        }
    }

    /** A day. */
    record Day() implements ColumnType {
        @Override
        public Object read(String field) {
            return Digits.day(field);
        }

        @Override
        public FaultKind fault() {
            return FaultKind.BAD_DATE;
        }

        @Override
        public String accepted() {
            return "a day of the calendar, written as 2021-03-31";
        }
    }

    /** A day and time in Europe/London, to the minute. */
    record Moment() implements ColumnType {
        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

        @Override
        public Object read(String field) {
            return Digits.moment(field);
        }

        @Override
        public String write(Object value) {
            return FORM.format((LocalDateTime) value);
        }

        @Override
        public FaultKind fault() {
            return FaultKind.BAD_DATETIME;
        }

        @Override
        public String accepted() {
            return "a day and time, written as 2021-03-31T14:05";
        }
    }

    /** Yes or no. */
    record YesNo() implements ColumnType {
        @Override
        public Object read(String field) {
            return switch (field) {
                case "yes" -> true;
                case "no" -> false;
                default -> null;
            };
        }

        @Override
        public String write(Object value) {
            return (Boolean) value ? "yes" : "no";
        }

        @Override
        public FaultKind fault() {
            return FaultKind.BAD_BOOLEAN;
        }

        @Override
        public String accepted() {
            return "yes, no or empty";
        }
    }

    /** A whole number from 0 on. */
    record Whole(int most) implements ColumnType {
        @Override
        public Object read(String field) {
            int number = field.length() > 9 ? -1 : Digits.number(field, 0, field.length());
            return number >= 0 && number <= most ? number : null;
        }

        @Override
        public FaultKind fault() {
            return FaultKind.BAD_NUMBER;
        }

        @Override
        public String accepted() {
            return "a whole number from 0 to " + most;
        }
    }

    /** An amount of money in pounds and pence; whether it may be below zero is a rule of its own. */
    record Pounds() implements ColumnType {
        private static final Pattern FORM = Pattern.compile("-?\\d{1,9}\\.\\d\\d");

        @Override
        public Object read(String field) {
            return FORM.matcher(field).matches() ? new BigDecimal(field) : null;
        }

        @Override
        public String write(Object value) {
            return ((BigDecimal) value).toPlainString();
        }

        @Override
        public FaultKind fault() {
            return FaultKind.BAD_NUMBER;
        }

        @Override
        public String accepted() {
            return "pounds with two decimals, as 145.00";
        }
    }

    /**
     * One code.
     *
     * @param fault what is said of another one
     */
    record OneCode(CodeSet codes, FaultKind fault) implements ColumnType {
        @Override
        public Object read(String field) {
            return codes.has(field) ? field : null;
        }

        @Override
        public String accepted() {
            return codes.accepted();
        }
    }

    /** Several codes, separated by semicolons. */
    record SeveralCodes(CodeSet codes) implements ColumnType {
        @Override
        public Object read(String field) {
            for (String code : field.split(";", -1)) {
                if (!codes.has(code)) {
                    return null;
                }
            }
            return field;
        }

        @Override
        public FaultKind fault() {
            return FaultKind.UNKNOWN_CODE;
        }

        @Override
        public String accepted() {
            return "one or several, separated by a semicolon: " + codes.accepted();
        }
    }

    /** A ward, or a code for a missing answer; whether the ward exists on a day is a rule of its own. */
    record WardCode() implements ColumnType {
        private static final CodeSet MISSING = CodeSet.list(org.rowan.kernel.Codes.MISSING);

        @Override
        public Object read(String field) {
            Optional<Places.Ward> ward = Places.standard().ward(field);
            return ward.isPresent() || MISSING.has(field) ? field : null;
        }

        @Override
        public FaultKind fault() {
            return FaultKind.UNKNOWN_CODE;
        }

        @Override
        public String accepted() {
            return "the GSS code of a ward of Coventry, as E05001222, or " + MISSING.accepted();
        }
    }
}
