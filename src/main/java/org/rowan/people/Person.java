package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ReferencedRecord;

/**
 * An adult or child. Every characteristic is a code, one of the three ways of missing (prefers_not_to_say, not_asked,
 * not_known), or null for not recorded.
 */
@Entity
public class Person extends ReferencedRecord {
    public String givenName;
    public String familyName;
    public LocalDate dateOfBirth;
    public String sex;
    public String genderSame;
    public String ethnicity;
    public String religion;
    public String orientation;
    public String disabled;
    public String impairment;
    public String pregnancy;
    public String language;
    public String interpreter;
    public String homeAuthority;
    public String homeWard;
}
