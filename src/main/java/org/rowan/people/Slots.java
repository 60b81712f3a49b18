package org.rowan.people;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The places of people in an index, without boxes: some words are borne by thousands. */
final class Slots {
    private int[] places = new int[2];
    private int size;

    /** To be called once for each place. */
    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    void remove(int place) {
        for (int at = 0; at < size; at++) {
            if (places[at] == place) {
                places[at] = places[--size];
                return;
            }
        }
    }

    void forEach(IntConsumer what) {
        for (int at = 0; at < size; at++) {
            what.accept(places[at]);
        }
    }

    int size() {
        return size;
    }
}
