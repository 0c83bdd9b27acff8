package org.onescreen.desktop.centre.secret;

import java.security.SecureRandom;
import java.util.Base64;

/// Secrets that nobody can guess, as text that fits a URL and a file.
public final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /// @param bytes of randomness; the text is a third longer
  public static String of(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
