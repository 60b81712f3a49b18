package org.rowan.documents;

import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;

/** What kinds of document there are: a list of Rowan's own, as the exchange set has none. */
public final class DocumentKinds {
    /** What nobody has sorted yet. */
    public static final String OTHER = "other";

    /** What Rowan has made from a template. */
    public static final String LETTER = "letter";

    public static final CodeList LIST = new CodeList(
            "document_kind",
            List.of(
                    new Code(LETTER, "Letter or e-mail", ""),
                    new Code("court", "Court and police papers", ""),
                    new Code("identity", "Identity and immigration", ""),
                    new Code("housing", "Housing", ""),
                    new Code("money", "Benefits and money", ""),
                    new Code("health", "Health", ""),
                    new Code("school", "School and children", ""),
                    new Code("consent", "Consent and agreements", ""),
                    new Code("evidence", "Evidence of abuse", ""),
                    new Code(OTHER, "Something else", "")));

    private DocumentKinds() {}
}
