package org.rowan.documents;

import java.util.List;
import org.rowan.support.SupportFile;

/**
 * The documents of a case.
 *
 * @param all the newest first; those that were taken out are not among them
 */
public record CaseDocuments(SupportFile file, List<Document> all) {
    @Override
    public String toString() {
        return "documents of " + file;
    }
}
