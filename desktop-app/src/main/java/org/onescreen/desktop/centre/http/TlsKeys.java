package org.onescreen.desktop.centre.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;

/// The certificate that a centre shows, with its key.
public final class TlsKeys {
  private final KeyStore keys;
  private final String password;

  private TlsKeys(KeyStore keys, String password) {
    this.keys = keys;
    this.password = password;
  }

  /// Reads a PKCS#12 file.
  ///
  /// @param password of the file and of the key in it
  /// @throws IOException where it cannot be read, is none, has another password or holds no key
  public static TlsKeys read(Path file, String password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, password.toCharArray());
      for (String alias : Collections.list(keys.aliases())) {
        Key key = keys.getKey(alias, password.toCharArray());
        if (key != null) {
          return new TlsKeys(keys, password);
        }
      }
      throw new IOException("no private key in " + file);
    } catch (GeneralSecurityException e) {
      throw new IOException("not a usable PKCS#12 file: " + file, e);
    }
  }

  KeyStore keys() {
    return keys;
  }

  String password() {
    return password;
  }
}
