/** How long records are kept, and which cases were kept for as long as they may be. */
package org.rowan.retention;
