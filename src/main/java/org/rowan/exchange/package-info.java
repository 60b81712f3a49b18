/**
 * Records in and out as one set of CSV files: what each file holds, the checks on the way in, the way out.
 *
 * <p>A set carries personal data. Nothing of it goes to a log, an exception message or a temporary file: a zip is read
 * where it lies, and only the folder that the user named is written to.
 */
package org.rowan.exchange;
