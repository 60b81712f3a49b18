package org.rowan.store.sight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** These records belong to nobody's case: everybody with the right to them sees all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutsideCases {
    /** Why nothing of a case can be read off them. */
    String value();
}
