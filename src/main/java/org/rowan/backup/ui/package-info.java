/** The daily backup while somebody is at work. */
package org.rowan.backup.ui;
