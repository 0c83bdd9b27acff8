package org.onescreen.desktop.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/// How large a PNG or JPEG is, read from its head alone.
///
/// @param width in pixels
/// @param height in pixels
public record ImageSize(int width, int height, boolean jpeg) {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_HEAD = 24;
  private static final int JPEG = 0xFFD8;
  private static final int MARKER = 0xFF;
  private static final int FRAMES_FROM = 0xC0;
  private static final int FRAMES_TO = 0xCF;

  /// @throws IOException where it is neither
  public static ImageSize of(byte[] file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    if (file.length > PNG_HEAD && in.readLong() == PNG) {
      in.skipNBytes(Long.BYTES);
      return sound(in.readInt(), in.readInt(), false);
    }
    in = new DataInputStream(new ByteArrayInputStream(file));
    if (in.readUnsignedShort() != JPEG) {
      throw new IOException("neither PNG nor JPEG");
    }
    while (true) {
      int marker = in.readUnsignedByte();
      if (marker != MARKER) {
        throw new IOException("a damaged JPEG");
      }
      int type = in.readUnsignedByte();
      int length = in.readUnsignedShort();
      if (type >= FRAMES_FROM
          && type <= FRAMES_TO
          && type != 0xC4
          && type != 0xC8
          && type != 0xCC) {
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        return sound(in.readUnsignedShort(), height, true);
      }
      in.skipNBytes(length - 2L);
    }
  }

  private static ImageSize sound(int width, int height, boolean jpeg) throws IOException {
    if (width <= 0 || height <= 0) {
      throw new IOException("a picture without a size");
    }
    return new ImageSize(width, height, jpeg);
  }
}
