package org.rowan.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.people.People;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.support.Colleagues;

/**
 * Calls every call of every service as somebody who is shut out of random cases, with the ids and names of what is hidden, and
 * looks at all that comes back: no id of a hidden record, no name, no text; and nothing hidden is changed.
 */
class SightWalkTest {
    /** Calls that answer with a rule's id by design, or reach no case and write files or keys. */
    private static final Set<String> LEFT_OUT = Set.of("LookingPast.own", "LookingPast.past");

    private static final Set<String> SERVICES_LEFT_OUT = Set.of("Users", "Backups", "SetImport");

    @TempDir
    Path folder;

    private final List<String> leaks = new ArrayList<>();
    private Set<Long> hidden;
    private Set<String> texts;

    @ParameterizedTest
    @CsvSource({"1, bo", "2, bo", "3, cy", "4, cy", "5, bo", "6, cy"})
    void no_call_shows_or_changes_anything_of_a_hidden_case(long seed, String user) throws Exception {
        try (Colleagues colleagues = new Colleagues(folder)) {
            RandomCases cases = new RandomCases(new Random(seed), colleagues.refuge);
            colleagues.as(Colleagues.ANN, RandomCases::largeIds);
            colleagues.signOut();
            colleagues.as(Colleagues.ANN, cases::fill);
            hidden = cases.hiddenFrom(user);
            texts = cases.texts(hidden);
            assertThat(hidden).isNotEmpty().hasSizeLessThan(cases.records.size());
            Map<Long, String> before = colleagues.ask(Colleagues.ANN, store -> told(store, cases));
            colleagues.as(user, store -> walk(store, cases));
            assertThat(leaks).isEmpty();
            Map<Long, String> after = colleagues.ask(Colleagues.ANN, store -> told(store, cases));
            assertThat(after).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, cy", "7, cy"})
    void the_figures_of_a_return_are_the_same_whoever_makes_it(long seed, String user) {
        try (Colleagues colleagues = new Colleagues(folder)) {
            RandomCases cases = new RandomCases(new Random(seed), colleagues.refuge);
            colleagues.as(Colleagues.ANN, cases::fill);
            FinancialQuarter quarter = FinancialQuarter.parse("2020-21/Q4");
            var all = colleagues.ask(
                    Colleagues.ANN,
                    store -> new QuarterlyReturn(store).make(quarter).counted());
            var own = colleagues.ask(
                    user, store -> new QuarterlyReturn(store).make(quarter).counted());
            assertThat(own.figures()).isEqualTo(all.figures());
            assertThat(own.gaps().stream().map(gap -> gap.missing()).toList())
                    .isEqualTo(all.gaps().stream().map(gap -> gap.missing()).toList());
            Set<Long> notSeen = cases.hiddenFrom(user);
            List<Figure> figures = all.figures().stream()
                    .filter(figure -> figure.value() > 0)
                    .collect(Collectors.toMap(Figure::table, figure -> figure, (first, next) -> first))
                    .values()
                    .stream()
                    .toList();
            Map<Figure, RecordsUnder> whole = colleagues.ask(Colleagues.ANN, store -> under(store, quarter, figures));
            Map<Figure, RecordsUnder> shown = colleagues.ask(user, store -> under(store, quarter, figures));
            figures.forEach(figure -> {
                assertThat(shown.get(figure).total()).as(figure.toString()).isEqualTo(figure.value());
                List<Long> left = new ArrayList<>(whole.get(figure).ids());
                left.removeAll(notSeen);
                assertThat(shown.get(figure).ids()).as(figure.toString()).isEqualTo(left);
            });
        }
    }

    private static Map<Figure, RecordsUnder> under(Store store, FinancialQuarter quarter, List<Figure> figures) {
        QuarterlyReturn returns = new QuarterlyReturn(store);
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> figure,
                        figure ->
                                returns.recordsUnder(quarter, Place.of(figure)).orElseThrow()));
    }

