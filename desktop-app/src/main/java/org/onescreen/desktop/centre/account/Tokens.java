package org.onescreen.desktop.centre.account;

import org.onescreen.desktop.centre.secret.RandomText;
import org.onescreen.model.digest.Sha256;

/// Tokens are random and say nothing; the database keeps only their hashes, so who reads the
/// database cannot log in with what is there.
final class Tokens {
  private static final int BYTES = 32;

  private Tokens() {}

  static String fresh() {
    return RandomText.of(BYTES);
  }

  static byte[] hash(String token) {
    return Sha256.of(token);
  }
}
