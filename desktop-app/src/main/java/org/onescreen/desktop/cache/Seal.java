package org.onescreen.desktop.cache;

/// Keeps what is personal unreadable in the file. Safe for use by many threads.
public interface Seal {
  /// @param context where the value stands (kind and field, or a table): a sealed value cannot be
  ///   moved elsewhere
  /// @return AES-256-GCM over `plain` with a random nonce
  byte[] seal(byte[] plain, String context);

  /// @throws CacheException where the value was changed, moved, or sealed with another key
  byte[] open(byte[] sealed, String context);

  /// A keyed hash for finding equal values without opening them.
  byte[] blind(String plain, String context);
}
