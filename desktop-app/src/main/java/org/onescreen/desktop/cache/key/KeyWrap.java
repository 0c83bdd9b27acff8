package org.onescreen.desktop.cache.key;

import com.sun.jna.Platform;

/// How the operating system guards a key that lies in a file.
public interface KeyWrap {
  /// Names the way in the file, so that a key is never unwrapped in another way than it was
  /// wrapped.
  char mark();

  /// True where nothing but the file's rights keeps others from the key.
  boolean needsGuardedFile();

  byte[] wrap(byte[] key);

  /// @throws KeyLostException where the system does not give it back
  byte[] unwrap(byte[] wrapped) throws KeyLostException;

  /// DPAPI on Windows. Elsewhere the file's rights alone guard it.
  static KeyWrap ofThisSystem() {
    return Platform.isWindows() ? new DpapiWrap() : new OwnerOnly();
  }
}
