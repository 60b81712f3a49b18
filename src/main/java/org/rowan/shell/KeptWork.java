package org.rowan.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rowan.fx.Unsaved;

/**
 * What one person had begun when the window was locked, or when Rowan ended, and where that was. It is about people: on the disk
 * it is only ever sealed.
 *
 * @param bookmark where to go on, null where the person had signed out
 */
public record KeptWork(int version, Bookmark bookmark, List<Unsaved.Begun> begun) {
    public static final KeptWork NONE = new KeptWork(null, List.of());

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public KeptWork(Bookmark bookmark, List<Unsaved.Begun> begun) {
        this(VERSION, bookmark, List.copyOf(begun));
    }

    /** The bytes are to be sealed and overwritten. */
    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is begun is always plain words", e);
        }
    }

    /** Nothing where a later version has written it in a way that this one does not know. */
    public static Optional<KeptWork> read(byte[] bytes) {
        try {
            KeptWork kept = JSON.readValue(bytes, KeptWork.class);
            return kept.version == VERSION && kept.begun != null ? Optional.of(kept) : Optional.empty();
        } catch (IOException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return bookmark == null && begun.isEmpty();
    }

    @Override
    public String toString() {
        return begun.size() + " begun";
    }
}
