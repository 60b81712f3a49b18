package org.rowan.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/**
 * The bytes of a file of the set, refused as soon as one field of a record is over 1 MiB, so that no parser ever holds
 * more of it. Follows the quotes of RFC 4180 on the bytes of UTF-8, where a comma, a quote or a line's end is never part
 * of another character; the quotes around a field and the doubling of those in it do not count.
 */
final class FieldLimit extends FilterInputStream {
    /** The longest field, in bytes of UTF-8: 1 MiB. */
    static final int MOST_BYTES = 1 << 20;

    private enum State {
        START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final CRC32C sum = new CRC32C();
    private State state = State.START;
    private int field;
    private int length;

    FieldLimit(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int read = in.read(buffer, offset, wanted);
        if (read > 0) {
            sum.update(buffer, offset, read);
            for (int i = offset; i < offset + read; i++) {
                follow(buffer[i]);
            }
        }
        return read;
    }

    /** A check sum of what was read, to see on a second reading that it is still the same. */
    long sum() {
        return sum.getValue();
    }

    private void follow(byte next) throws SetRefused {
        if (state == State.QUOTED) {
            if (next == '"') {
                state = State.QUOTE_IN_QUOTED;
            } else {
                lengthen();
            }
        } else if (next == ',') {
            begin(field + 1);
        } else if (next == '\n' || next == '\r') {
            begin(0);
        } else if (next == '"' && state != State.PLAIN) {
            if (state == State.QUOTE_IN_QUOTED) {
                lengthen();
            }
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            lengthen();
        }
    }

    private void begin(int next) {
        field = next;
        length = 0;
        state = State.START;
    }

    private void lengthen() throws SetRefused {
        if (++length > MOST_BYTES) {
            throw SetRefused.because(FaultKind.FIELD_TOO_LONG, field);
        }
    }
}
