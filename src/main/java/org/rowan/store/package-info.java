/**
 * The store: a folder with an encrypted H2 database and the key file that opens it. Opening and checking, transactions,
 * migrations. Everything that talks to Hibernate or H2 lives in a package named {@code store}.
 */
package org.rowan.store;
