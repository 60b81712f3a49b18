/** What everything else stands on: quarters, code lists, places, problems. Knows nothing of stores, people or screens. */
package org.rowan.kernel;
