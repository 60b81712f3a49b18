package org.rowan.returns.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dhatim.fastexcel.Workbook;

/** The files of a package one by one, and the least that their libraries can write, to be measured beside them. */
public final class FilesOfAReturn {
    private FilesOfAReturn() {}

    public static byte[] csv(ReturnContents contents) {
        return ReturnCsv.bytes(contents.published().rows());
    }

    public static byte[] workbook(ReturnContents contents) {
        return ReturnWorkbook.bytes(contents);
    }

    public static byte[] pages(ReturnContents contents) {
        return ReturnPdf.bytes(contents);
    }

    /** The rows of a CSV without thinking what they are. */
    public static byte[] plainText(ReturnContents contents) {
        StringBuilder text = new StringBuilder();
        contents.published()
                .rows()
                .forEach(row -> text.append(row.table()).append(row.category()).append(row.cell()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] emptyWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "", null)) {
            workbook.newWorksheet("Empty");
        }
        return bytes.toByteArray();
    }

    public static byte[] emptyPage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
