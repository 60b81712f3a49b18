package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.List;

/** The work beside supported households. Days are local (Europe/London). */
public record CommunityFacts(
        List<Contact> contacts,
        List<Session> sessions,
        List<Attendance> attendances,
        List<Property> properties,
        List<Grant> grants,
        List<Participant> programme) {
    public static final CommunityFacts NONE =
            new CommunityFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A contact with a helpline.
     *
     * @param caller a code of list {@code contact_caller}
     * @param outcome a code of list {@code contact_outcome}, or null
     * @param language a code of ISO 639, or null
     */
    public record Contact(long id, long service, LocalDate day, String caller, String outcome, String language) {
        @Override
        public String toString() {
            return "Contact[" + id + "]";
        }
    }

    /**
     * A session of a group.
     *
     * @param language a code of ISO 639, or null
     * @param heads how many came, where names are not kept
     */
    public record Session(long id, long service, LocalDate day, String language, int heads) {}

    /** Somebody who came to a session. */
    public record Attendance(long session, long person) {
        @Override
        public String toString() {
            return "Attendance[" + session + ", " + person + "]";
        }
    }

    /** A home that was made safe. */
    public record Property(long id, long support, LocalDate madeSafe) {
        @Override
        public String toString() {
            return "Property[" + id + "]";
        }
    }

    /**
     * A grant to a household.
     *
     * @param kind a code of list {@code grant_kind}
     * @param pence the amount
     */
    public record Grant(long id, long support, LocalDate day, String kind, long pence) {
        @Override
        public String toString() {
            return "Grant[" + id + "]";
        }
    }

    /**
     * Somebody on a programme for perpetrators, of whom nothing else is known here. Days that have not come are null.
     *
     * @param end a code of list {@code programme_end}, or null
     */
    public record Participant(
            long id, LocalDate referred, LocalDate assessed, LocalDate started, LocalDate ended, String end) {
        @Override
        public String toString() {
            return "Participant[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "CommunityFacts[" + contacts.size() + " contacts]";
    }
}
