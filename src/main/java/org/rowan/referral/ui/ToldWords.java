package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Places;
import org.rowan.provider.Service;
import org.rowan.referral.Told;

/** How what was told of a referral is said, of its field and what is kept of it. */
record ToldWords(Setting setting) {
    private static final Map<String, String> LISTS = Map.of(
            "source", "referral_source",
            "sex", "sex",
            "language", Codes.LANGUAGE,
            "home_authority", Codes.AUTHORITY,
            "unsafe_areas", Codes.AUTHORITY,
            "risk", "risk_level",
            "needs", "need",
            "status", "recourse");

    String of(String key, String value) {
        if (LISTS.containsKey(key)) {
            return CodesField.split(value).stream()
                    .map(code -> Codes.standard().label(LISTS.get(key), code))
                    .collect(Collectors.joining(", "));
        }
        return switch (key) {
            case "service_id" ->
                setting.service(Long.valueOf(value))
                        .map((Service service) -> service.name)
                        .orElse("");
            case "received" -> {
                LocalDateTime when = LocalDateTime.parse(value);
                yield SpokenDates.full(when.toLocalDate()) + ", " + SpokenDates.time(when);
            }
            case "date_of_birth" -> SpokenDates.full(LocalDate.parse(value));
            case "callback" -> Boolean.parseBoolean(value) ? "Yes" : "No";
            case "access" -> Told.labels(Set.copyOf(CodesField.split(value)));
            case "home_ward" ->
                Places.standard().ward(value).map(Places.Ward::name).orElse(value);
            default -> value;
        };
    }
}
