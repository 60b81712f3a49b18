/** Short pages that say what a screen is for and how a job is done on it. */
package org.rowan.fx.help;
