/**
 * Measurements, run by {@code ./rowan bench}. Each stands beside a floor that is measured in the same run, because the
 * machine's speed drifts; nothing here fails for being slow.
 */
package org.rowan.bench;
