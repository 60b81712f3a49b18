/** Who did and saw what: the entries that the store writes with every change, for those who may see them. */
package org.rowan.audit;
