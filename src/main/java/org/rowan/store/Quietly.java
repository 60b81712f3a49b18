package org.rowan.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what is being given up anyway; a failure to close is logged by its class and changes nothing. */
final class Quietly {
    private static final Logger LOG = LoggerFactory.getLogger(Quietly.class);

    private Quietly() {}

    static void close(AutoCloseable thing) {
        if (thing == null) {
            return;
        }
        try {
            thing.close();
        } catch (Exception e) {
            LOG.warn("closing failed: {}", e.getClass().getName());
        }
    }
}
