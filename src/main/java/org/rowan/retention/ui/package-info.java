/** The page with how long records are kept, and what is due to be erased. */
package org.rowan.retention.ui;
