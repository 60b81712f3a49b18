/** People and what is recorded about them. */
package org.rowan.people;
