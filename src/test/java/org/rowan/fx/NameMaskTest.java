package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {
    private final NameMask names = new NameMask();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aisha Khan | A.K.",
                "Aisha Khan, 35, with 2 children | A.K., 35, with 2 children",
                "Aisha Khan and 1 child | A.K. and 1 child",
                "Aisha Khan + 2 | A.K. + 2",
                "Ángela de la Cruz | Á.d.l.C.",
                "Name not recorded | Name not recorded",
                "No name taken | No name taken",
            })
    void initials_stand_for_a_name_and_what_follows_it_stays(String shown, String hidden) {
        assertThat(names.of(shown)).isEqualTo(shown);
        names.toggle();
        assertThat(names.of(shown)).isEqualTo(hidden);
    }

    @Test
    void a_title_follows_both_the_name_and_the_key() {
        var name = new SimpleStringProperty("Aisha Khan");
        var title = names.of(name);
        names.toggle();
        assertThat(title.getValue()).isEqualTo("A.K.");
        name.set("Marta Nowak");
        assertThat(title.getValue()).isEqualTo("M.N.");
        names.toggle();
        assertThat(title.getValue()).isEqualTo("Marta Nowak");
    }
}
