/** The documents of a case, and one of them. */
package org.rowan.documents.ui;
