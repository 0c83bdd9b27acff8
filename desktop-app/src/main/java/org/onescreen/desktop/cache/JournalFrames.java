package org.onescreen.desktop.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// How frames lie in the journal's file: a mark, the length, a CRC-32C over length and content, the
/// content. A frame that is torn or garbled is passed over, and the next whole one is looked for.
final class JournalFrames {
  private static final int MARK = 0x4F534A31;
  private static final int HEAD = 12;

  private JournalFrames() {}

  static ByteBuffer frame(byte[] content) {
    return ByteBuffer.allocate(HEAD + content.length)
        .putInt(MARK)
        .putInt(content.length)
        .putInt(crc(content.length, ByteBuffer.wrap(content)))
        .put(content)
        .flip();
  }

  /// What a file holds.
  ///
  /// @param whole every frame that is as it was written
  /// @param damaged how many bytes belong to none
  /// @param end where the next frame may be written: what comes after is zeros, or nothing
  record Found(List<byte[]> whole, long damaged, long end) {}

  static Found read(byte[] file) {
    List<byte[]> whole = new ArrayList<>();
    ByteBuffer from = ByteBuffer.wrap(file);
    long damaged = 0;
    int last = file.length;
    while (last > 0 && file[last - 1] == 0) {
      last--;
    }
    int at = 0;
    while (at < last) {
      int length = lengthAt(from, at);
      if (length < 0) {
        at++;
        damaged++;
      } else {
        byte[] content = new byte[length];
        from.get(at + HEAD, content);
        whole.add(content);
        at += HEAD + length;
      }
    }
    return new Found(List.copyOf(whole), damaged, at);
  }

  /// @return -1 where no whole frame begins at `at`
  private static int lengthAt(ByteBuffer from, int at) {
    if (from.capacity() - at < HEAD || from.getInt(at) != MARK) {
      return -1;
    }
    int length = from.getInt(at + 4);
    if (length < 0 || length > from.capacity() - at - HEAD) {
      return -1;
    }
    int crc = crc(length, from.slice(at + HEAD, length));
    return crc == from.getInt(at + 8) ? length : -1;
  }

  private static int crc(int length, ByteBuffer content) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    crc.update(content);
    return (int) crc.getValue();
  }
}
