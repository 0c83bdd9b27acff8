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
/// Safe for use by many threads; only a few hashes are computed at a time, because each takes much
/// memory on purpose.
public final class PasswordHash {
  /// No password has this hash; trying one takes as long as with any other.
  static final String NO_PASSWORD =
      "$argon2id$v=19$m=19456,t=2,p=1$"
          + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_A_TIME = 2;
  private static final int PARTS = 6;

  /// What one hash costs; a hash carries the cost that it was made with.
  ///
  /// @param memoryKib at least 19 MiB
  public record Cost(int memoryKib, int passes) {
    /// For a server that many log in to at once.
    public static final Cost SERVER = new Cost(LEAST_KIB, 2);

    /// For a desk that checks one password now and then, and whose files may be stolen.
    public static final Cost DESK = new Cost(64 << 10, 3);

    public Cost {
      if (memoryKib < LEAST_KIB || passes < 1) {
        throw new IllegalArgumentException("too cheap: " + memoryKib + " KiB, " + passes);
      }
    }
  }

  private static final int LEAST_KIB = 19 << 10;
  private static final int LANES = 1;

  private final Cost cost;
  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_A_TIME);

  /// At the cost for a server.
  public PasswordHash() {
    this(Cost.SERVER);
  }

  public PasswordHash(Cost cost) {
    this.cost = cost;
  }

  /// @return the hash with its salt and cost
  public String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] hash = compute(password, salt, cost.memoryKib(), cost.passes(), LANES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memoryKib(),
            cost.passes(),
            LANES,
            base64.encodeToString(salt),
            base64.encodeToString(hash));
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
