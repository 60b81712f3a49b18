/** The time in which a household is supported: members, needs, the end. */
package org.rowan.support;
