/** What is to be done, worked out from the dates in the records. */
package org.rowan.tasks;
