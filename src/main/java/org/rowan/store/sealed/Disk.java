package org.rowan.store.sealed;

import java.nio.channels.FileChannel;

/** What lies under a sealed file: the disk, or a test's double that fails. */
@FunctionalInterface
public interface Disk {
    Disk REAL = file -> file;

    FileChannel over(FileChannel file);
}
