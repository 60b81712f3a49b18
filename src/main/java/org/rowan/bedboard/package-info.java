/** Units, who can live in them, and which is free tonight. */
package org.rowan.bedboard;
