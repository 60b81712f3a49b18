package org.rowan.store.sight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** These records are the parts of cases. What such a record refers to by {@link CaseOf} is of the same case. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOfCase {
    CasePart value();
}
