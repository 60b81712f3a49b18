package org.rowan.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times pieces of work and prints them beside each other. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Seconds that one run takes. */
    public static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The median of some runs after one that is not counted, in seconds. */
    public static double median(int runs, Callable<?> work) throws Exception {
        work.call();
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = seconds(work);
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    public static void print(String what, double seconds) {
        System.out.printf(Locale.UK, "BENCH  %-64s %10.3f s%n", what, seconds);
    }

    public static void ratio(String what, double seconds, double floor) {
        System.out.printf(Locale.UK, "BENCH  %-64s %10.2f%n", what, seconds / floor);
    }

    public static void say(String line) {
        System.out.println("BENCH  " + line);
    }
}
