package org.onescreen.desktop.cache.key;

import com.sun.jna.platform.win32.Crypt32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinCrypt;
import java.nio.charset.StandardCharsets;

/// The Data Protection API of Windows: only the same account on the same machine unwraps the key
/// (learn.microsoft.com, CryptProtectData). The entropy keeps other programs of that account from
/// unwrapping it by accident. When an administrator resets the account's password, what was wrapped
/// before is lost.
final class DpapiWrap implements KeyWrap {
  private static final byte[] ENTROPY = "onescreen/cache/1".getBytes(StandardCharsets.US_ASCII);

  @Override
  public char mark() {
    return 'D';
  }

  @Override
  public boolean needsGuardedFile() {
    return false;
  }

  @Override
  public byte[] wrap(byte[] key) {
    return Crypt32Util.cryptProtectData(
        key, ENTROPY, WinCrypt.CRYPTPROTECT_UI_FORBIDDEN, "OneScreen", null);
  }

  @Override
  public byte[] unwrap(byte[] wrapped) throws KeyLostException {
    try {
      return Crypt32Util.cryptUnprotectData(
          wrapped, ENTROPY, WinCrypt.CRYPTPROTECT_UI_FORBIDDEN, null);
    } catch (Win32Exception e) {
      throw new KeyLostException("Windows does not unwrap the key", e);
    }
  }
}
