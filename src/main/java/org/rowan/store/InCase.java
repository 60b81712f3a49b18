package org.rowan.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of the case that a record belongs to; of several such fields the one that is not null. A record of no case, a
 * service or a unit, is sealed under a key of the house, which is never erased.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InCase {}
