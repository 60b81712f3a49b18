/** Files that belong to a case: kept sealed in the store, looked at in Rowan, given out only when somebody says so. */
package org.rowan.documents;
