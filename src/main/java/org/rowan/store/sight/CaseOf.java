package org.rowan.store.sight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field with the id of a part of a case: the record belongs to that case. Whoever may not see the case does not find the
 * record, whatever the query.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CaseOf {
    CasePart value();

    /** Whether the record makes one case of the parts that it refers to by such fields, as a membership does. */
    boolean joins() default false;
}
