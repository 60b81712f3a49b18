/** Cases on the screen: the list, and one case with its household, needs and notes. */
package org.rowan.support.ui;
