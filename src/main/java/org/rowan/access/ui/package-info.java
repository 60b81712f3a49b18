/** The page on which a copy of what is held about a person is made ready. */
package org.rowan.access.ui;
