package org.rowan.setup.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.provider.Provider;
import org.rowan.provider.Providers;

/** The provider of an empty store. Its code follows from its name until somebody types another. */
final class ProviderViewModel {
    private static final int LONGEST_CODE = 40;

    private final Providers providers;
    private final Saving saving;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty council = new SimpleStringProperty(this, "council");

    ProviderViewModel(Providers providers, Saving saving) {
        this.providers = providers;
        this.saving = saving;
        name.addListener((property, before, now) -> {
            if (code.get().equals(asCode(before))) {
                code.set(asCode(now));
            }
        });
    }

    /** "Rowan House" as rowan-house. */
    static String asCode(String name) {
        String plain = name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
    }

    void save(Consumer<Provider> then) {
        Provider provider = new Provider();
        provider.name = name.get().strip();
        provider.reference = code.get().strip();
        provider.homeAuthority = council.get();
        saving.run(() -> providers.setUp(provider), then);
    }

    Saving saving() {
        return saving;
    }

    StringProperty name() {
        return name;
    }

    StringProperty code() {
        return code;
    }

    /** The council that gets the return, by its GSS code. */
    StringProperty council() {
        return council;
    }
}
