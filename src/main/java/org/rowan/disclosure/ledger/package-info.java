/** Everything that was ever released, chained so that nothing can be changed or dropped unnoticed. Pure values. */
package org.rowan.disclosure.ledger;
