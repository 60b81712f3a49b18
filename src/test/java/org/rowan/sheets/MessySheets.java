package org.rowan.sheets;

import static org.rowan.sheets.MessyFile.csv;
import static org.rowan.sheets.MessyFile.ods;
import static org.rowan.sheets.MessyFile.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Twenty spreadsheets as refuges keep them; nobody in them is real. */
final class MessySheets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A spreadsheet, named after what is messy about it. */
    static final class Messy {
        private final String name;
        private final byte[] bytes;

        Messy(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        Path in(Path folder) {
            try {
                return Files.write(folder.resolve("list"), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private MessySheets() {}

    static List<Messy> all() {
        return List.of(
                new Messy("a plain list", plain()),
                new Messy("merged titles above", titles()),
                new Messy("days of every form", days()),
                new Messy("totals at the bottom", totals()),
                new Messy("two tables below each other", below()),
                new Messy("two tables beside each other", beside()),
                new Messy("forty spellings of yes", yes()),
                new Messy("OpenDocument", openDocument()),
                new Messy("CSV of old Windows, semicolons", latin()),
                new Messy("CSV with quotes and broken lines", quotes()),
                new Messy("empty columns and rows between", gaps()),
                new Messy("hidden rows", hidden()),
                new Messy("heads again on each page", headsAgain()),
                new Messy("names in one column, ages in words", names()),
                new Messy("numbers with zeros before them", zeros()),
                new Messy("American days", american()),
                new Messy("residents", residents()),
                new Messy("one list of referrals and stays", both()),
                new Messy("needs in columns with ticks and crosses", needs()),
                new Messy("words of their own", ownWords()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }

    private static byte[] plain() {
        return workbook("Referrals")
                .row("Date received", "First name", "Surname", "DOB", "Children", "Referred by", "Outcome", "Reason")
                .row(day(4, 6), "Amira", "Khan", LocalDate.of(1991, 4, 3), 2, "Police", "Accepted", null)
                .row(day(4, 9), "Joanne", "Bell", LocalDate.of(1985, 11, 23), 0, "Self", "Declined", "No space")
                .row(
                        day(5, 1),
                        "Maria",
                        "Lopez",
                        LocalDate.of(1999, 1, 30),
                        1,
                        "Social Services",
                        "Declined",
                        "Too far")
                .bytes();
    }

    private static byte[] titles() {
        return workbook("Sheet1")
                .row("ROWAN HOUSE REFUGE - REFERRALS 2020/21")
                .merged(6)
                .row("Confidential - do not print")
                .merged(6)
                .row()
                .row(null, null, "HOUSEHOLD", null, "DECISION")
                .row("Referral date", "Client name", "Adults", "Kids", "Accepted?", "If no, why")
                .row(day(4, 2), "Sadia Begum", 1, 3, "Y", null)
                .row(day(4, 3), "Kelly Moss", 1, 0, "N", "Full")
                .row(day(4, 17), "Ines Costa", 1, 1, "N", "MH needs too high")
                .bytes();
    }

    private static byte[] days() {
        return workbook("Log")
                .row("Date", "Name", "Source", "Outcome")
                .row("3/4/20", "Ann Abel", "Police", "placed")
                .row("14 Apr 20", "Bea Brook", "GP", "placed")
                .row("2020-05-07", "Cat Cole", "IDVA", "withdrawn")
                .row(43983, "Dee Dunn", "Hospital", "withdrawn")
                .row("Mon 15th June 2020", "Eve Ellis", "Police", "declined")
                .row("June 18, 2020", "Fay Ford", "self", "declined")
                .row("21.7.20", "Gul Ghani", "Police", "declined")
                .row(day(8, 4), "Hana Hill", "school", "declined")
                .row("31/6/20", "Iris Iqbal", "school", "declined")
                .row("early September", "Jo Jones", "Police", "declined")
                .row("02/10/2020 14:35", "Kim King", "Police", "declined")
                .row("5-Nov-20", "Lou Lee", "Police", "declined")
                .bytes();
    }

    private static byte[] totals() {
        return workbook("April")
                .row("Date of referral", "Initials", "No of children", "Source of referral", "Outcome")
                .row(day(4, 2), "S.B.", 3, "police", "accepted")
                .row(day(4, 9), "K.M.", 0, "self referral", "refused")
                .row("Total", null, 3, "2 referrals", null)
                .row()
                .row(null, "Average children", 1.5)
                .row("NB: figures checked by office")
                .bytes();
    }

    private static byte[] below() {
        return workbook("Data")
                .row("REFERRALS")
                .row("Date received", "Name", "Source", "Outcome", "Reason")
                .row(day(4, 2), "Sadia Begum", "WMP", "Declined", "no room")
                .row(day(4, 9), "Kelly Moss", "Helpline", "Declined", "pets")
                .row(day(4, 9), "Ola Nowak", "Helpline", "Declined", "too close")
                .row()
                .row("RESIDENTS")
                .row("Name", "Room", "Moved in", "Moved out")
                .row("Tess Ward", "Room 1", day(4, 20), day(6, 1))
                .row("Uma Rao", "Room 2", day(5, 2), null)
                .bytes();
    }

    private static byte[] beside() {
        return workbook("Board")
                .row("Name", "Room", "Moved in", null, "Name", "Date referred", "Source", "Outcome")
                .row("Tess Ward", 1, day(4, 20), null, "Sadia Begum", day(4, 2), "Police", "No")
                .row("Uma Rao", 2, day(5, 2), null, "Kelly Moss", day(4, 3), "GP", "No")
                .row(null, null, null, null, "Ola Nowak", day(4, 5), "Self", "Yes")
                .bytes();
    }

    private static byte[] yes() {
        MessyFile file = workbook("NRPF").row("Date received", "Client", "NRPF?", "Outcome");
        String[] spellings = {
            "yes",
            "Yes",
            "YES",
            "y",
            "Y",
            "Y.",
            "yes!",
            "Yep",
            "yeah",
            "yea",
            "yup",
            "ye",
            "true",
            "T",
            "1",
            "x",
            "X",
            "✓",
            "✔",
            "√",
            "tick",
            "ticked",
            "checked",
            "ok",
            "OK",
            "aye",
            "affirmative",
            "confirmed",
            "definitely",
            "of course",
            "yes please",
            "Yes - DDVC applied",
            "yes (since May)",
            "Y/",
            "yess",
            "Yse",
            "ys",
            "yes, see notes",
            " yes ",
            "Sí"
        };
        for (int i = 0; i < spellings.length; i++) {
            file.row(day(4, 1).plusDays(i), "Client " + (char) ('A' + i % 26) + i, spellings[i], "declined");
        }
        return file.bytes();
    }

    private static byte[] openDocument() {
        return ods(
                "Referrals",
                new Object[] {"Referrals kept by the office"},
                new Object[] {"Date", "Client", "Children", "Agency", "Result"},
                new Object[] {day(4, 2), "Sadia Begum", 3, "Police", "Accepted"},
                new Object[] {day(4, 9), "Kelly & Sam Moss", 0, "A&E", "Refused"},
                new Object[] {"12/4/20", "Ola Nowak", 1, "Women's Aid", "Refused"});
    }

    private static byte[] latin() {
        return csv(
                WINDOWS,
                ';',
                "Date received|Surname|First name|Source|Outcome|Reason",
                "02/04/2020|Nuñez|Zoë|Police|Declined|Full",
                "09/04/2020|Björk|Åsa|Children’s services|Declined|Pets",
                "17/04/2020|Müller|Renée|Self|Accepted|");
    }

    private static byte[] quotes() {
        return csv(
                StandardCharsets.UTF_8,
                ',',
                "\uFEFFReferral date|Name|Referrer|Outcome|Comments",
                "2/4/2020|\"Begum, Sadia\"|Police|Declined|\"Said \"\"not safe\"\", call back",
                "after six\"",
                "9/4/2020|\"Moss, Kelly\"|Self|Declined|",
                "10/4/2020|\"Nowak, Ola\"|Police|Withdrawn|\"two lines",
                "of note\"");
    }

    private static byte[] gaps() {
        return workbook("Referrals")
                .row()
                .row(null, "Date received", null, "Name", null, null, "Source", "Outcome")
                .row()
                .row(null, day(4, 2), null, "Sadia Begum", null, null, "Police", "Declined")
                .row()
                .row(null, day(4, 3), null, "Kelly Moss", null, "see file", "Police", "Declined")
                .row()
                .row("MAY 2020")
                .row(null, day(5, 3), null, "Ola Nowak", null, null, "Police", "Declined")
                .bytes();
    }

    private static byte[] hidden() {
        return workbook("Referrals")
                .row("Date received", "Name", "Source", "Outcome")
                .row(day(4, 2), "Sadia Begum", "Police", "Declined")
                .row(day(4, 3), "Kelly Moss", "Police", "Declined")
                .hidden()
                .row(day(4, 4), "Ola Nowak", "Police", "Accepted")
                .hidden()
                .bytes();
    }

    private static byte[] headsAgain() {
        return workbook("Print")
                .row("Date received", "Name", "Source", "Outcome")
                .row(day(4, 2), "Sadia Begum", "Police", "Declined")
                .row("Date received", "Name", "Source", "Outcome")
                .row(day(4, 3), "Kelly Moss", "Police", "Declined")
                .row("Page 2 of 3")
                .row("Date received", "Name", "Source", "Outcome")
                .row(day(4, 4), "Ola Nowak", "Police", "Accepted")
                .bytes();
    }

    private static byte[] names() {
        return workbook("Referrals")
                .row("Date received", "Client's name", "Age", "Household", "Source", "Outcome")
                .row(day(4, 2), "Khan, Amira", "34 yrs", "1+2", "Police", "Declined")
                .row(day(4, 3), "MOSS Kelly", "27yrs", "3", "Police", "Declined")
                .row(day(4, 4), "Mrs Ola Nowak", "about 40", "1 adult 1 child", "Police", "Declined")
                .row(day(4, 5), "Tess", 51, "single", "Police", "Accepted")
                .bytes();
    }

    private static byte[] zeros() {
        MessyFile file = workbook("Referrals").row("Ref no", "Date received", "Name", "Source", "Outcome");
        file.row("0012", day(4, 2), "Sadia Begum", "Police", "Declined");
        file.row(13, day(4, 3), "Kelly Moss", "Police", "Declined").format(0, "0000");
        file.row("RH/014", day(4, 4), "Ola Nowak", "Police", "Accepted");
        return file.bytes();
    }

    private static byte[] american() {
        return csv(
                StandardCharsets.UTF_8,
                '\t',
                "Date received|Name|DOB|Source|Outcome",
                "04/28/2020|Sadia Begum|11/30/1990|Police|Declined",
                "05/03/2020|Kelly Moss|2/14/85|Police|Declined",
                "05/17/2020|Ola Nowak|7/4/99|Police|Accepted");
    }

    private static byte[] residents() {
        return workbook("Residents")
                .row("Current and past residents")
                .row("Room", "Resident", "D.O.B.", "Children in refuge", "Arrived", "Left", "Moved to", "Keyworker")
                .row("Rm 1", "Tess Ward", LocalDate.of(1990, 2, 3), 0, day(4, 20), day(6, 1), "Council tenancy", "Jan")
                .row("Rm 2", "Uma Rao", LocalDate.of(1988, 7, 13), 2, day(5, 2), null, null, "Jan")
                .row("Rm 3", "Vera Sun", LocalDate.of(1979, 9, 1), 1, day(5, 9), day(7, 30), "mums", "Dot")
                .row("Rm 1", "Wyn Vale", LocalDate.of(1995, 12, 24), 0, day(6, 1), day(8, 1), "back to perp", "Dot")
                .row("Rm 9", "Xena York", LocalDate.of(1992, 5, 5), 0, day(6, 1), day(8, 1), "private rent", "Dot")
                .bytes();
    }

    private static byte[] both() {
        return workbook("Tracker")
                .row(
                        "Date referred",
                        "Name",
                        "DOB",
                        "Referral source",
                        "Accepted",
                        "Why not",
                        "Flat",
                        "Move in",
                        "Move out")
                .row(day(4, 2), "Sadia Begum", "1/2/90", "Police", "Yes", null, "1", day(4, 4), day(5, 30))
                .row(day(4, 9), "Kelly Moss", "23/5/84", "Housing", "No", "No space", null, null, null)
                .row(day(5, 20), "Ola Nowak", "9/9/99", "Police", "Yes", null, "2", day(5, 21), null)
                .row(day(5, 25), "Pia Orr", "12/12/91", "Police", "Yes", null, "1", day(5, 26), null)
                .bytes();
    }

    private static byte[] needs() {
        return workbook("Needs")
                .row("Date received", "Name", "Housing", "Mental health", "Drugs", "Alcohol", "NRPF", "Outcome")
                .row(day(4, 2), "Sadia Begum", "✓", "x", "x", "x", "N", "Accepted")
                .row(day(4, 3), "Kelly Moss", "✓", "✓", null, "x", "N/K", "Accepted")
                .row(day(4, 4), "Ola Nowak", null, "✓", "x", "✓", "Y", "Declined")
                .row(day(4, 5), "Pia Orr", "✓", "awaiting CMHT", "x", "x", "no", "Declined")
                .bytes();
    }

    private static byte[] ownWords() {
        return workbook("2020")
                .row("When rang", "Who", "Kiddies", "Sent by", "Upshot", "Came from")
                .row(day(4, 2), "Sadia Begum", "two", "Polcie", "took her", "Coventry")
                .row(day(4, 3), "Kelly Moss", "none", "The Wednesday group", "fobbed off", "Rugby")
                .row(day(4, 4), "Ola Nowak", "1", "Midwife at UHCW", "fobbed off", "Brum")
                .bytes();
    }
}
