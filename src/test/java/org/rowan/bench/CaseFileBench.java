package org.rowan.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.CaseFile;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.support.ui.StoryAtWork;

/** A case of ten years beside one of a few days: opened, put into the order of time, searched, written on. */
@Tag("bench")
class CaseFileBench {
    private static final int RUNS = 9;
    private static final int FEW = 20;
    private static final int MANY = 5_000;
    private static final int TEXT = 600;

    @TempDir
    Path folder;

    @Test
    void a_large_case_beside_a_small_one() throws Exception {
        try (Store store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge house = new SmallRefuge(store);
            long small = fill(store, house, FEW);
            long large = fill(store, house, MANY);
            CaseFile file = new Support(store).file();
            double smallRead = Stopwatch.median(RUNS, () -> file.of(small));
            double largeRead = Stopwatch.median(RUNS, () -> file.of(large));
            Stopwatch.print("a case of %d notes is read".formatted(FEW), smallRead);
            Stopwatch.print("a case of %d notes is read".formatted(MANY), largeRead);
            StoryAtWork story = new StoryAtWork(file.of(large));
            Stopwatch.print("its time line is put in order", Stopwatch.median(RUNS, story::order));
            Stopwatch.print("a word is searched in it", Stopwatch.median(RUNS, () -> story.search("solicitor friday")));
            Support support = new Support(store);
            double smallNote = Stopwatch.median(RUNS, () -> support.addNote(note(small, 1)));
            double largeNote = Stopwatch.median(RUNS, () -> support.addNote(note(large, 1)));
            Stopwatch.print("a note is saved in the small case", smallNote);
            Stopwatch.ratio("a note in the large case, in times of that", largeNote, smallNote);
        }
    }

    private static long fill(Store store, SmallRefuge house, int notes) {
        SupportPeriod support = new SupportPeriod();
        support.serviceId = house.refuge.id;
        support.started = SmallRefuge.OPENED;
        Person person = SmallRefuge.person("Amira", "Khan");
        store.change(tx -> {
            tx.insert(support);
            tx.insert(person);
            Membership member = new Membership();
            member.supportId = support.id;
            member.personId = person.id;
            member.role = Membership.ADULT;
            tx.insert(member);
            List<Note> all = new ArrayList<>();
            for (int i = 0; i < notes; i++) {
                all.add(note(support.id, i));
            }
            tx.insertAll(all);
        });
        return support.id;
    }

    private static Note note(long supportId, int number) {
        Note note = new Note();
        note.supportId = supportId;
        note.author = "ann";
        note.kind = "phone";
        note.noted = LocalDate.of(2019, 4, 2).atTime(9, 0).plusHours(number * 3L);
        String words = "Rang the school and the solicitor number " + number + " about Friday. ";
        note.text = words.repeat(TEXT / words.length());
        return note;
    }
}
