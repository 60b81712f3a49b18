package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.desktop.SystemEventListener;
import java.awt.desktop.UserSessionListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The system's own screen is locked: Rowan locks too, where it is told. */
class ScreenLockTest {
    private final List<SystemEventListener> listening = new ArrayList<>();
    private int locked;

    @Test
    void a_locked_screen_locks_the_desk_and_coming_back_does_nothing() {
        ScreenLock.listen(listening::add, () -> locked++);
        UserSessionListener heard = (UserSessionListener) listening.getFirst();
        heard.userSessionActivated(null);
        assertThat(locked).isZero();
        heard.userSessionDeactivated(null);
        assertThat(locked).isEqualTo(1);
        heard.userSessionActivated(null);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void where_the_system_does_not_tell_nothing_is_started() {
        ScreenLock.heard(() -> locked++);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("screen lock");
    }
}
