/**
 * Keys: a random store key, wrapped under a person's passphrase, from which every other key is derived.
 *
 * <p>Nothing here invents cryptography: Argon2id is Bouncy Castle's, the wrapping is Jasypt's, HKDF and HMAC are the
 * JDK's.
 */
package org.rowan.vault;
