package org.rowan.disclosure.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;

/**
 * Profile {@code rounded}: to multiples of five. Which way a cell goes is drawn once from a secret of the provider and the
 * cell's name, and stays so; on average nothing is added or lost. Totals are sums of rounded cells, none is rounded by
 * itself, so that no difference tells what was rounded away.
 */
public final class Rounded {
    /** What every published number about people is a multiple of. */
    public static final int BASE = Declaration.ROUNDED_TO;

    private final byte[] secret;

    /** @param secret known to the provider only; whoever knows it knows which way each cell went */
    public Rounded(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Up as often as it is near the next multiple; the same for ever for the same cell of the same period. */
    public long round(Figure figure) {
        long down = figure.value() - figure.value() % BASE;
        return draw(figure) < figure.value() % BASE ? down + BASE : down;
    }

    private int draw(Figure figure) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            byte[] hash = digest.digest(String.join(
                            "|",
                            figure.period(),
                            figure.table(),
                            figure.serviceKind(),
                            figure.dimension(),
                            figure.category(),
                            figure.measure())
                    .getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (int i = 0; i < 3; i++) {
                number = number * 256 + (hash[i] & 0xff);
            }
            return number % BASE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
