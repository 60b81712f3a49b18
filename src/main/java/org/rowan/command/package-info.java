/** The command line: thin, over the same services as the screens. */
package org.rowan.command;
