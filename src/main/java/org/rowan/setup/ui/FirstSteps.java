package org.rowan.setup.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.provider.Service;
import org.rowan.setup.ui.SetUpViewModel.Facts;

/** What to do first in a store in which nobody is recorded yet, in its order, and how to bring in what was kept until now. */
final class FirstSteps {
    private final SetUpForms forms;
    private final Runnable toSheet;
    private final Runnable toSets;

    /** One thing to do; the verb is null where the step is taken further down on the page. */
    record Step(String words, boolean done, String verb, Runnable take) {
        Step(String words, boolean done) {
            this(words, done, null, null);
        }
    }

    FirstSteps(SetUpForms forms, Runnable toSheet, Runnable toSets) {
        this.forms = forms;
        this.toSheet = toSheet;
        this.toSets = toSets;
    }

    Card card(Facts now) {
        List<Step> steps = of(now);
        Step next = steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
        Card card = new Card(
                "What to do first",
                steps.stream().map(step -> row(step, step.equals(next))).toArray(Node[]::new));
        card.getChildren()
                .addAll(
                        Boxes.prose(
                                "What you have kept until now can come in: a list of referrals or residents once the services"
                                        + " stand here; an exchange set brings its provider, services and units itself."),
                        Boxes.flow(
                                Gap.SMALL,
                                Buttons.plain("Bring in the spreadsheet that you have", toSheet),
                                Buttons.plain("Bring in an exchange set", toSets)));
        return card;
    }

    /** Each step with whether it is done; units only where a service has some. */
    List<Step> of(Facts now) {
        List<Service> housing =
                now.services().stream().filter(Service::hasUnits).toList();
        Step provider =
                new Step("Say whose store this is.", now.provider() != null, "Set up the provider", forms::provider);
        Step services = new Step(
                "Add each service: a refuge, an outreach team, a helpline.",
                !now.services().isEmpty(),
                "Add the first service",
                forms::service);
        Step units = new Step(
                "Add the units in which people live.",
                housing.stream().anyMatch(service -> now.units().containsKey(service.id)),
                "Add the first unit",
                () -> forms.unit(housing));
        Step rest = new Step("Choose a folder for backups, and give each colleague a sign-in of their own.", false);
        return Stream.of(provider, services, units, rest)
                .filter(step -> !step.equals(units) || now.services().isEmpty() || !housing.isEmpty())
                .toList();
    }

    private static Node row(Step step, boolean next) {
        Label words = Boxes.prose(step.words(), step.done() ? "muted" : "strong");
        words.setAccessibleText(step.words() + (step.done() ? " Done." : ""));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Boxes.row(Gap.SMALL, Icons.of(step.done() ? Feather.CHECK_CIRCLE : Feather.CIRCLE), words);
        if (next && step.verb() != null) {
            row.getChildren().add(Buttons.plain(step.verb(), step.take()));
        }
        return row;
    }
}
