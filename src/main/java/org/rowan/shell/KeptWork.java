package org.rowan.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.fx.Unsaved;

/**
 * What one person had begun when the window was locked, or when Rowan ended, and where that was. It is about people: on the disk
 * it is only ever sealed.
 *
 * @param bookmark where to go on, null where the person had signed out
 * @param beside the same of each further window
 */
public record KeptWork(int version, Bookmark bookmark, List<Unsaved.Begun> begun, List<KeptWork> beside) {
    public static final KeptWork NONE = new KeptWork(null, List.of());

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public KeptWork {
        beside = beside == null ? List.of() : List.copyOf(beside);
    }

    public KeptWork(Bookmark bookmark, List<Unsaved.Begun> begun) {
        this(VERSION, bookmark, List.copyOf(begun), List.of());
    }

    /** With what was begun in further windows. */
    public KeptWork beside(List<KeptWork> others) {
        return new KeptWork(version, bookmark, begun, others);
    }

    /** Whatever is begun, in any window. */
    public Stream<Unsaved.Begun> all() {
        return Stream.concat(begun.stream(), beside.stream().flatMap(KeptWork::all));
    }

    /** For who does not come back: all that is begun, without the ways to where it was. */
    public KeptWork withoutWayBack() {
        return new KeptWork(null, begun)
                .beside(beside.stream()
                        .map(KeptWork::withoutWayBack)
                        .filter(one -> !one.isEmpty())
                        .toList());
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
        return bookmark == null && begun.isEmpty() && beside.stream().allMatch(KeptWork::isEmpty);
    }

    @Override
    public String toString() {
        return all().count() + " begun";
    }
}
