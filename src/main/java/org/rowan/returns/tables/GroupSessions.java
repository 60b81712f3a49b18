package org.rowan.returns.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.returns.facts.CommunityFacts.Attendance;
import org.rowan.returns.facts.CommunityFacts.Session;

/** The part of R16 about groups: sessions, who came, and how many different people these are. */
final class GroupSessions {
    private static final List<Measure> MEASURES = List.of(
            new Measure("sessions", "session", RecordSort.SESSION),
            new Measure("attendances", "attendance", RecordSort.SESSION),
            Measure.individuals("people"));

    /** One person counts once in a language, and once in the total. */
    private record Once(String language, long person) {}

    private GroupSessions() {}

    static void count(Counting counting, Scope scope, Cells cells) {
        List<Session> sessions = counting.community().sessions().stream()
                .filter(session -> counting.period().has(session.day()))
                .filter(session -> scope.kinds().contains(counting.kindOf(session.service())))
                .toList();
        Map<Long, Set<Long>> names = counting.community().attendances().stream()
                .collect(Collectors.groupingBy(
                        Attendance::session, Collectors.mapping(Attendance::person, Collectors.toSet())));
        Categories languages = Languages.of(sessions.stream().map(Session::language));
        Grid grid = cells.overlapping(scope, "language", withTotal(languages), MEASURES);
        Set<Once> counted = new HashSet<>();
        for (Session session : sessions) {
            Set<Long> people = names.getOrDefault(session.id(), Set.of());
            for (String row : List.of(languages.of(session.language()), Figure.TOTAL)) {
                grid.add(row, "sessions", session.id());
                grid.add(row, "attendances", session.id(), people.isEmpty() ? session.heads() : people.size());
                people.stream()
                        .filter(person -> counted.add(new Once(row, person)))
                        .forEach(person -> grid.add(row, "people", person));
            }
        }
    }

    private static Categories withTotal(Categories languages) {
        return Categories.of(
                Categories.NOT_KNOWN,
                Stream.concat(languages.names().stream(), Stream.of(Figure.TOTAL))
                        .toList());
    }
}
