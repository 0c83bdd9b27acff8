package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.onescreen.model.digest.Sha256;

/// The key that this desk signs its kits with (Ed25519), made at the first kit and kept in a file
/// of its owner alone.
///
/// @param shown the public half as X.509, which goes into every kit
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record KitKey(PrivateKey secret, byte[] shown) {
  private static final String ALGORITHM = "Ed25519";
  private static final int PRINT_BYTES = 8;

  /// Reads the key, or makes it where there is none.
  public static KitKey in(Path file) throws IOException {
    try {
      return Files.exists(file) ? read(Files.readAllBytes(file)) : made(file);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IOException("the key of the kits cannot be read: " + file, e);
    }
  }

  private static KitKey read(byte[] bytes) throws GeneralSecurityException {
    ByteBuffer both = ByteBuffer.wrap(bytes);
    byte[] secret = new byte[Math.clamp(both.getInt(), 0, bytes.length)];
    both.get(secret);
    byte[] shown = new byte[both.remaining()];
    both.get(shown);
    return new KitKey(
        KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), shown);
  }

  private static KitKey made(Path file) throws GeneralSecurityException, IOException {
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    byte[] secret = pair.getPrivate().getEncoded();
    byte[] shown = pair.getPublic().getEncoded();
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "kit", ".part");
    try {
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(
          beside,
          ByteBuffer.allocate(Integer.BYTES + secret.length + shown.length)
              .putInt(secret.length)
              .put(secret)
              .put(shown)
              .array());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return new KitKey(pair.getPrivate(), shown);
  }

  byte[] sign(byte[] manifest) throws IOException {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(manifest);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IOException("the kit cannot be signed", e);
    }
  }

  static boolean isSigned(byte[] manifest, byte[] by, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(by)));
      check.update(manifest);
      return check.verify(signature);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// What people compare by telephone: eight bytes of the digest of a public key, in pairs.
  public static String print(byte[] shown) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(Sha256.of(shown), 0, PRINT_BYTES);
  }
}
