/**
 * Seals the fields of records that can tell who somebody is, each case under a key of its own, and destroys such a key. The
 * annotations {@code Sealed}, {@code Case} and {@code InCase} of the store say what is sealed under which key; Hibernate
 * hands every value that it writes or reads through here.
 */
package org.rowan.store.cases;
