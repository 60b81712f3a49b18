/** The parts of a form: labelled fields, code pickers, typed dates, sections that open as they are needed, the passphrase field. */
package org.rowan.fx.form;
