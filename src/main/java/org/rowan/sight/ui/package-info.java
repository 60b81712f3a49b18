/** The line and the panel by which managers say who may see a case, and what is put before them. */
package org.rowan.sight.ui;
