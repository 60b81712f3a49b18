package org.rowan.provider;

import jakarta.persistence.Entity;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.OutsideCases;

/** The organisation whose store this is. {@code homeAuthority} is the GSS code of the council that it reports to. */
@Entity
@OutsideCases("whose store it is")
public class Provider extends ReferencedRecord {
    @Sealed
    public String name;

    public String homeAuthority;
}
