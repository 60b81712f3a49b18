package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.RiskAssessment;
import org.rowan.notes.Note;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** Everything in the file of a case, in the order of time. */
class StoryTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private Support support;
    private long id;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.minusDays(10).atTime(9, 30));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(
                desk.open(referral.id).referral(),
                new Decision.Place(TODAY.minusDays(9), house.family.id, TODAY.minusDays(9), "Ann"));
        id = support.openOn(TODAY).getFirst().id();
        Need need = new Need();
        need.supportId = id;
        need.personId = support.open(id).first().id;
        need.need = "housing";
        need.identified = TODAY.minusDays(8);
        support.addNeed(need);
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = id;
        risk.personId = need.personId;
        risk.assessed = TODAY.minusDays(7);
        risk.level = "high";
        support.file().add(risk);
        note("The hearing is on Tuesday.");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void it_tells_the_newest_first_from_the_call_on() {
        List<StoryLine> lines = Story.of(whole());
        assertThat(lines)
                .isSortedAccordingTo(Comparator.comparing(StoryLine::at).reversed());
        assertThat(lines)
                .extracting(StoryLine::what)
                .containsExactly(
                        "The hearing is on Tuesday.",
                        "High",
                        "Need: Housing",
                        "Moved into Room 2",
                        "Support began: Refuge",
                        "Referral from Police");
    }

    @Test
    void it_is_narrowed_by_kind_and_searched_in_what_was_written_and_corrected() {
        Note note = whole().file().notes().getFirst();
        support.file().correctNote(note.id, "It is on Thursday.");
        StoryViewModel story = new StoryViewModel();
        story.show(whole());
        assertThat(story.count()).isEqualTo("6 in the file");
        story.typed().set("hearing thurs");
        assertThat(story.shown()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("The hearing is on Tuesday.");
            assertThat(line.corrections()).hasSize(1);
        });
        assertThat(story.count()).isEqualTo("1 of 6");
        story.kind().set(StoryLine.Kind.SAFETY);
        assertThat(story.shown()).isEmpty();
        story.typed().set("");
        assertThat(story.shown()).extracting(StoryLine::what).containsExactly("High");
    }

    @Test
    void what_was_taken_out_is_told_of_with_the_reason() {
        support.file().remove(whole().safety().risk().getFirst(), "somebody else's form");
        assertThat(Story.of(whole()))
                .filteredOn(line -> line.kind() == StoryLine.Kind.SAFETY)
                .extracting(StoryLine::what)
                .containsExactly("Taken out: High, 8 Mar 2021. somebody else's form");
    }

    @Test
    void an_erased_note_says_so() {
        Note erased = new Note();
        erased.id = 7L;
        erased.noted = TODAY.atTime(9, 0);
        erased.kind = "phone";
        assertThat(NoteWords.text(erased)).isEqualTo("What was written here was erased.");
        assertThat(NoteWords.head(erased, TODAY)).contains("author erased").doesNotContain("null");
        assertThat(LatestCard.begin("word ".repeat(60))).hasSizeLessThan(145).endsWith(" …");
    }

    private CaseRecords whole() {
        return support.file().of(id);
    }

    private void note(String text) {
        Note note = new Note();
        note.supportId = id;
        note.kind = "phone";
        note.text = text;
        support.addNote(note);
    }
}
