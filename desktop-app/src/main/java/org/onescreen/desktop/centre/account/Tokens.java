package org.onescreen.desktop.centre.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.onescreen.desktop.centre.secret.RandomText;

/// Tokens are random and say nothing; the database keeps only their hashes, so who reads the
/// database cannot log in with what is there.
final class Tokens {
  private static final int BYTES = 32;

  private Tokens() {}

  static String fresh() {
    return RandomText.of(BYTES);
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
