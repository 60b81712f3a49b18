/** Every building block on a page, to be looked at: {@code ./rowan gallery}. */
package org.rowan.fx.gallery;
