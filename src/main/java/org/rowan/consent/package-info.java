/** What somebody has agreed to, and when she took that back. */
package org.rowan.consent;
