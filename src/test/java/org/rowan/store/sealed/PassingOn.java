package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file that does what another one does; a double of a disk changes what it wants to be otherwise. */
public abstract class PassingOn extends FileBaseDefault {
    protected final FileChannel file;

    protected PassingOn(FileChannel file) {
        this.file = file;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public final int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public final int write(ByteBuffer source, long position) throws IOException {
        return put(source, position);
    }

    /** Writes; a double that writes otherwise says so here. */
    protected int put(ByteBuffer source, long position) throws IOException {
        return file.write(source, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
