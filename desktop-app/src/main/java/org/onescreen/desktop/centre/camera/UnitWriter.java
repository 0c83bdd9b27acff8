package org.onescreen.desktop.centre.camera;

import java.io.DataOutputStream;
import java.io.IOException;

/// Writes encoded pictures into the pipe to the centre. Any thread.
record UnitWriter(DataOutputStream out) {
  void write(int channel, AccessUnit unit) throws IOException {
    synchronized (out) {
      out.writeInt(channel);
      out.writeLong(unit.tick());
      out.writeBoolean(unit.key());
      out.writeInt(unit.bytes().length);
      out.write(unit.bytes());
      out.flush();
    }
  }
}
