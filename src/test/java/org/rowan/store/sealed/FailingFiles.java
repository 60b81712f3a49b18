package org.rowan.store.sealed;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of the computer on a disk that fails: whoever writes to a path from here writes through that disk. */
public final class FailingFiles {
    private static final FileSystem REAL = FileSystems.getDefault();

    private final Disk disk;
    private final Provider provider = new Provider();
    private final Files system = new Files();
    private volatile boolean readOnly;

    public FailingFiles(Disk disk) {
        this.disk = disk;
    }

    /** Whether nothing can be written, made, moved or taken away from now on. */
    public void readOnly(boolean only) {
        readOnly = only;
    }

    private Path written(Path path) throws IOException {
        if (readOnly) {
            throw new AccessDeniedException(path.toString());
        }
        return real(path);
    }

    /** The same path, on the failing disk. */
    public Path at(Path real) {
        return (Path) Proxy.newProxyInstance(
                Known.class.getClassLoader(),
                new Class<?>[] {Path.class, Known.class},
                (self, method, arguments) -> answer(real, method, arguments));
    }

    /** A path from here, which knows the one of the computer. */
    private interface Known {
        Path real();
    }

    private Object answer(Path real, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "real" -> real;
            case "getFileSystem" -> system;
            case "iterator" -> all(real).iterator();
            default -> {
                Object[] known = arguments == null
                        ? new Object[0]
                        : Stream.of(arguments)
                                .map(argument -> argument instanceof Path path ? real(path) : argument)
                                .toArray();
                try {
                    Object answer = method.invoke(real, known);
                    yield answer instanceof Path path ? at(path) : answer;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
    }

    private static Path real(Path path) {
        return path instanceof Known known ? known.real() : path;
    }

    private Stream<Path> all(Iterable<Path> paths) {
        return StreamSupport.stream(paths.spliterator(), false).map(this::at);
    }

    private static FileSystemProvider computers() {
        return REAL.provider();
    }

    private final class Provider extends FileSystemProvider {
        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
            FileChannel file = FileChannel.open(writes ? written(path) : real(path), options, attributes);
            return writes ? disk.over(file) : file;
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            DirectoryStream<Path> found = computers().newDirectoryStream(real(folder), path -> filter.accept(at(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return all(found).iterator();
                }

                @Override
                public void close() throws IOException {
                    found.close();
                }
            };
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return system;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            computers().createDirectory(written(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            computers().delete(written(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            computers().copy(real(from), written(to), options);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            computers().move(written(from), written(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return computers().isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return computers().isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return computers().getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            computers().checkAccess(Set.of(modes).contains(AccessMode.WRITE) ? written(path) : real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> kind, LinkOption... options) {
            return computers().getFileAttributeView(real(path), kind, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> kind, LinkOption... options)
                throws IOException {
            return computers().readAttributes(real(path), kind, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
            return computers().readAttributes(real(path), names, options);
        }

        @Override
        public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
            computers().setAttribute(written(path), name, value, options);
        }
    }

    private final class Files extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return REAL.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return all(REAL.getRootDirectories()).toList();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return REAL.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return REAL.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return at(REAL.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = REAL.getPathMatcher(pattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return REAL.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return REAL.newWatchService();
        }
    }
}
