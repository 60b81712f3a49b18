/** Cases that go to another provider, and come from one, in a file that only the receiver can open. */
package org.rowan.transfer;
