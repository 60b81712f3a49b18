/** A person on the screen: her details, and what is known of her through the years. */
package org.rowan.people.ui;
