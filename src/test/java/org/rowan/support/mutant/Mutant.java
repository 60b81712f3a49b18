package org.rowan.support.mutant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Rowan with a fault made on purpose, loaded beside the whole one, and a test run in it: whoever says that a test notices a
 * fault has to see that it does. Tests that open a store can't: the database keeps classes of the whole Rowan.
 */
public final class Mutant extends ClassLoader {
    private static final String OURS = "org.rowan.";

    private final Fault fault;
    private boolean made;

    private Mutant(Fault fault) {
        super(Mutant.class.getClassLoader());
        this.fault = fault;
    }

    /**
     * Runs one test in a Rowan with this fault.
     *
     * @return what the test complains of; empty if it passes
     */
    public static Optional<Throwable> run(Fault fault, String test, String method, List<?> arguments)
            throws ReflectiveOperationException {
        Mutant mutant = new Mutant(fault);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mutant);
        try {
            Optional<Throwable> complaint = mutant.run(mutant.loadClass(OURS + test), method, arguments);
            if (!fault.method().isEmpty() && !mutant.made) {
                throw new IllegalStateException("the test never came to " + fault.method());
            }
            return complaint;
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Optional<Throwable> run(Class<?> test, String method, List<?> arguments)
            throws ReflectiveOperationException {
        var constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        try {
            all(test, BeforeEach.class, instance);
            try {
                Method named = Arrays.stream(test.getDeclaredMethods())
                        .filter(found -> found.getName().equals(method))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMethodException(method));
                named.setAccessible(true);
                named.invoke(instance, arguments.toArray());
            } finally {
                all(test, AfterEach.class, instance);
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError broken) {
                throw broken;
            }
            return Optional.of(e.getCause());
        }
    }

    private static void all(Class<?> test, Class<? extends Annotation> kind, Object instance)
            throws ReflectiveOperationException {
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(kind)) {
                method.setAccessible(true);
                method.invoke(instance);
            }
        }
    }

    /** Rowan is loaded anew, all else once for all. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(OURS) || name.startsWith(Mutant.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] broken = name.equals(OURS + fault.type()) ? broken(bytes) : bytes;
            return defineClass(name, broken, 0, broken.length, getClass().getProtectionDomain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] broken(byte[] bytes) {
        ClassFile file = ClassFile.of();
        return file.transformClass(
                file.parse(bytes),
                ClassTransform.transformingMethodBodies(
                        method -> {
                            boolean named = method.methodName().stringValue().equals(fault.method());
                            made |= named;
                            return named;
                        },
                        fault.change()));
    }
}
