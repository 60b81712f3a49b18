/** Erasing a case for ever: asked for by one person, done by another. */
package org.rowan.erasure;
