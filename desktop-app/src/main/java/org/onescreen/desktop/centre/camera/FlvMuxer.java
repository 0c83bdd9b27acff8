package org.onescreen.desktop.centre.camera;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// FLV (Adobe Flash Video File Format Specification 10.1): a header, the picture's size, then one
/// tag a unit. Time starts at zero for each viewer, since it has 32 bits of milliseconds.
final class FlvMuxer implements Muxer {
  private static final int SCRIPT = 18;
  private static final int VIDEO = 9;
  private final Quality quality;
  private long start = Long.MIN_VALUE;

  FlvMuxer(Quality quality) {
    this.quality = quality;
  }

  @Override
  public byte[] wrap(AccessUnit unit) {
    try {
      var bytes = new ByteArrayOutputStream(unit.bytes().length + 256);
      var out = new DataOutputStream(bytes);
      List<Nals.Nal> nals = Nals.of(unit.bytes());
      if (start == Long.MIN_VALUE) {
        start = unit.timeMillis();
        out.write(new byte[] {'F', 'L', 'V', 1, 1, 0, 0, 0, 9, 0, 0, 0, 0});
        tag(out, SCRIPT, 0, metadata());
        tag(out, VIDEO, 0, configuration(unit, nals));
      }
      tag(out, VIDEO, unit.timeMillis() - start, picture(unit, nals));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tag(DataOutputStream out, int type, long millis, byte[] body)
      throws IOException {
    out.writeByte(type);
    three(out, body.length);
    three(out, (int) (millis & 0xffffff));
    out.writeByte((int) (millis >> 24));
    three(out, 0);
    out.write(body);
    out.writeInt(body.length + 11);
  }

  private static byte[] picture(AccessUnit unit, List<Nals.Nal> nals) throws IOException {
    var bytes = new ByteArrayOutputStream(unit.bytes().length + 32);
    var out = new DataOutputStream(bytes);
    out.writeByte(unit.key() ? 0x17 : 0x27);
    out.writeInt(0x01000000);
    for (Nals.Nal nal : nals) {
      if (nal.type() != Nals.SEQUENCE_PARAMETERS && nal.type() != Nals.PICTURE_PARAMETERS) {
        out.writeInt(nal.length());
        out.write(unit.bytes(), nal.at(), nal.length());
      }
    }
    return bytes.toByteArray();
  }

  /// The AVC decoder configuration record (ISO/IEC 14496-15) out of a key unit's parameter sets.
  private static byte[] configuration(AccessUnit unit, List<Nals.Nal> nals) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Nals.Nal sequence = first(nals, Nals.SEQUENCE_PARAMETERS);
    Nals.Nal pictures = first(nals, Nals.PICTURE_PARAMETERS);
    out.writeByte(0x17);
    out.writeInt(0);
    out.writeByte(1);
    out.write(unit.bytes(), sequence.at() + 1, 3);
    out.writeByte(0xff);
    out.writeByte(0xe1);
    out.writeShort(sequence.length());
    out.write(unit.bytes(), sequence.at(), sequence.length());
    out.writeByte(1);
    out.writeShort(pictures.length());
    out.write(unit.bytes(), pictures.at(), pictures.length());
    return bytes.toByteArray();
  }

  private byte[] metadata() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeByte(2);
    text(out, "onMetaData");
    out.writeByte(8);
    out.writeInt(4);
    number(out, "width", quality.width());
    number(out, "height", quality.height());
    number(out, "framerate", quality.framesPerSecond());
    number(out, "videocodecid", 7);
    three(out, 9);
    return bytes.toByteArray();
  }

  private static Nals.Nal first(List<Nals.Nal> nals, int type) {
    return nals.stream()
        .filter(nal -> nal.type() == type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a key unit without parameter sets"));
  }

  private static void number(DataOutputStream out, String name, double value) throws IOException {
    text(out, name);
    out.writeByte(0);
    out.writeDouble(value);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static void three(DataOutputStream out, int value) throws IOException {
    out.writeByte(value >> 16);
    out.writeShort(value);
  }
}
