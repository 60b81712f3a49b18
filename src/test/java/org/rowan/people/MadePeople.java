package org.rowan.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * As many made-up people as are wanted, from one seed. Given and family names come from the same of eleven communities; within
 * one, the n-th name is
 * borne by a share of about 1/(n + 5): the commonest by one in fifteen or so.
 */
final class MadePeople {
    private static final LocalDate OLDEST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 365 * 64;
    private static final int FLATTER = 5;

    private final Random random;
    private final List<Community> communities;

    private record Community(int share, List<String> given, List<String> family) {}

    MadePeople(long seed) {
        random = new Random(seed);
        communities = rows("names.csv").stream()
                .map(row -> new Community(
                        Integer.parseInt(row.get("share")),
                        List.of(row.get("given").split(";", -1)),
                        List.of(row.get("family").split(";", -1))))
                .toList();
    }

    /** Of each twenty, one has no birth date recorded. */
    List<NameIndex.Known> make(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::one).toList();
    }

    private NameIndex.Known one(int id) {
        int at = random.nextInt(communities.stream().mapToInt(Community::share).sum());
        Community community = null;
        for (Community next : communities) {
            if (at < next.share() && community == null) {
                community = next;
            }
            at -= community == null ? next.share() : 0;
        }
        LocalDate born = random.nextInt(20) == 0 ? null : OLDEST.plusDays(random.nextInt(DAYS));
        return new NameIndex.Known(id, pick(community.given()), pick(community.family()), born);
    }

    private String pick(List<String> names) {
        double all = 0;
        for (int n = 1; n <= names.size(); n++) {
            all += 1.0 / (n + FLATTER);
        }
        double at = random.nextDouble() * all;
        for (int n = 1; n <= names.size(); n++) {
            at -= 1.0 / (n + FLATTER);
            if (at <= 0) {
                return names.get(n - 1);
            }
        }
        return names.getLast();
    }

    /** Names that are spelt in several ways, each way with the others. */
    static List<List<String>> spellings() {
        return rows("spellings.csv").stream()
                .map(row -> List.of(row.get("spellings").split(";", -1)))
                .toList();
    }

    /** What the bearers of a name are called. */
    static Map<String, List<String>> petNames() {
        return rows("petnames.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("name"), Collectors.mapping(row -> row.get("pet"), Collectors.toList())));
    }

    private static List<CSVRecord> rows(String file) {
        try (InputStream in = MadePeople.class.getResourceAsStream("/people/" + file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new ArrayList<>(parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
