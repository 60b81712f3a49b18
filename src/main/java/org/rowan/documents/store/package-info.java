/** The queries of the documents of cases. */
package org.rowan.documents.store;
