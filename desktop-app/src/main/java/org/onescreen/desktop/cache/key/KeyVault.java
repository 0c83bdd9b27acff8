package org.onescreen.desktop.cache.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file that keeps the key of one profile: made with the first use, and wrapped by the
/// operating system. A key that cannot be had any more is set aside, and a new one made: what was
/// sealed with the old one is then refused, and filled anew.
///
/// @param file beside nothing that is copied with the cache
public record KeyVault(Path file, KeyWrap wrap, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(KeyVault.class);
  private static final byte[] MAGIC = "OneScreen key 1 ".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;

  public static KeyVault of(Path file) {
    return new KeyVault(file, KeyWrap.ofThisSystem(), InstantSource.system());
  }

  /// @return 256 bits
  /// @throws IOException where a key can be neither read nor kept
  public byte[] key() throws IOException {
    if (Files.exists(file)) {
      try {
        byte[] key = unwrapped(Files.readAllBytes(file));
        if (wrap.needsGuardedFile()) {
          OwnerFiles.restrict(file);
        }
        return key;
      } catch (KeyLostException e) {
        Path kept = file.resolveSibling(file.getFileName() + ".bad-" + clock.millis());
        Files.move(file, kept);
        LOG.warn("the key cannot be had and is set aside as {}", kept, e);
      }
    }
    return made();
  }

  private byte[] unwrapped(byte[] kept) throws KeyLostException {
    int head = MAGIC.length + 1;
    boolean ours = kept.length > head && Arrays.equals(MAGIC, Arrays.copyOf(kept, MAGIC.length));
    if (!ours || kept[MAGIC.length] != wrap.mark()) {
      throw new KeyLostException("no key of this program and this system", null);
    }
    byte[] key = wrap.unwrap(Arrays.copyOfRange(kept, head, kept.length));
    if (key.length != KEY_BYTES) {
      throw new KeyLostException("a key of " + key.length + " bytes", null);
    }
    return key;
  }

  private byte[] made() throws IOException {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    byte[] wrapped = wrap.wrap(key);
    byte[] content = Arrays.copyOf(MAGIC, MAGIC.length + 1 + wrapped.length);
    content[MAGIC.length] = (byte) wrap.mark();
    System.arraycopy(wrapped, 0, content, MAGIC.length + 1, wrapped.length);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    OwnerFiles.write(fresh, content, wrap.needsGuardedFile());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }
}
