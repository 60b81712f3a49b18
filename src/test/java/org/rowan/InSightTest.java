package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.Unsaved.Begun;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.shell.Bookmark;
import org.rowan.shell.KeptWork;
import org.rowan.sight.LookingPast;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;

class InSightTest {
    @TempDir
    Path folder;

    @Test
    void what_was_begun_in_a_case_does_not_come_back_to_who_is_shut_out_of_it_since() {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = person(colleagues, "Aisha", "Khan");
            long other = person(colleagues, "Marta", "Nowak");
            Begun ofHers = begun("recourse of person " + hers, "person " + hers, Map.of("status", "no"));
            Begun callForHer = begun("call", "call", Map.of("linked", Long.toString(hers)));
            Begun ofOther = begun("person " + other, "person " + other, Map.of("religion", "none"));
            colleagues.as(Colleagues.BO, store -> {
                Bookmark at =
                        new Bookmark(List.of("CASES", "person " + hers), "recourse of person " + hers, null, List.of());
                Entered.keep(store, new KeptWork(at, List.of(ofHers, callForHer, ofOther)));
                assertThat(Entered.into(store).kept().begun()).hasSize(3);
                assertThat(Entered.into(store).kept().bookmark()).isEqualTo(at);
            });
            colleagues.as(
                    Colleagues.ANN,
                    store -> new WhoMaySee(store).shutOut(CasePart.PERSON, hers, Colleagues.BO, "Her brother."));
            colleagues.as(Colleagues.BO, store -> {
                KeptWork kept = Entered.into(store).kept();
                assertThat(kept.begun()).containsExactly(ofOther);
                assertThat(kept.bookmark().at()).containsExactly("CASES");
                assertThat(kept.bookmark().form()).isNull();
            });
        }
    }

    @Test
    void a_page_of_a_case_that_can_be_opened_by_its_address_is_known_here() throws IOException {
        Pattern registered = Pattern.compile("register\\(\"(\\w+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> pages = sources.filter(
                            file -> file.getFileName().toString().endsWith("Screens.java"))
                    .flatMap(file -> registered.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(pages).isEqualTo(InSight.PAGES.keySet());
        }
    }

    @Test
    void what_was_typed_on_a_page_of_a_case_goes_with_the_sight_of_it() {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = support(colleagues);
            colleagues.as(Colleagues.BO, store -> {
                Entered.keep(store, onTheStoryOf(hers));
                assertThat(Entered.into(store).kept()).isEqualTo(onTheStoryOf(hers));
            });
            colleagues.as(
                    Colleagues.ANN,
                    store -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, hers, Colleagues.BO, "Her brother."));
            colleagues.as(Colleagues.BO, store -> {
                KeptWork kept = Entered.into(store).kept();
                assertThat(kept.begun()).isEmpty();
                assertThat(kept.bookmark())
                        .isEqualTo(new Bookmark(List.of("CASES"), null, null, List.of(Map.of("state", "open"))));
            });
        }
    }

    @Test
    void what_an_erasure_could_not_take_off_the_disk_goes_when_the_store_is_opened_next() {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = support(colleagues);
            Begun other = begun("call", "call", Map.of("note", "of another"));
            colleagues.as(Colleagues.BO, store -> Entered.keep(store, onTheStoryOf(hers)));
            colleagues.as(Colleagues.CY, store -> Entered.keep(store, new KeptWork(null, List.of(other))));
            colleagues.as(Colleagues.ANN, store -> store.erase(Right.ERASE_CASES, List.of(hers)));
            assertThat(drafts(colleagues)).hasSize(2);
            colleagues.as(Colleagues.ZOE, Entered::into);
            assertThat(drafts(colleagues))
                    .as("a key worker's opening does it too")
                    .hasSize(1);
            colleagues.as(
                    Colleagues.CY,
                    store -> assertThat(Entered.into(store).kept().begun()).containsExactly(other));
        }
    }

    @Test
    void one_draft_that_can_not_be_read_keeps_no_other_from_being_gone_through() throws IOException {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = support(colleagues);
            colleagues.as(Colleagues.BO, store -> Entered.keep(store, onTheStoryOf(hers)));
            Path stuck = drafts(colleagues).getFirst();
            Files.delete(stuck);
            Files.createDirectory(stuck);
            for (String who : List.of(Colleagues.CY, Colleagues.ZOE)) {
                colleagues.as(who, store -> Entered.keep(store, onTheStoryOf(hers)));
            }
            colleagues.as(Colleagues.ANN, store -> {
                store.erase(Right.ERASE_CASES, List.of(hers));
                assertThatThrownBy(() -> InSight.forgetErased(store))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
                assertThat(drafts(colleagues)).containsExactly(stuck);
                assertThat(Entered.into(store).lost())
                        .as("nobody is kept out by it")
                        .isNull();
            });
        }
    }

    @Test
    void why_a_lock_out_is_to_be_looked_past_is_kept_as_long_as_it_holds_and_its_case_is_not_erased() {
        try (Colleagues colleagues = new Colleagues(folder)) {
            long hers = person(colleagues, "Aisha", "Khan");
            long lifted = shutOut(colleagues, hers);
            colleagues.as(Colleagues.CY, store -> {
                Entered.keep(store, lookingPast(lifted));
                assertThat(Entered.into(store).kept()).isEqualTo(lookingPast(lifted));
            });
            colleagues.as(Colleagues.ANN, store -> new WhoMaySee(store).end(lifted, "A mistake."));
            colleagues.as(Colleagues.CY, store -> {
                KeptWork kept = Entered.into(store).kept();
                assertThat(kept.begun()).isEmpty();
                assertThat(kept.bookmark().form()).isNull();
            });
            long erased = shutOut(colleagues, hers);
            colleagues.as(Colleagues.CY, store -> Entered.keep(store, lookingPast(erased)));
            colleagues.as(Colleagues.BO, store -> Entered.keep(store, lookingPast(erased)));
            colleagues.as(Colleagues.ANN, store -> {
                store.erase(Right.ERASE_CASES, List.of(hers));
                InSight.forgetErased(store);
            });
            assertThat(drafts(colleagues)).as("whoever had begun it").isEmpty();
            colleagues.as(
                    Colleagues.CY,
                    store -> assertThat(new LookingPast(store).own()).isEmpty());
        }
    }

    private static long shutOut(Colleagues colleagues, long person) {
        colleagues.as(
                Colleagues.ANN,
                store -> new WhoMaySee(store).shutOut(CasePart.PERSON, person, Colleagues.CY, "Her sister."));
        return colleagues
                .ask(Colleagues.CY, store -> new LookingPast(store).own())
                .getFirst()
                .ruleId();
    }

    private static KeptWork lookingPast(long rule) {
        String form = "look past " + rule;
        return new KeptWork(
                new Bookmark(List.of("TODAY"), form, null, List.of()),
                List.of(new Begun(
                        form, "Look past a lock-out", List.of("TODAY"), Map.of("reason", "Aisha rang, in danger"))));
    }

    private static KeptWork onTheStoryOf(long support) {
        List<String> at = List.of("CASES", "story " + support);
        String form = "correction of note 31 of case " + support;
        return new KeptWork(
                new Bookmark(at, form, null, List.of(Map.of("state", "open"), Map.of("typed", "yusuf"))),
                List.of(
                        new Begun(form, "Correct a note", at, Map.of("words", "Yusuf rang")),
                        new Begun(form, "Correct a note", List.of("CASES"), Map.of("words", "Yusuf rang"))));
    }

    private static long support(Colleagues colleagues) {
        return colleagues.ask(Colleagues.ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            Person her = SmallRefuge.person("Aisha", "Khan");
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(came, her);
            desk.decide(came, new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 1, 5), "zoe"));
            return new Support(store).of(her.id).getFirst().id();
        });
    }

    private static List<Path> drafts(Colleagues colleagues) {
        try (Stream<Path> files = Files.list(colleagues.place())) {
            return files.filter(file -> file.getFileName().toString().startsWith("rowan.draft"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Begun begun(String about, String page, Map<String, String> typed) {
        return new Begun(about, "Something", List.of("CASES", page), typed);
    }

    private static long person(Colleagues colleagues, String given, String family) {
        return colleagues.ask(Colleagues.ANN, store -> new People(store).save(SmallRefuge.person(given, family)).id);
    }
}
