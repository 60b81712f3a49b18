/**
 * Seals the fields of records that can tell who somebody is, each case under a key of its own, and destroys such a key. The
 * annotation {@code Sealed} says what is sealed, those of {@code sight} under whose key; Hibernate
 * hands every value that it writes or reads through here.
 */
package org.rowan.store.cases;
