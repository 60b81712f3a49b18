package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.kernel.Progress;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.support.ExampleStores;
import org.rowan.support.Names;

class ReturnJourneysTest extends Journey {
    @Override
    void register(Desk desk) {
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
        pages.register(
                Place.RETURN, () -> new ReturnScreen(ReturnServices.of(store), ReturnPictures.records(store), desk));
    }

    @Test
    void the_return_goes_step_by_step_to_where_it_is_given_out_and_the_screen_says_where_it_is() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        dialogs.choosing(out);
        go(Place.RETURN);
        untilShown("Next: compare");
        press("#next");
        untilShown("What jumped");
        assertThat(Names.nameless(shell)).isEmpty();
        press("#next");
        untilShown("Next: sign");
        untilShown("For you only: referrals of the year, all services");
        assertThat(Names.nameless(shell)).isEmpty();
        press("#next");
        untilShown("What did you publish before?");
        assertThat(Names.nameless(shell)).isEmpty();
        press("#write-provisional");
        untilShown("Written. The file is here:");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactly("return_provider-a_2020-21_Q4_v1.zip");
        }
    }

    @Test
    void exact_figures_are_written_only_after_a_yes() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        dialogs.agreeing(false).choosing(out);
        go(Place.RETURN);
        untilShown("Next: compare");
        for (int i = 0; i < 3; i++) {
            press("#next");
        }
        press("Write the exact figures");
        assertThat(dialogs.asked()).hasSize(1);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_council_adds_the_returns_of_several_providers() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        Path out = Files.createDirectory(folder.resolve("out"));
        dialogs.choosing(
                ReturnPackage.write(sent, ExampleReturns.last("provider-a")),
                ReturnPackage.write(sent, ExampleReturns.last("provider-b")),
                out);
        go(Place.RETURN);
        untilShown("Next: compare");
        for (int i = 0; i < 3; i++) {
            press("#next");
        }
        press("Add returns");
        untilShown("Choose packages");
        press("#choose-packages");
        untilShown("provider-b");
        assertThat(Names.nameless(shell)).isEmpty();
        press("#write-city");
        untilShown("Written. The files are here:");
        assertThat(out.resolve("city_2020-21_Q4.pdf")).exists();
    }
}
