package org.rowan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Colleagues.ANN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditFilter;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Colleagues;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;

/** Ways to reach somebody that are not safe, in the copy of what is held: said before it is written. */
class UnsafeWaysTest {
    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long referral;

    @BeforeEach
    void aPerson() throws IOException {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            Person person = SmallRefuge.person("Aisha", "Khan");
            new ReferralDesk(store, new Placing()).log(came, person);
            aisha = person.id;
            referral = came.id;
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void they_are_counted_before_the_copy_is_written_and_told_to_the_audit() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        colleagues.as(ANN, store -> {
            way(store, ContactWay.UNSAFE);
            way(store, ContactWay.SAFE);
        });
        Held held = held();
        Map<String, Answer> answers =
                held.open(Map.of()).stream().collect(Collectors.toMap(Function.identity(), key -> Answer.GIVE));
        assertThat(held.unsafe(answers)).as("the one that is not safe").isEqualTo(1);
        colleagues.as(ANN, store -> new SubjectAccess(store).write(aisha, answers, out));
        List<AuditLine> told = colleagues.ask(
                ANN,
                store -> new Audit(store)
                        .page(new AuditFilter(null, null, null, Doing.EXPORTED, null), Long.MAX_VALUE, 10));
        assertThat(told.getFirst().detail()).contains("not safe to reach by: 1").doesNotContain("01632");
    }

    @Test
    void a_caller_whom_it_is_not_safe_to_ring_back_counts_too() {
        assertThat(held().unsafe(Map.of())).isZero();
        colleagues.as(
                ANN,
                store -> store.change(tx -> {
                    Referral came = tx.get(Referral.class, referral);
                    came.callback = false;
                    tx.update(came);
                }));
        assertThat(held().unsafe(Map.of())).isEqualTo(1);
    }

    @Test
    void a_record_that_is_left_out_does_not_count() {
        HeldRecord ofAnother = new HeldRecord("Way to reach", 1, null, 7L, true, List.of());
        Held held = new Held(aisha, "Aisha Khan", List.of(ofAnother), List.of());
        assertThat(held.unsafe(Map.of("person 7", Answer.GIVE))).isEqualTo(1);
        assertThat(held.unsafe(Map.of("person 7", Answer.ABOUT_ANOTHER))).isZero();
    }

    private void way(Store store, String safe) {
        ContactWay way = new ContactWay();
        way.personId = aisha;
        way.kind = "phone";
        way.reach = "01632 960123";
        way.safe = safe;
        new ContactWays(store).save(way);
    }

    private Held held() {
        return colleagues.ask(ANN, store -> new SubjectAccess(store).held(aisha));
    }
}
