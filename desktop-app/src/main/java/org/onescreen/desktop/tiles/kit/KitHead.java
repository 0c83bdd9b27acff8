package org.onescreen.desktop.tiles.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The head of a kit, checked: its manifest was signed with the key that it shows. Whether anybody
/// trusts that key is another question.
///
/// @param bytes the head as it lies in the file
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record KitHead(KitManifest manifest, byte[] maker, byte[] bytes) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] MAGIC = "ONEKIT1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_MANIFEST = 1 << 20;
  private static final int MOST_KEY = 4096;

  static KitHead of(KitManifest manifest, KitKey key) throws IOException {
    byte[] json = JSON.writeValueAsBytes(manifest);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(MAGIC);
    for (byte[] piece : new byte[][] {json, key.shown(), key.sign(json)}) {
      out.writeInt(piece.length);
      out.write(piece);
    }
    return new KitHead(manifest, key.shown(), bytes.toByteArray());
  }

  /// Reads no further than the head.
  public static KitHead read(InputStream from) throws KitException {
    try {
      DataInputStream in = new DataInputStream(from);
      byte[] magic = in.readNBytes(MAGIC.length);
      if (!Arrays.equals(magic, MAGIC)) {
        throw new KitException(
            Arrays.equals(magic, Arrays.copyOf(MAGIC, magic.length))
                ? KitFault.TRUNCATED
                : KitFault.NO_KIT);
      }
      byte[] json = piece(in, MOST_MANIFEST);
      byte[] maker = piece(in, MOST_KEY);
      byte[] signature = piece(in, MOST_KEY);
      if (!KitKey.isSigned(json, maker, signature)) {
        throw new KitException(KitFault.BAD_SIGNATURE);
      }
      return new KitHead(manifest(json), maker, whole(json, maker, signature));
    } catch (EOFException e) {
      throw new KitException(KitFault.TRUNCATED, e);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_READABLE, e);
    }
  }

  private static byte[] piece(DataInputStream in, int most) throws IOException, KitException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new KitException(KitFault.DAMAGED);
    }
    byte[] piece = new byte[length];
    in.readFully(piece);
    return piece;
  }

  private static KitManifest manifest(byte[] json) throws KitException {
    try (ByteArrayInputStream in = new ByteArrayInputStream(json)) {
      KitManifest manifest = JSON.readValue(in, KitManifest.class);
      if (!manifest.isSound()) {
        throw new KitException(KitFault.DAMAGED);
      }
      return manifest;
    } catch (JacksonException | NullPointerException | IOException e) {
      throw new KitException(KitFault.DAMAGED, e);
    }
  }

  private static byte[] whole(byte[]... pieces) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(MAGIC);
    for (byte[] piece : pieces) {
      out.writeInt(piece.length);
      out.write(piece);
    }
    return bytes.toByteArray();
  }

  /// Of the whole kit.
  public long size() {
    return bytes.length + manifest.bytes();
  }
}
