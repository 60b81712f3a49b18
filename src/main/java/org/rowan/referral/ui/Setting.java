package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.kernel.Code;
import org.rowan.kernel.Places;
import org.rowan.provider.Service;

/**
 * What the provider has, as a referral needs it.
 *
 * @param homeAuthority GSS code of the council that the provider reports to, null while it is not set up
 */
record Setting(List<Service> services, String homeAuthority) {
    Setting {
        services = List.copyOf(services);
    }

    static final Setting NONE = new Setting(List.of(), null);

    /** Blocks. */
    static Setting read(Behind behind) {
        return new Setting(
                behind.providers().services(),
                behind.providers()
                        .provider()
                        .map(provider -> provider.homeAuthority)
                        .orElse(null));
    }

    List<Service> openOn(LocalDate day) {
        return services.stream().filter(service -> service.isOpenOn(day)).toList();
    }

    Optional<Service> service(Long id) {
        return services.stream().filter(service -> service.id.equals(id)).findFirst();
    }

    String serviceName(long id) {
        return service(id).map(service -> service.name).orElse("Service not known");
    }

    /** The wards that can be asked for: those of the home authority that exist on a day. None for another authority. */
    List<Code> wards(String authority, LocalDate day) {
        if (authority == null || !authority.equals(homeAuthority)) {
            return List.of();
        }
        return Places.standard().wardsOn(day).stream()
                .filter(ward -> ward.authority().equals(authority))
                .map(ward -> new Code(ward.code(), ward.name(), ""))
                .toList();
    }
}
