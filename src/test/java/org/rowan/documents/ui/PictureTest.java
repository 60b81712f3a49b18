package org.rowan.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Problem;

/** Pictures out of a file of a case. */
class PictureTest {
    private static final int WIDTH_AT = 16;

    @Test
    void a_picture_is_told_by_its_head_to_be_too_large_before_it_fills_the_memory() throws IOException {
        byte[] bytes = png();
        ByteBuffer.wrap(bytes).putInt(WIDTH_AT, 40_000).putInt(WIDTH_AT + 4, 40_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, WIDTH_AT - 4, 17);
        ByteBuffer.wrap(bytes).putInt(WIDTH_AT + 13, (int) sum.getValue());
        assertThatThrownBy(() -> Picture.of(bytes)).isInstanceOf(Problem.class).hasMessageContaining("too many points");
    }

    @Test
    void a_damaged_picture_is_told_and_not_shown() throws IOException {
        byte[] cut = Arrays.copyOf(png(), 20);
        assertThatThrownBy(() -> Picture.of(cut)).isInstanceOf(Problem.class).hasMessageContaining("damaged");
        assertThatThrownBy(() -> Picture.of(new byte[] {1, 2, 3}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_small_picture_is_shown_as_large_as_it_is() throws IOException {
        assertThat(Picture.of(png()).getWidth()).isEqualTo(3);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