    /** What is hidden, as the database has it. */
    private Map<Long, String> told(Store store, RandomCases cases) {
        return store.read(tx -> hidden.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Arrays.stream(cases.records.get(id).getClass().getFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .map(field -> field.getName() + "="
                                        + value(
                                                field,
                                                tx.get(cases.records.get(id).getClass(), id)))
                                .collect(Collectors.joining(" ")))));
    }

    private void walk(Store store, RandomCases cases) {
        RightsTest given = new RightsTest();
        given.folder = folder;
        List<Long> candidates = new ArrayList<>(hidden);
        for (var call : RightsTest.CALLS.entrySet()) {
            String service = call.getKey().substring(0, call.getKey().indexOf('.'));
            if (LEFT_OUT.contains(call.getKey()) || SERVICES_LEFT_OUT.contains(service)) {
                continue;
            }
            for (Method method : call.getValue()) {
                boolean takesIds = Arrays.stream(method.getParameterTypes())
                        .anyMatch(type -> type == long.class || StoredRecord.class.isAssignableFrom(type));
                for (Long id : takesIds ? candidates : candidates.subList(0, 1)) {
                    call(store, call.getKey(), method, arguments(given, method, cases, id));
                }
            }
        }
    }

    private void call(Store store, String name, Method method, Object[] arguments) {
        try {
            Object service = RightsTest.service(store, method.getDeclaringClass());
            if (service instanceof People people && method.getName().matches("find|alike")) {
                people.readNames();
            }
            look(name, method.invoke(service, arguments), new IdentityHashMap<>());
        } catch (InvocationTargetException e) {
            String said = String.valueOf(e.getCause().getMessage());
            texts.stream().filter(said::contains).forEach(text -> leaks.add(name + " says " + text));
            hidden.stream()
                    // the name of a temporary folder holds such a row of figures now and then
                    .filter(id -> said.matches("(?s).*\\b" + id + "\\b.*"))
                    .forEach(id -> leaks.add(name + " says the id " + id));
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
    }

    /** For each parameter what reaches for a hidden record: its id, a record that refers to it, its name. */
    private Object[] arguments(RightsTest given, Method method, RandomCases cases, Long id) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    if (type == long.class || type == Long.class) {
                        return id;
                    }
                    if (type == String.class) {
                        return RandomCases.MARK;
                    }
                    if (type == Collection.class) {
                        return List.copyOf(hidden);
                    }
                    if (StoredRecord.class.isAssignableFrom(type)) {
                        return type.isInstance(cases.records.get(id))
                                ? cases.records.get(id)
                                : referring(given.something(type), id);
                    }
                    return given.something(type);
                })
                .toArray();
    }

    private static Object referring(Object row, Long id) {
        for (Field field : row.getClass().getFields()) {
            try {
                if (field.isAnnotationPresent(org.rowan.store.sight.CaseOf.class)) {
                    field.set(row, id);
                } else if (field.getName().matches("need|kind|text|reason|source") && field.getType() == String.class) {
                    field.set(row, field.getName().equals("need") ? "housing" : "phone");
                } else if (field.getName().equals("identified")) {
                    field.set(row, java.time.LocalDate.of(2021, 3, 1));
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return row;
    }

    /** Goes through all that an answer holds. */
    private void look(String name, Object answer, Map<Object, Boolean> seen) {
        switch (answer) {
            case null -> {}
            case Long number when hidden.contains(number) -> leaks.add(name + " gives the id " + number);
            case String text ->
                texts.stream().filter(text::contains).forEach(found -> leaks.add(name + " gives " + found));
            case Optional<?> maybe -> maybe.ifPresent(inner -> look(name, inner, seen));
            case Collection<?> many -> many.forEach(inner -> look(name, inner, seen));
            case Map<?, ?> map -> {
                look(name, new HashSet<>(map.keySet()), seen);
                look(name, new ArrayList<>(map.values()), seen);
            }
            case Record row
            when seen.put(row, true) == null -> {
                for (RecordComponent component : row.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    try {
                        look(name, component.getAccessor().invoke(row), seen);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("an answer could not be read", e);
                    }
                }
            }
            default -> {
                if (answer.getClass().getName().startsWith("org.rowan.")
                        && !answer.getClass().isEnum()
                        && !(answer instanceof Record)
                        && seen.put(answer, true) == null) {
                    for (Field field : answer.getClass().getFields()) {
                        if (!Modifier.isStatic(field.getModifiers())) {
                            look(name, value(field, answer), seen);
                        }
                    }
                }
            }
        }
    }

    private static Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
