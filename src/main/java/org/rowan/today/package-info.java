/** What a person needs to see first in the morning. */
package org.rowan.today;
