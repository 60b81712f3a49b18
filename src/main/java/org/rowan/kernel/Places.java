package org.rowan.kernel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Local authorities and wards with the days on which they exist.
 *
 * <p>Source: Office for National Statistics, Open Government Licence v3.0.
 */
public final class Places {
    private static final Places STANDARD = new Places();

    private final Map<String, Authority> authorities = new HashMap<>();
    private final SequencedMap<String, Ward> wards = new LinkedHashMap<>();

    /**
     * A local authority.
     *
     * @param region the English region's GSS code, empty outside England
     */
    public record Authority(String code, String name, String region, String country) {}

    /**
     * A ward.
     *
     * @param from the first day on which it exists, null if that was before the list begins
     * @param to the last day on which it exists, null if it still does
     */
    public record Ward(String code, String name, String authority, LocalDate from, LocalDate to) {
        public boolean existsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private Places() {
        Stream.of("local_authorities.csv", "local_authorities_wales_scotland_ni.csv")
                .flatMap(file -> Codes.rows(file).stream())
                .map(row ->
                        new Authority(row.get("gss_code"), row.get("name"), row.get("region_code"), row.get("country")))
                .forEach(authority -> authorities.put(authority.code(), authority));
        Codes.rows("coventry_wards.csv").stream()
                .map(row -> new Ward(
                        row.get("ward_code"),
                        row.get("ward_name"),
                        row.get("lad_code"),
                        day(row, "valid_from"),
                        day(row, "valid_to")))
                .forEach(ward -> wards.put(ward.code(), ward));
    }

    public static Places standard() {
        return STANDARD;
    }

    public Optional<Authority> authority(String gssCode) {
        return Optional.ofNullable(authorities.get(gssCode));
    }

    public Optional<Ward> ward(String code) {
        return Optional.ofNullable(wards.get(code));
    }

    /** The wards that exist on a day, in the order of the list. */
    public List<Ward> wardsOn(LocalDate day) {
        return wards.values().stream().filter(ward -> ward.existsOn(day)).toList();
    }

    private static LocalDate day(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
