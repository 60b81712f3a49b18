package org.rowan.returns.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;

/**
 * Two histories that differ in one person. Figures are shown as they are counted, so whoever knows everybody else can count
 * her in a line of many: that is what is learnt from any table, and no more may be. The guarantee says of a group either that
 * it is at least k, or that k values stay possible for it. For two neighbours that means:
 *
 * <ul>
 *   <li>whatever tells one from the other, service and recording facts aside, is a line of at least k people; no line says
 *       that there were few, or none;
 *   <li>if no line tells them apart, no byte of any file does;
 *   <li>both keep the guarantee.
 * </ul>
 */
class NeighbourTest {
    private static final int NEIGHBOURS = 7;
    private static final int K = Declaration.DEFAULT_K;
    private static final Set<String> CAPACITY = Set.of("capacity", "no_space", "no_right_size", "no_worker");
    private static final Set<String> OF_SERVICES = Set.of("R0", "R1", "R1v", "R16");
    private static final Set<String> TOTALS_OF_SERVICES = Set.of("R2", "R3", "R5", "R11");
    private static final List<Characteristic> CHANGED = List.of(
            Characteristic.SEX,
            Characteristic.GENDER_SAME,
            Characteristic.ETHNICITY,
            Characteristic.RELIGION,
            Characteristic.ORIENTATION,
            Characteristic.DISABLED,
            Characteristic.INTERPRETER);

    private final Facts facts = InventedProvider.of(11, 40, Mix.USUAL);
    private final Random random = new Random(11);

    @TempDir
    private Path folder;

    @Test
    void another_answer_of_one_person_is_told_only_by_lines_of_at_least_k_or_by_no_byte() throws Exception {
        YearOfFiles here = write("here", facts);
        int same = 0;
        for (int i = 0; i < NEIGHBOURS; i++) {
            Characteristic asked = CHANGED.get(i % CHANGED.size());
            same += compare(here, write("other" + i, answering(somebody(), asked)));
        }
        assertThat(same).as("of %d, not told apart at all", NEIGHBOURS).isBetween(1, NEIGHBOURS - 1);
    }

    @Test
    void whether_one_person_was_there_is_told_only_by_lines_of_at_least_k() throws Exception {
        YearOfFiles here = write("here", facts);
        for (int i = 0; i < 3; i++) {
            compare(here, write("without" + i, without(somebody())));
        }
    }

    @Test
    void the_one_man_could_as_well_be_a_woman() throws Exception {
        Facts oneMan = InventedProvider.of(5, 60, Mix.ONE_MAN);
        PersonFact man = oneMan.people().people().stream()
                .filter(person -> isAdult(oneMan, person) && "male".equals(person.answer(Characteristic.SEX)))
                .findFirst()
                .orElseThrow();
        YearOfFiles here = write("man", oneMan);
        YearOfFiles there = write("woman", answering(oneMan, man, Characteristic.SEX, "female"));
        assertThat(told(here, there))
                .as("R4 says adults and children, and R7's sex counts both")
                .allSatisfy((line, values) -> assertThat(line).contains(" R7 ").contains(" sex "));
    }

    /** @return 1 if nothing tells them apart */
    private int compare(YearOfFiles here, YearOfFiles there) throws Exception {
        assertThat(there.attack().holds()).isTrue();
        Map<String, List<PublishedRow>> told = told(here, there);
        told.values().stream()
                .flatMap(List::stream)
                .filter(row -> !isServiceOrRecordingFact(row))
                .forEach(row -> assertThat(row.cell())
                        .as(row.toString())
                        .isInstanceOfSatisfying(
                                Cell.Shown.class,
                                shown -> assertThat(shown.value()).isGreaterThanOrEqualTo(K)));
        if (told.isEmpty()) {
            for (int i = 0; i < here.files().size(); i++) {
                assertThat(Files.readAllBytes(there.files().get(i)))
                        .isEqualTo(Files.readAllBytes(here.files().get(i)));
            }
            return 1;
        }
        return 0;
    }

