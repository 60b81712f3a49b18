package org.rowan.support.ui;

import javafx.scene.input.KeyCode;
import org.testfx.framework.junit5.ApplicationTest;

/** A test that acts on a screen of its own as a {@link QuickRobot}. */
public abstract class Acted extends ApplicationTest {
    private final QuickRobot robot = new QuickRobot();

    @Override
    public Acted write(char letter) {
        robot.write(letter);
        return this;
    }

    @Override
    public Acted write(String text) {
        robot.write(text);
        return this;
    }

    @Override
    public Acted type(KeyCode... keys) {
        robot.type(keys);
        return this;
    }

    @Override
    public Acted type(KeyCode key, int times) {
        robot.type(key, times);
        return this;
    }

    @Override
    public Acted press(KeyCode... keys) {
        robot.press(keys);
        return this;
    }

    @Override
    public Acted release(KeyCode... keys) {
        robot.release(keys);
        return this;
    }

    @Override
    public Acted interact(Runnable action) {
        robot.interact(action);
        return this;
    }
}
