package org.onescreen.desktop.centre.camera;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// MPEG transport stream (ISO/IEC 13818-1) with one video: the tables come before every key unit,
/// so a viewer can begin there.
final class TsMuxer implements Muxer {
  private static final int PACKET = 188;
  private static final int PROGRAMMES_PID = 0;
  private static final int TABLE_PID = 0x1000;
  private static final int VIDEO_PID = 0x100;
  private static final byte[] PROGRAMMES = {
    0, 0, (byte) 0xb0, 13, 0, 1, (byte) 0xc1, 0, 0, 0, 1, (byte) 0xf0, 0
  };
  private static final byte[] TABLE = {
    0,
    2,
    (byte) 0xb0,
    18,
    0,
    1,
    (byte) 0xc1,
    0,
    0,
    (byte) 0xe1,
    0,
    (byte) 0xf0,
    0,
    0x1b,
    (byte) 0xe1,
    0,
    (byte) 0xf0,
    0
  };
  private static final byte[] UNIT_DELIMITER = {0, 0, 0, 1, 9, (byte) 0xf0};

  /// Half a second between the clock and the picture, for players that want room.
  private static final long AHEAD_90K = 45_000;

  private int tableCount;
  private int programmesCount;
  private int videoCount;

  @Override
  public byte[] wrap(AccessUnit unit) {
    var out = new ByteArrayOutputStream(unit.bytes().length * 11 / 10 + 3 * PACKET);
    if (unit.key()) {
      section(out, PROGRAMMES_PID, PROGRAMMES, programmesCount++);
      section(out, TABLE_PID, TABLE, tableCount++);
    }
    byte[] packet = elementary(unit);
    for (int at = 0; at < packet.length; ) {
      at += video(out, packet, at, unit);
    }
    return out.toByteArray();
  }

  private static void section(ByteArrayOutputStream out, int pid, byte[] section, int count) {
    byte[] packet = new byte[PACKET];
    Arrays.fill(packet, (byte) 0xff);
    header(packet, pid, true, count, 1);
    System.arraycopy(section, 0, packet, 4, section.length);
    int sum = Crc32Mpeg.of(section, 1, section.length - 1);
    for (int i = 0; i < 4; i++) {
      packet[4 + section.length + i] = (byte) (sum >> (24 - 8 * i));
    }
    out.write(packet, 0, PACKET);
  }

  private int video(ByteArrayOutputStream out, byte[] from, int at, AccessUnit unit) {
    byte[] packet = new byte[PACKET];
    boolean first = at == 0;
    int left = from.length - at;
    int adaptation = first ? 8 : 0;
    int room = PACKET - 4 - adaptation;
    if (left < room) {
      adaptation = PACKET - 4 - left;
      room = left;
    }
    header(packet, VIDEO_PID, first, videoCount++, adaptation > 0 ? 3 : 1);
    if (adaptation > 0) {
      Arrays.fill(packet, 4, 4 + adaptation, (byte) 0xff);
      packet[4] = (byte) (adaptation - 1);
      if (adaptation > 1) {
        packet[5] = 0;
      }
      if (first) {
        packet[5] = (byte) (unit.key() ? 0x50 : 0x10);
        clock(packet, unit.time90k());
      }
    }
    System.arraycopy(from, at, packet, 4 + adaptation, room);
    out.write(packet, 0, PACKET);
    return room;
  }

  private static void clock(byte[] packet, long time) {
    long base = time & 0x1ffffffffL;
    for (int i = 0; i < 4; i++) {
      packet[6 + i] = (byte) (base >> (25 - 8 * i));
    }
    packet[10] = (byte) (((base & 1) << 7) | 0x7e);
    packet[11] = 0;
  }

  private static void header(byte[] packet, int pid, boolean begins, int count, int control) {
    packet[0] = 0x47;
    packet[1] = (byte) ((begins ? 0x40 : 0) | (pid >> 8));
    packet[2] = (byte) pid;
    packet[3] = (byte) ((control << 4) | (count & 15));
  }

  /// The unit as a packetised elementary stream packet, its length given where 16 bits can, so that
  /// no player waits for the next.
  private static byte[] elementary(AccessUnit unit) {
    int head = 14 + UNIT_DELIMITER.length;
    byte[] packet = new byte[head + unit.bytes().length];
    int length = packet.length - 6;
    packet[2] = 1;
    packet[3] = (byte) 0xe0;
    packet[4] = (byte) (length > 0xffff ? 0 : length >> 8);
    packet[5] = (byte) (length > 0xffff ? 0 : length);
    packet[6] = (byte) 0x84;
    packet[7] = (byte) 0x80;
    packet[8] = 5;
    long time = (unit.time90k() + AHEAD_90K) & 0x1ffffffffL;
    packet[9] = (byte) (0x21 | ((time >> 29) & 0x0e));
    packet[10] = (byte) (time >> 22);
    packet[11] = (byte) ((time >> 14) | 1);
    packet[12] = (byte) (time >> 7);
    packet[13] = (byte) ((time << 1) | 1);
    System.arraycopy(UNIT_DELIMITER, 0, packet, 14, UNIT_DELIMITER.length);
    System.arraycopy(unit.bytes(), 0, packet, head, unit.bytes().length);
    return packet;
  }
}
