package org.rowan.trials;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.rowan.bedboard.BedBoard;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.today.Today;

/** A day's work on a store: import, calls, notes, lists, mistakes, a return. Prints a word at each station and waits for a line. */
final class WorkingProcess {
    private WorkingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path set = Path.of(arguments[1]);
        String marker = arguments[2];
        Store store = TestStores.stores().create(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase());
        new SetImport(store).load(set, Progress.SILENT);
        People people = new People(store);
        people.readNames();
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Support support = new Support(store);
        Person person = new Person();
        person.givenName = marker + "given";
        person.familyName = marker + "family";
        person.dateOfBirth = LocalDate.of(1987, 6, 5);
        Referral referral = new Referral();
        referral.serviceId = desk.open(desk.all().getFirst().id()).referral().serviceId;
        referral.referrer = marker + "referrer";
        referral.note = marker + "note";
        desk.log(referral, person);
        people.noticed(person);
        people.find(marker, 10);
        Note note = new Note();
        note.supportId = support.all().getFirst().id();
        note.kind = "phone";
        note.text = marker + "text";
        support.addNote(note);
        fail(() -> store.change(tx -> {
            Person twin = new Person();
            twin.reference = person.reference;
            twin.givenName = marker + "twin";
            tx.insert(twin);
        }));
        fail(() -> {
            Person unborn = new Person();
            unborn.givenName = marker + "unborn";
            unborn.dateOfBirth = LocalDate.of(2099, 1, 1);
            people.save(unborn);
        });
        new Today(store, new BedBoard(store)).look();
        QuarterlyReturn returns = new QuarterlyReturn(store);
        returns.writePackage(returns.make(FinancialQuarter.parse("2020-21/Q3")), Path.of(arguments[3]));
        store.backUp(Right.MAKE_BACKUPS, Path.of(arguments[3]).resolveSibling("backups"), Progress.SILENT);
        store.keepDraft((marker + "begun").getBytes(StandardCharsets.UTF_8));
        System.out.println("working");
        System.in.read();
        store.close();
        System.out.println("closed");
    }

    private static void fail(Runnable mistake) {
        try {
            mistake.run();
            throw new AssertionError("should have been refused");
        } catch (Problem expected) {
            System.err.println(expected);
        }
    }
}
