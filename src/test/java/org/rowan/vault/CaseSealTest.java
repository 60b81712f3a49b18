package org.rowan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class CaseSealTest {
    private static final byte[] PLACE = bytes("person.given_name 17");
    private static final byte[] OTHER_PLACE = bytes("person.family_name 17");
    private static final byte[] NAME = bytes("Zofia");

    private final StoreKey storeKey = StoreKey.random(new SecureRandom());
    private final CaseSeal seal = storeKey.caseSeal();
    private final CaseKey key = seal.fresh();

    @Test
    void what_was_sealed_opens_under_its_key_and_in_its_place_alone() {
        byte[] sealed = seal.seal(key, PLACE, NAME, 0);
        assertThat(seal.open(key, PLACE, sealed, 0)).hasValue(NAME);
        assertThat(seal.open(key, OTHER_PLACE, sealed, 0)).isEmpty();
        assertThat(seal.open(seal.fresh(), PLACE, sealed, 0)).isEmpty();
    }

    @Test
    void no_changed_bit_and_no_cut_opens() {
        byte[] sealed = seal.seal(key, PLACE, NAME, 0);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seal.open(key, PLACE, changed, 0)).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(seal.open(key, PLACE, java.util.Arrays.copyOf(sealed, length), 0))
                    .as("length %d", length)
                    .isEmpty();
        }
    }

    @Test
    void the_same_value_is_never_sealed_the_same_way() {
        assertThat(seal.seal(key, PLACE, NAME, 0)).isNotEqualTo(seal.seal(key, PLACE, NAME, 0));
    }

    @Test
    void a_wrapped_key_is_the_same_key_again_under_its_store_key_alone() {
        byte[] wrapped = seal.wrap(key, PLACE);
        byte[] sealed = seal.seal(key, PLACE, NAME, 0);
        CaseKey again = storeKey.caseSeal().unwrap(wrapped, PLACE).orElseThrow();
        assertThat(seal.open(again, PLACE, sealed, 0)).hasValue(NAME);
        assertThat(seal.unwrap(wrapped, OTHER_PLACE)).isEmpty();
        assertThat(StoreKey.random(new SecureRandom()).caseSeal().unwrap(wrapped, PLACE))
                .isEmpty();
    }

    @Test
    void a_key_that_is_let_go_is_overwritten_and_none_is_printed() {
        SealKey held = key.key();
        key.close();
        assertThat(held.isDestroyed()).isTrue();
        assertThat(key).hasToString("case key");
        assertThat(seal).hasToString("case seal");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
