package org.onescreen.desktop.centre.camera;

import java.util.ArrayList;
import java.util.List;

/// Finds the NAL units of an [AccessUnit] between their start codes (ISO/IEC 14496-10, annex B).
final class Nals {
  static final int SEQUENCE_PARAMETERS = 7;
  static final int PICTURE_PARAMETERS = 8;

  private Nals() {}

  /// The NAL units, without start codes, as views into `bytes`.
  static List<Nal> of(byte[] bytes) {
    var nals = new ArrayList<Nal>();
    int begin = -1;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 1) {
        if (begin >= 0) {
          add(nals, bytes, begin, i);
        }
        begin = i + 3;
        i += 2;
      }
    }
    if (begin >= 0) {
      add(nals, bytes, begin, bytes.length);
    }
    return nals;
  }

  private static void add(List<Nal> nals, byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    if (end > from) {
      nals.add(new Nal(bytes[from] & 0x1f, from, end - from));
    }
  }

  /// One NAL unit: its type, where it begins and how long it is.
  record Nal(int type, int at, int length) {}
}
