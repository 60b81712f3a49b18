package org.rowan.users.ui;

import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;

/** The way from Set-up to the page of users. */
public final class UsersCard {
    private UsersCard() {}

    public static Node of(Runnable open) {
        var button = Buttons.plain("Users and keys", open);
        button.setId("users-and-keys");
        return new Card(
                "Users",
                Boxes.prose(
                        "Who can open this store and what they may do, the recovery key, and when the window locks."),
                button);
    }
}
