/** Which figures may leave, and how fine. Knows tables and numbers, never people: it stands below the returns. */
package org.rowan.disclosure;
