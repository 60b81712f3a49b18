package org.rowan.returns.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A page of HTML as the bytes of a tagged PDF that depend on nothing but it: no property of the document, no time, nothing
 * compressed. Its letters are embedded.
 */
public final class PdfFile {
    private static final String FAMILY = "Rowan Text";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Seeds the identity that a PDF carries; it would be the time otherwise. */
    private static final long IDENTITY = 0;

    private PdfFile() {}

    public static byte[] of(Html html) {
        // it would log what it lays out
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream laidOut = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .withW3cDocument(html.document(), null)
                    .toStream(laidOut)
                    .run();
            return plain(laidOut.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        return PdfFile.class.getResourceAsStream("/org/rowan/fx/fonts/RowanText-%s.ttf".formatted(weight));
    }

    /** The same without properties, and with every stream as it reads: a compressor's version would show. */
    private static byte[] plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setMetadata(null);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet().stream()
                    .sorted()
                    .toList()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            // what it carries over from the first file: that one's identity, drawn from the time, and how it was packed
            COSDictionary trailer = new COSDictionary();
            trailer.setItem(COSName.ROOT, document.getDocument().getTrailer().getItem(COSName.ROOT));
            document.getDocument().setTrailer(trailer);
            document.setDocumentInformation(new PDDocumentInformation());
            document.setDocumentId(IDENTITY);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
    }
}
