package org.onescreen.desktop.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM, with the context as additional authenticated data, and HMAC-SHA-256 for the blind
/// index; the two keys are derived from one.
public final class AesSeal implements Seal {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String MAC = "HmacSHA256";

  private final SecretKey sealing;
  private final SecretKey blinding;
  private final SecureRandom random = new SecureRandom();

  /// To look one up, and to expand the key for it, takes longer than to seal a record with it.
  private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(AesSeal::cipher);

  /// @param key 256 random bits
  public AesSeal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes");
    }
    this.sealing = new SecretKeySpec(derived(key, "seal"), "AES");
    this.blinding = new SecretKeySpec(derived(key, "blind"), MAC);
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
      byte[] sealed = cipher.doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  @Override
  public byte[] open(byte[] sealed, String context) {
    try {
      ByteBuffer from = ByteBuffer.wrap(sealed);
      byte[] nonce = new byte[NONCE_BYTES];
      from.get(nonce);
      byte[] rest = new byte[from.remaining()];
      from.get(rest);
      return cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(rest);
    } catch (GeneralSecurityException | BufferUnderflowException e) {
      throw new CacheException(new CacheFailure.Sealed(context), e);
    }
  }

  @Override
  public byte[] blind(String plain, String context) {
    return mac(blinding, context + '\0' + plain);
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    Cipher cipher = ciphers.get();
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private static byte[] derived(byte[] key, String purpose) {
    return mac(new SecretKeySpec(key, MAC), purpose);
  }

  private static byte[] mac(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + MAC, e);
    }
  }
}
