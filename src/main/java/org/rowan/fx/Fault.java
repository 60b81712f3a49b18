package org.rowan.fx;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of the program itself, told under a short code. The code is made of class and method names alone, so that it can
 * be read out on the telephone without telling anything about a person; the log has the frames under the same code, never
 * the exception's message.
 */
public final class Fault {
    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int FRAMES = 5;

    private Fault() {}

    /** The problem to show for an unforeseen failure; logs its frames. */
    public static Problem asProblem(Throwable failure) {
        String code = code(failure);
        LOG.error("fault {}: {}", code, String.join(" < ", frames(failure).toList()));
        return Problem.of(
                Problem.Kind.STORE,
                "Rowan met a fault of its own. What was saved before is safe and nothing was changed by this step. "
                        + "Try again; if it stays, tell whoever looks after Rowan the code " + code + ".",
                failure);
    }

    /** Six letters and figures, the same for the same fault at the same place. */
    public static String code(Throwable failure) {
        int hash = Arrays.hashCode(frames(failure).limit(FRAMES).toArray());
        var code = new StringBuilder();
        for (int shift = 0; shift < 30; shift += 5) {
            code.append(LETTERS.charAt(hash >>> shift & 31));
        }
        return code.insert(3, '-').toString();
    }

    private static Stream<String> frames(Throwable failure) {
        Stream<String> own = Stream.concat(
                Stream.of(failure.getClass().getName()),
                Arrays.stream(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.rowan"))
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName()));
        return failure.getCause() == null ? own : Stream.concat(own, frames(failure.getCause()));
    }
}
