package org.onescreen.desktop.shell;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pixels as PNG (ISO/IEC 15948): eight bits a channel, without transparency, so they must
/// be opaque. Off the FX thread.
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int TRUE_COLOUR = 2;
  private static final int TRUE_COLOUR_ALPHA = 6;
  private static final int CHANNELS = 3;

  private PngFile() {}

  /// @param argb line by line, `width × height` of them; opaque
  public static void write(int width, int height, int[] argb, OutputStream out) throws IOException {
    write(width, height, argb, CHANNELS, out);
  }

  /// @param argb line by line, `width × height` of them, premultiplied
  public static void writeSeeThrough(int width, int height, int[] argb, OutputStream out)
      throws IOException {
    int[] plain = new int[argb.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(argb[i]);
    }
    write(width, height, plain, CHANNELS + 1, out);
  }

  private static int plain(int pixel) {
    int alpha = pixel >>> 24;
    if (alpha == 0) {
      return 0;
    }
    int whole = 0xff;
    int red = Math.min(whole, (pixel >>> 16 & whole) * whole / alpha);
    int green = Math.min(whole, (pixel >>> 8 & whole) * whole / alpha);
    int blue = Math.min(whole, (pixel & whole) * whole / alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static void write(int width, int height, int[] argb, int channels, OutputStream out)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    int colours = channels == CHANNELS ? TRUE_COLOUR : TRUE_COLOUR_ALPHA;
    fields.write(new byte[] {8, (byte) colours, 0, 0, 0});
    chunk(data, "IHDR", header.toByteArray());
    chunk(data, "IDAT", packed(width, height, argb, channels));
    chunk(data, "IEND", new byte[0]);
    data.flush();
  }

  private static byte[] packed(int width, int height, int[] argb, int channels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      byte[] row = new byte[1 + channels * width];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int pixel = argb[y * width + x];
          row[1 + channels * x] = (byte) (pixel >>> 16);
          row[2 + channels * x] = (byte) (pixel >>> 8);
          row[3 + channels * x] = (byte) pixel;
          if (channels > CHANNELS) {
            row[4 + channels * x] = (byte) (pixel >>> 24);
          }
        }
        deflater.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
