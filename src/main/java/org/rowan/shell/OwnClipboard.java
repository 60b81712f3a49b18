package org.rowan.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Marks what somebody copies out of Rowan, so that it can be taken away when the window locks. What another program has put on
 * the clipboard since stays. Programs that keep a history of the clipboard are asked to leave it out.
 */
final class OwnClipboard {
    private static final DataFormat MARK = format("application/x-rowan");
    /** Klipper's way of asking, and Windows's. */
    private static final List<DataFormat> ASKING =
            List.of(format("x-kde-passwordManagerHint"), format("ExcludeClipboardContentFromMonitorProcessing"));

    private static final List<KeyCombination> COPYING = List.of(
            KeyCombination.valueOf("Shortcut+C"),
            KeyCombination.valueOf("Shortcut+X"),
            KeyCombination.valueOf("Shortcut+Insert"),
            KeyCombination.valueOf("Shift+Delete"));

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    OwnClipboard() {
        new EveryWindow()
                .hear(KeyEvent.KEY_PRESSED, this::keyPressed)
                .hear(ActionEvent.ACTION, this::chosen)
                .start();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl text
                && COPYING.stream().anyMatch(keys -> keys.match(event))) {
            copying(text);
        }
    }

    /** From the menu of a field. */
    private void chosen(ActionEvent event) {
        if (event.getSource() instanceof ContextMenu menu && menu.getOwnerNode() instanceof TextInputControl text) {
            copying(text);
        }
    }

    private static void copying(TextInputControl text) {
        String selected = text.getSelectedText();
        if (!selected.isEmpty()) {
            Platform.runLater(() -> mark(selected));
        }
    }

    private static void mark(String copied) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (copied.equals(clipboard.getString())) {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            content.put(MARK, ByteBuffer.wrap(new byte[] {1}));
            ASKING.forEach(
                    format -> content.put(format, ByteBuffer.wrap("secret".getBytes(StandardCharsets.US_ASCII))));
            clipboard.setContent(content);
        }
    }

    /** Takes away what was copied out of Rowan, if it is still there. */
    void clear() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasContent(MARK)) {
            clipboard.clear();
        }
    }
}
