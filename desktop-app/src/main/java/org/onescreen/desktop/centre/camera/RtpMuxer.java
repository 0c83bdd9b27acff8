package org.onescreen.desktop.centre.camera;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// H.264 in RTP packets (RFC 6184, packetization mode 1), each behind the four bytes that RTSP puts
/// before a packet in its own connection (RFC 2326, 10.12): `$`, channel 0, two bytes of length.
final class RtpMuxer implements Muxer {
  /// What fits a packet of Ethernet beside the headers of IP, UDP and RTP.
  private static final int PAYLOAD = 1_400;

  private static final int HEADER = 12;
  private static final int PAYLOAD_TYPE = 96;
  private static final int MARKER = 0x80;
  private static final int FRAGMENT = 28;
  private static final int SOURCE = 0x4F6E6553;

  private int sequence;

  @Override
  public byte[] wrap(AccessUnit unit) {
    var out = new ByteArrayOutputStream(unit.bytes().length + 256);
    List<Nals.Nal> nals = Nals.of(unit.bytes());
    for (int i = 0; i < nals.size(); i++) {
      boolean last = i == nals.size() - 1;
      Nals.Nal nal = nals.get(i);
      if (nal.length() <= PAYLOAD) {
        head(out, unit, nal.length(), last);
        out.write(unit.bytes(), nal.at(), nal.length());
      } else {
        fragments(out, unit, nal, last);
      }
    }
    return out.toByteArray();
  }

  private void fragments(ByteArrayOutputStream out, AccessUnit unit, Nals.Nal nal, boolean last) {
    byte first = unit.bytes()[nal.at()];
    int end = nal.at() + nal.length();
    int room = PAYLOAD - 2;
    for (int at = nal.at() + 1; at < end; at += room) {
      int length = Math.min(room, end - at);
      boolean begins = at == nal.at() + 1;
      boolean ends = at + length == end;
      head(out, unit, length + 2, last && ends);
      out.write((first & 0xe0) | FRAGMENT);
      out.write((begins ? 0x80 : 0) | (ends ? 0x40 : 0) | (first & 0x1f));
      out.write(unit.bytes(), at, length);
    }
  }

  private void head(
      ByteArrayOutputStream out, AccessUnit unit, int payload, boolean lastOfPicture) {
    out.write('$');
    out.write(0);
    put(out, HEADER + payload, 2);
    out.write(0x80);
    out.write((lastOfPicture ? MARKER : 0) | PAYLOAD_TYPE);
    put(out, sequence++, 2);
    put(out, (int) unit.time90k(), 4);
    put(out, SOURCE, 4);
  }

  private static void put(ByteArrayOutputStream out, int value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      out.write(value >> shift);
    }
  }
}
