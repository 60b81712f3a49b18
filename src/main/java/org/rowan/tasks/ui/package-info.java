/** What is to be done, on the screen. */
package org.rowan.tasks.ui;
