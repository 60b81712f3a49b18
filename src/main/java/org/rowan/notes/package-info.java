/** What workers write down, in order. */
package org.rowan.notes;
