/** The line on the page of a case by which its erasure is asked for and done. */
package org.rowan.erasure.ui;
