package org.onescreen.desktop.centre.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as Argon2id hashes, in the usual text form, so that the cost can rise later.
///
/// Safe for use by many threads; only a few hashes are computed at a time, because each takes 19
/// MiB on purpose.
public final class PasswordHash {
  /// No password has this hash; trying one takes as long as with any other.
  static final String NO_PASSWORD =
      "$argon2id$v=19$m=19456,t=2,p=1$"
          + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private static final int MEMORY_KIB = 19 << 10;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_A_TIME = 2;
  private static final int PARTS = 6;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_A_TIME);

  /// @return the hash with its salt and cost
  public String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] hash = compute(password, salt, MEMORY_KIB, PASSES, LANES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /// @throws IllegalArgumentException where `encoded` is no hash of this form
  public boolean matches(String password, String encoded) {
    String[] parts = encoded.split("\\$", -1);
    if (parts.length != PARTS || !parts[1].equals("argon2id")) {
      throw new IllegalArgumentException("not an Argon2id hash");
    }
    String[] cost = parts[3].split("[=,]", -1);
    byte[] expected = Base64.getDecoder().decode(parts[5]);
    byte[] found =
        compute(
            password,
            Base64.getDecoder().decode(parts[4]),
            Integer.parseInt(cost[1]),
            Integer.parseInt(cost[3]),
            Integer.parseInt(cost[5]));
    return MessageDigest.isEqual(expected, found);
  }

  private byte[] compute(String password, byte[] salt, int memory, int passes, int lanes) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    turns.acquireUninterruptibly();
    try {
      argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      turns.release();
    }
    return hash;
  }
}
