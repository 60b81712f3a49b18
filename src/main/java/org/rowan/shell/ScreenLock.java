package org.rowan.shell;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.awt.desktop.SystemEventListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that the system's own screen was locked or handed to another user, where the system tells Java of it: on Windows. Linux
 * tells over a socket alone, which Rowan never opens.
 */
public final class ScreenLock implements UserSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenLock.class);

    private final Runnable locked;

    private ScreenLock(Runnable locked) {
        this.locked = locked;
    }

    /**
     * Listens as long as the program runs; does nothing where the system does not tell.
     *
     * @param locked is called on any thread
     */
    public static void heard(Runnable locked) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            // Java's other toolkit starts with it, which takes a moment
            Thread.ofPlatform().daemon().name("screen lock").start(() -> onTheDesktop(locked));
        }
    }

    private static void onTheDesktop(Runnable locked) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.APP_EVENT_USER_SESSION)) {
                listen(Desktop.getDesktop()::addAppEventListener, locked);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("a lock of the screen will not be heard: {}", e.getClass().getSimpleName());
        }
    }

    static void listen(Consumer<SystemEventListener> desktop, Runnable locked) {
        desktop.accept(new ScreenLock(locked));
    }

    @Override
    public void userSessionDeactivated(UserSessionEvent event) {
        locked.run();
    }

    /** Whoever comes back finds the window locked. */
    @Override
    public void userSessionActivated(UserSessionEvent event) {}
}
