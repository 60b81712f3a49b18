package org.rowan.access;

import java.nio.file.Path;
import java.util.List;

/** Where a copy was written. */
public record Written(List<Path> files, int records, int leftOut) {
    public Written {
        files = List.copyOf(files);
    }
}
