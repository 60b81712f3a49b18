package org.rowan.referral.ui;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rowan.kernel.Problem;

/**
 * Reads a referral that was sent: the sheet that Rowan writes, filled and saved as a workbook or as CSV, or the words of an e-mail with a question,
 * a colon and the answer on each line. What fits no question, or is not understood, stands in the note, so that nothing that was
 * sent is lost.
 */
final class FormIn {
    private static final long LARGEST = 1 << 20;
    private static final List<String> HEAD = List.of("question", "answer", "how to answer");
    private static final String MARK = "\uFEFF";

    private final LocalDate today;
    private final Map<FormQuestion, String> answers = new EnumMap<>(FormQuestion.class);
    private final List<String> rest = new ArrayList<>();

    private FormIn(LocalDate today) {
        this.today = today;
    }

    /** The sheet to be filled in: CSV where the file is named so, else a workbook. */
    static byte[] emptySheet(Path file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (FormQuestion question : FormQuestion.values()) {
            rows.add(List.of(question.words(), "", question.hint()));
        }
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(rows) : FormWorkbook.of(rows);
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (MARK + out).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Problem of kind INPUT for a file that cannot be read as such a sheet */
    static FilledForm read(Path file, LocalDate today) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Problem.of(Problem.Kind.INPUT, "This file is too large for a referral form. Choose another.");
            }
            byte[] bytes = Files.readAllBytes(file);
            return FormWorkbook.isOne(bytes)
                    ? read(
                            new FormIn(today),
                            form -> FormWorkbook.rows(bytes).stream()
                                    .filter(row -> !row.equals(HEAD.subList(0, 2)))
                                    .forEach(form::takeRow))
                    : read(decoded(bytes), today);
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "This file could not be read. Look whether it is still there, and open to you.");
        }
    }

    /** Spreadsheets on Windows still save in the code page of western Europe. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** @throws Problem of kind INPUT where no question of the form is answered */
    static FilledForm read(String sent, LocalDate today) {
        String text = sent.startsWith(MARK) ? sent.substring(1) : sent;
        return read(new FormIn(today), form -> {
            if (!form.asSheet(text)) {
                form.asLines(text);
            }
        });
    }

    private static FilledForm read(FormIn form, Consumer<FormIn> reading) {
        reading.accept(form);
        if (form.answers.isEmpty()) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "No question of the referral form is answered here. Each line should be a question, a colon and the"
                            + " answer, such as First name: Amira.");
        }
        return form.filled();
    }

    /** Whether it is the sheet: a head that names question and answer. */
    private boolean asSheet(String text) {
        String head = text.lines().findFirst().orElse("").toLowerCase(Locale.UK);
        if (!head.contains("question") || !head.contains("answer")) {
            return false;
        }
        char separator = head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                takeRow(row.getFields());
            }
        } catch (CsvParseException | IOException e) {
            throw Problem.of(
                    Problem.Kind.INPUT, "This sheet is broken: a quotation mark is not closed. Save it as CSV again.");
        }
        return true;
    }

    private void asLines(String text) {
        FormQuestion last = null;
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            Optional<FormQuestion> question =
                    colon < 0 ? Optional.empty() : FormQuestion.named(line.substring(0, colon));
            if (question.isPresent()) {
                last = question.get();
                take(last, line.substring(colon + 1));
            } else if (last == FormQuestion.NOTE) {
                answers.merge(last, line, (before, more) -> before + "\n" + more);
            } else if (!line.isBlank()) {
                rest.add(line.strip());
            }
        }
    }

    private void takeRow(List<String> row) {
        take(row.getFirst(), row.size() > 1 ? row.get(1) : "");
    }

    private void take(String words, String answer) {
        Optional<FormQuestion> question = FormQuestion.named(words);
        if (question.isPresent()) {
            take(question.get(), answer);
        } else if (!answer.isBlank()) {
            rest.add(words.strip() + ": " + answer.strip());
        }
    }

    private void take(FormQuestion question, String answer) {
        if (!answer.isBlank()) {
            answers.putIfAbsent(question, answer.strip());
        }
    }

    private FilledForm filled() {
        Map<String, String> values = new HashMap<>();
        List<Problem> faults = new ArrayList<>();
        answers.forEach((question, answer) -> question.read(answer, today)
                .ifPresentOrElse(value -> values.put(question.key(), value), () -> {
                    rest.add(question.words() + ": " + answer);
                    faults.add(Problem.with(
                            question.key(),
                            "What was sent was not understood here; it stands in the note. Choose the answer."));
                }));
        if (!rest.isEmpty()) {
            values.merge("note", String.join("\n", rest), (note, more) -> note + "\n" + more);
        }
        return new FilledForm(values, faults);
    }
}
