/** The pages and forms by which a case goes to another provider, and comes from one. */
package org.rowan.transfer.ui;
