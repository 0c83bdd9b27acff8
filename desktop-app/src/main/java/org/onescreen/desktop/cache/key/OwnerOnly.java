package org.onescreen.desktop.cache.key;

/// The key lies in the file as it is: the file's rights are the guard, which [KeyVault] sets.
final class OwnerOnly implements KeyWrap {
  @Override
  public char mark() {
    return 'F';
  }

  @Override
  public boolean needsGuardedFile() {
    return true;
  }

  @Override
  public byte[] wrap(byte[] key) {
    return key.clone();
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    return wrapped.clone();
  }
}
