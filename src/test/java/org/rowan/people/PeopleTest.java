package org.rowan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

class PeopleTest {
    @TempDir
    Path folder;

    @Test
    void once_the_work_has_ended_no_name_that_was_read_is_found_any_more() {
        try (Store store = TestStores.created(folder.resolve("store"))) {
            People people = new People(store);
            Person person = new Person();
            person.givenName = "Zofia";
            person.dateOfBirth = LocalDate.of(1990, 2, 3);
            people.save(person);
            people.readNames();
            var sought = new NameIndex.Sought("Zofia", null, person.dateOfBirth, null);
            assertThat(people.find("zof", 5)).hasSize(1);
            assertThat(people.alike(sought, 5)).hasSize(1);
            people.forget();
            assertThat(people.find("zof", 5)).isEmpty();
            assertThat(people.alike(sought, 5)).isEmpty();
        }
    }
}
