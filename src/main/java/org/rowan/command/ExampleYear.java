package org.rowan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;

/** The synthetic year that Rowan carries for trying it out: three providers, April 2020 to March 2021. Nobody is real. */
final class ExampleYear {
    static final FinancialQuarter LAST_QUARTER = new FinancialQuarter(2020, 4);

    private static final LocalDateTime LAST_EVENING = LocalDateTime.of(2021, 3, 31, 20, 15);

    private ExampleYear() {}

    /** A clock that runs from the evening of the year's last day, so that the example is not years out of date. */
    static Clock clock() {
        Instant evening = LAST_EVENING.atZone(London.ZONE).toInstant();
        Clock real = Clock.system(London.ZONE);
        return Clock.offset(real, Duration.between(real.instant(), evening));
    }

    /**
     * The exchange set of provider a, b or c.
     *
     * @throws Problem of kind CALL for any other letter
     */
    static Path set(String provider) {
        URL resource = ExampleYear.class.getResource("/org/rowan/examples/provider-" + provider + "/provider.csv");
        if (resource == null || !provider.matches("[abc]")) {
            throw Problem.of(Problem.Kind.CALL, "The example year has the providers a, b and c.");
        }
        try {
            URI place = resource.toURI();
            if (place.getScheme().equals("jar")) {
                return FileSystems.newFileSystem(place, Map.of()).getPath("/org/rowan/examples/provider-" + provider);
            }
            return Path.of(place).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
