/**
 * What every screen is made of: tasks off the screen's thread, notices, dialogs, appearance, icons, cards and chips, dates
 * as they are spoken. Knows no feature.
 */
package org.rowan.fx;
