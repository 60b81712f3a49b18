/** The page of the audit, and who has seen a case. */
package org.rowan.audit.ui;
