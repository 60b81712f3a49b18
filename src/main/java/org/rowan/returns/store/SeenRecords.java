package org.rowan.returns.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.casefile.MaracHearing;
import org.rowan.community.Contact;
import org.rowan.community.GroupSession;
import org.rowan.community.HouseholdGrant;
import org.rowan.community.Participant;
import org.rowan.community.SafeProperty;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordSort;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;

/** Which of the records that were counted whoever looks may see. */
public final class SeenRecords {
    private SeenRecords() {}

    public static Predicate<Long> of(Tx tx, Gap gap) {
        return among(
                tx,
                switch (gap.about()) {
                    case PERSON -> Person.class;
                    case REFERRAL -> Referral.class;
                    case SUPPORT -> SupportPeriod.class;
                },
                gap.records());
    }

    /** Nights by unit are shown of none where a stay in one is hidden: the rest of the figure would tell since when. */
    public static Predicate<Long> of(Tx tx, Place place, RecordsUnder under) {
        if (place.measure().startsWith("nights_") && BedQueries.hidesAStay(tx)) {
            return id -> false;
        }
        return among(tx, kind(under.sort()), under.ids());
    }

    private static Predicate<Long> among(Tx tx, Class<? extends StoredRecord> kind, List<Long> ids) {
        Set<Long> seen = tx.sight().seenOf(kind, ids);
        return seen::contains;
    }

    private static Class<? extends StoredRecord> kind(RecordSort sort) {
        return switch (sort) {
            case PERSON -> Person.class;
            case SUPPORT -> SupportPeriod.class;
            case REFERRAL -> Referral.class;
            case UNIT -> Unit.class;
            case GIVEN -> SupportGiven.class;
            case HEARING -> MaracHearing.class;
            case CONTACT -> Contact.class;
            case SESSION -> GroupSession.class;
            case PROPERTY -> SafeProperty.class;
            case GRANT -> HouseholdGrant.class;
            case PARTICIPANT -> Participant.class;
        };
    }
}
