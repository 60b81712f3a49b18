/** The page that a person sees first in the morning. */
package org.rowan.today.ui;
