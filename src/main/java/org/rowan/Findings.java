package org.rowan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.Units;
import org.rowan.fx.SpokenDates;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.shell.Finder;
import org.rowan.support.OpenCase;
import org.rowan.support.Support;

/** What the search field finds beside screens: actions, units by their name or service, open cases, people. */
final class Findings implements Finder {
    private static final int PEOPLE = 12;
    private static final int UNITS = 8;
    /** Where so many begin as it was typed, none that are merely alike are shown. */
    private static final int ALIKE = 5;

    private final People people;
    private final Units units;
    private final Providers providers;
    private final Support support;
    private final Steps steps;

    /**
     * Where findings lead.
     *
     * @param actions what can be done from everywhere
     * @param records null for who sees no cases: then only actions are found
     */
    record Steps(List<Action> actions, ToRecords records) {}

    /**
     * Where what is recorded is opened.
     *
     * @param names what is shown of the name of a person
     */
    record ToRecords(
            LongConsumer openCase, LongConsumer openPerson, LongConsumer openUnit, UnaryOperator<String> names) {}

    /**
     * Something that can be done.
     *
     * @param words what it is called
     * @param alsoFoundBy further words by which it is found
     */
    record Action(Feather sign, String words, String alsoFoundBy, Runnable start) {}

    Findings(People people, Units units, Providers providers, Support support, Steps steps) {
        this.people = people;
        this.units = units;
        this.providers = providers;
        this.support = support;
        this.steps = steps;
    }

    @Override
    public List<Finding> find(String typed) {
        List<Finding> found = new ArrayList<>();
        steps.actions().stream()
                .filter(action -> begins(action.words() + " " + action.alsoFoundBy(), typed))
                .map(action -> new Finding(action.sign(), action.words(), "action", action.start()))
                .forEach(found::add);
        if (steps.records() != null) {
            found.addAll(units(typed));
            found.addAll(people(typed));
        }
        return found;
    }

    /** Whoever has an open case is looked for because of it, so the case comes first; her own page stands under it. */
    private List<Finding> people(String typed) {
        List<NameIndex.Known> known = new ArrayList<>(people.find(typed, PEOPLE));
        people.alike(asSought(typed), ALIKE).stream()
                .map(NameIndex.Alike::person)
                .filter(person -> !known.contains(person))
                .limit(Math.max(0, ALIKE - known.size()))
                .forEach(known::add);
        Map<Long, List<OpenCase>> cases = support
                .openCases(known.stream().map(NameIndex.Known::id).toList())
                .stream()
                .collect(Collectors.groupingBy(OpenCase::personId));
        List<Finding> found = new ArrayList<>();
        for (NameIndex.Known person : known) {
            cases.getOrDefault(person.id(), List.of()).forEach(open -> found.add(caseOf(person, open)));
            found.add(person(person));
        }
        return found;
    }

    /** In the one field the names stand in any order. */
    private static NameIndex.Sought asSought(String typed) {
        return new NameIndex.Sought(typed, null, null, null);
    }

    private Finding caseOf(NameIndex.Known person, OpenCase open) {
        String where = open.unit() == null ? open.service() : open.unit() + ", " + open.service();
        return new Finding(
                Feather.FOLDER,
                steps.records().names().apply(person.name()),
                "case, " + where,
                () -> steps.records().openCase().accept(open.supportId()));
    }

    private List<Finding> units(String typed) {
        Map<Long, String> services =
                providers.services().stream().collect(Collectors.toMap(service -> service.id, service -> service.name));
        return units.byService().values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.closed == null)
                .filter(unit -> begins(unit.name + " " + services.get(unit.serviceId), typed))
                .limit(UNITS)
                .map(unit -> unit(unit, services.get(unit.serviceId)))
                .toList();
    }

    private Finding unit(Unit unit, String service) {
        return new Finding(
                Feather.GRID,
                unit.name,
                service,
                () -> steps.records().openUnit().accept(unit.id));
    }

    private Finding person(NameIndex.Known person) {
        String born = person.born() == null ? "" : ", born " + SpokenDates.full(person.born());
        return new Finding(
                Feather.USER,
                steps.records().names().apply(person.name()),
                "person" + born,
                () -> steps.records().openPerson().accept(person.id()));
    }

    /** Whether each typed word is the beginning of one of the words. */
    static boolean begins(String words, String typed) {
        String sought = " " + words.toLowerCase(Locale.UK);
        return Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+"))
                .allMatch(word -> sought.contains(" " + word));
    }
}