    /** The lines that are in one and not in the other, or say something else there; a withheld answer counts as none. */
    private static Map<String, List<PublishedRow>> told(YearOfFiles here, YearOfFiles there) {
        Set<PublishedRow> one = shown(here);
        Set<PublishedRow> other = shown(there);
        Map<String, List<PublishedRow>> told = new TreeMap<>();
        Stream.concat(
                        one.stream().filter(row -> !other.contains(row)),
                        other.stream().filter(row -> !one.contains(row)))
                .forEach(row -> told.computeIfAbsent(
                                String.join(
                                        " ",
                                        row.period(),
                                        row.table(),
                                        row.serviceKind(),
                                        row.dimension(),
                                        row.category(),
                                        row.measure()),
                                key -> new ArrayList<>())
                        .add(row));
        return told;
    }

    private static Set<PublishedRow> shown(YearOfFiles year) {
        Set<PublishedRow> shown = new HashSet<>();
        for (Release release : year.read()) {
            release.rows().stream()
                    .filter(row -> row.cell() instanceof Cell.Shown)
                    .forEach(shown::add);
        }
        return shown;
    }

    private static boolean isServiceOrRecordingFact(PublishedRow row) {
        boolean total = row.category().equals(Figure.TOTAL) && TOTALS_OF_SERVICES.contains(row.table());
        boolean capacity = row.table().equals("R3") && CAPACITY.contains(row.category());
        return OF_SERVICES.contains(row.table())
                || row.category().equals("not_stated")
                || (total && !isItem(row))
                || capacity;
    }

    /** R3's yes and no: who was refused for the first time, and who was placed later. */
    private static boolean isItem(PublishedRow row) {
        return row.table().equals("R3") && !row.measure().equals("not_placed");
    }

    private YearOfFiles write(String name, Facts history) throws Exception {
        return YearOfFiles.write(
                "neighbour", history, Declaration.usual(), Files.createDirectory(folder.resolve(name)));
    }

    private PersonFact somebody() {
        List<PersonFact> people = facts.people().people();
        return people.get(random.nextInt(people.size()));
    }

    private Facts answering(PersonFact person, Characteristic asked) {
        List<String> codes = switch (asked) {
            case INTERPRETER, DISABLED -> List.of("yes", "no");
            default -> Codes.standard().list(asked.column()).codes();
        };
        String now = person.answer(asked);
        List<String> others = codes.stream().filter(code -> !code.equals(now)).toList();
        return answering(facts, person, asked, others.get(random.nextInt(others.size())));
    }

    private static Facts answering(Facts history, PersonFact person, Characteristic asked, String code) {
        List<PersonFact> people = history.people().people().stream()
                .map(other -> other.equals(person) ? answering(person, asked, code) : other)
                .toList();
        return with(history, new PeopleFacts(people, history.people().recourse()), history.support());
    }

    private static PersonFact answering(PersonFact person, Characteristic asked, String code) {
        Map<Characteristic, String> answers = new TreeMap<>(person.answers());
        answers.put(asked, code);
        return new PersonFact(person.key(), person.born(), answers, person.home());
    }

    private Facts without(PersonFact person) {
        SupportFacts support = facts.support();
        List<Membership> others = support.memberships().stream()
                .filter(member -> member.person() != person.key().id())
                .toList();
        return with(
                facts, facts.people(), new SupportFacts(support.periods(), others, support.needs(), support.cases()));
    }

    private static Facts with(Facts history, PeopleFacts people, SupportFacts support) {
        return new Facts(
                history.provider(), history.spaces(), people, history.referrals(), support, history.community());
    }

    private static boolean isAdult(Facts history, PersonFact person) {
        return history.support().memberships().stream()
                .anyMatch(member -> member.person() == person.key().id() && !member.child());
    }
}
