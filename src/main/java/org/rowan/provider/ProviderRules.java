package org.rowan.provider;

import java.util.List;
import java.util.regex.Pattern;
import org.rowan.kernel.Codes;
import org.rowan.kernel.Problem;

/** What must hold for a provider and its services. */
final class ProviderRules {
    /** The code stands in file names, so it takes what every file system takes. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private ProviderRules() {}

    static void check(Provider provider) {
        if (isBlank(provider.name)) {
            throw Problem.with("name", "Write the provider's name, as the council knows it.");
        }
        if (provider.reference == null || !CODE.matcher(provider.reference).matches()) {
            throw Problem.with(
                    "provider_code", "The code has 2 to 40 small letters, figures and hyphens, such as rowan-house.");
        }
        if (provider.homeAuthority == null
                || !Codes.standard().list(Codes.AUTHORITY).has(provider.homeAuthority)) {
            throw Problem.with("home_authority", "Choose the council that gets the return.");
        }
    }

    static void check(Service service, List<Service> others) {
        if (isBlank(service.name)) {
            throw Problem.with("name", "Write the service's name, as the team calls it.");
        }
        if (others.stream().anyMatch(other -> other.name.equalsIgnoreCase(service.name.strip()))) {
            throw Problem.with("name", "There is a service of this name already. Choose another name.");
        }
        if (service.kind == null || !Codes.standard().list("service_kind").has(service.kind)) {
            throw Problem.with("kind", "Choose what kind of service it is.");
        }
        if (service.opened == null) {
            throw Problem.with("opened", "Say on which day the service opened.");
        }
        if (service.closed != null && service.closed.isBefore(service.opened)) {
            throw Problem.with("closed", "A service can't close before it opened.");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
