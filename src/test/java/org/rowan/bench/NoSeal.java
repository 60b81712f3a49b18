package org.rowan.bench;

import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;

/**
 * In the place of AES-GCM: copies what is to be sealed, with a tag of zeros behind it. Installed for a whole process, it shows
 * what Rowan's work would cost if neither the blocks of the file nor the fields in it were sealed, and all else the same.
 */
public final class NoSeal extends CipherSpi {
    private static final int TAG = 16;

    private boolean seals;

    /** From now on nothing in this process is sealed. */
    static void install() throws GeneralSecurityException {
        Provider provider = new Provider("NoSeal", "1", "seals nothing, for measurements") {
            private static final long serialVersionUID = 1L;
        };
        provider.put("Cipher.AES/GCM/NoPadding", NoSeal.class.getName());
        Security.insertProviderAt(provider, 1);
        if (!Cipher.getInstance("AES/GCM/NoPadding").getProvider().equals(provider)) {
            throw new GeneralSecurityException("this Java takes no other AES-GCM");
        }
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameterSpec spec, SecureRandom random) {
        seals = mode == Cipher.ENCRYPT_MODE;
    }

    @Override
    protected void engineInit(int mode, Key key, SecureRandom random) {
        engineInit(mode, key, (AlgorithmParameterSpec) null, random);
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameters parameters, SecureRandom random) {
        engineInit(mode, key, (AlgorithmParameterSpec) null, random);
    }

    @Override
    protected void engineUpdateAAD(byte[] place, int offset, int length) {
        // bound to no place
    }

    @Override
    protected int engineDoFinal(ByteBuffer input, ByteBuffer output) {
        int before = output.position();
        if (seals) {
            output.put(input).put(new byte[TAG]);
        } else {
            output.put(input.slice(input.position(), input.remaining() - TAG));
            input.position(input.limit());
        }
        return output.position() - before;
    }

    @Override
    protected int engineDoFinal(byte[] input, int from, int length, byte[] output, int to) {
        int copied = seals ? length : length - TAG;
        System.arraycopy(input, from, output, to, copied);
        if (seals) {
            Arrays.fill(output, to + copied, to + copied + TAG, (byte) 0);
        }
        return copied + (seals ? TAG : 0);
    }

    @Override
    protected byte[] engineDoFinal(byte[] input, int from, int length) {
        byte[] output = new byte[seals ? length + TAG : length - TAG];
        engineDoFinal(input, from, length, output, 0);
        return output;
    }

    @Override
    protected byte[] engineUpdate(byte[] input, int from, int length) {
        throw new UnsupportedOperationException("Rowan seals in one piece");
    }

    @Override
    protected int engineUpdate(byte[] input, int from, int length, byte[] output, int to) {
        throw new UnsupportedOperationException("Rowan seals in one piece");
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return length + TAG;
    }

    @Override
    protected int engineGetBlockSize() {
        return 16;
    }

    @Override
    protected byte[] engineGetIV() {
        return new byte[0];
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        return null;
    }

    @Override
    protected void engineSetMode(String mode) {
        // there is one
    }

    @Override
    protected void engineSetPadding(String padding) {
        // there is none
    }
}
