/** The screens by which users, their passphrases and the keys of the store are kept, and those at the door that have to do with them. */
package org.rowan.users.ui;
