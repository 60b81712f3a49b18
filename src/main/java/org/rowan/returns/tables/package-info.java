/**
 * How the return is counted: one class for each table, one place for each definition ({@link Measures}, {@link Scopes},
 * {@link AgeBands}, {@link StayLengths}, {@link Areas}). Source: the data standard, page "The quarterly return".
 */
package org.rowan.returns.tables;
