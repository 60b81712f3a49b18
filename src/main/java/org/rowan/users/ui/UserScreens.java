package org.rowan.users.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;

/** Opens the pages and forms by which users and keys are kept. One of these lives as long as somebody is signed in. */
public final class UserScreens {
    private final Users users;
    private final DeskLock lock;
    private final BooleanSupplier keepsUsers;
    private final Consumer<String> left;
    private final Desk desk;

    /**
     * @param keepsUsers whether who is signed in may keep the users
     * @param left is told whose way in was taken away
     */
    public UserScreens(Users users, DeskLock lock, BooleanSupplier keepsUsers, Consumer<String> left, Desk desk) {
        this.left = left;
        this.users = users;
        this.lock = lock;
        this.keepsUsers = keepsUsers;
        this.desk = desk;
        desk.navigator().register(UsersScreen.ADDRESS, none -> new UsersScreen(users, lock, left, desk));
    }

    public void openUsers() {
        desk.navigator().open(new UsersScreen(users, lock, left, desk));
    }

    /** Tells whoever keeps the users that a change of the store key was begun, and has to be begun again. */
    public void tellUnfinished() {
        if (keepsUsers.getAsBoolean()) {
            desk.tasks()
                    .of(users::isTurnUnfinished)
                    .then(unfinished -> {
                        if (unfinished) {
                            desk.notices()
                                    .tell(Notice.soon("A change of the store key was stopped before it was done. The"
                                                    + " store has its old key, and nothing is lost.")
                                            .with("Begin again", this::turnAgain));
                        }
                    })
                    .start();
        }
    }

    private void turnAgain() {
        UsersScreen screen = new UsersScreen(users, lock, left, desk);
        desk.navigator().open(screen);
        screen.reopen(UsersScreen.TURN);
    }

    /** Opens the form by which somebody changes their own passphrase. */
    public void changeOwnPassphrase() {
        new OwnPassphraseForm(users, desk).open();
    }

    /** The way to them from Set-up, for whoever may go it. */
    public List<Node> cards() {
        return keepsUsers.getAsBoolean() ? List.of(UsersCard.of(this::openUsers)) : List.of();
    }
}
