package org.rowan.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No return counts records of this kind: when their case is erased they go as a whole, codes, numbers and days included. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ErasedWhole {
    /** Whether it refers to others that go as a whole, and so goes before them. */
    boolean first() default false;
}
