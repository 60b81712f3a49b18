package org.rowan.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;
import org.rowan.store.cases.SealedBinder;

/**
 * A field that can tell who somebody is: a name, a birth date, an address, anything in free words. It is sealed once more
 * inside the database, under a key that can be destroyed alone ({@link org.rowan.store.sight.PartOfCase} and
 * {@link OwnKey} say which records have one, what refers to them by {@link org.rowan.store.sight.CaseOf} is under theirs), and bound to its table, column and record; {@code null} stays null. The
 * field holds a String, a LocalDate or, for the contents of files, a byte[]; its column is {@code varbinary}.
 *
 * <p>Selected by a query, alone or with its record, it arrives opened. SQL cannot compare, sort or search it (only {@code is
 * null} works): do that in Java. Renaming its table or column takes a migration that seals it anew.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = SealedBinder.class)
public @interface Sealed {
    /** Whether it is under the key of the house, and so stays when the case of its record is erased: nothing about the people in it. */
    boolean house() default false;
}
