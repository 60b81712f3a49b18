package org.rowan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.support.GeneratedYear;
import org.rowan.support.OtherProcess;

/**
 * What the vault costs: the same work in a process that seals the blocks of the file and the fields in it, and in one that seals
 * neither; a backup beside a copy of the file, unlocking beside a first start.
 */
@Tag("bench")
class VaultBench {
    private static final int REFERRALS = Integer.getInteger("bench.referrals", 100_000);

    @TempDir
    Path folder;

    @Test
    void the_same_work_with_and_without_the_seals() throws Exception {
        Path set = new GeneratedYear(1, REFERRALS).writeTo(folder.resolve("set"));
        SequencedMap<String, Double> plain = work("plain", set);
        SequencedMap<String, Double> sealed = work("sealed", set);
        Stopwatch.say(REFERRALS + " referrals");
        sealed.forEach((what, seconds) -> {
            Stopwatch.print(what, seconds);
            Stopwatch.ratio(what + ", sealed / not sealed", seconds, plain.get(what));
        });
        Stopwatch.ratio("backup, written and read back / copy, forced", sealed.get("backup"), sealed.get("copy"));
        Stopwatch.ratio(
                "unlock / first start and unlock",
                sealed.get("unlock"),
                sealed.get("first start") + sealed.get("unlock"));
        Stopwatch.ratio("unlock / passphrase alone, at its least cost", sealed.get("unlock"), sealed.get("passphrase"));
    }

    private SequencedMap<String, Double> work(String how, Path set) throws Exception {
        Path place = Files.createDirectories(folder.resolve(how));
        OtherProcess process = OtherProcess.start(
                place,
                VaultProcess.class,
                List.of("-Xmx1g", "-XX:TieredStopAtLevel=4"),
                place.toString(),
                set.toString(),
                how);
        assertThat(process.process().waitFor())
                .as(Files.readString(process.err()))
                .isZero();
        SequencedMap<String, Double> took = new LinkedHashMap<>();
        process.said().stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("="))
                .forEach(line -> took.put(line[0], Double.valueOf(line[1])));
        return took;
    }
}
