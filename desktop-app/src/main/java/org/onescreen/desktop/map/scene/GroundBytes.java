package org.onescreen.desktop.map.scene;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Gathers the bytes of a [GroundForm].
final class GroundBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private interface Writing {
    void run() throws IOException;
  }

  private GroundBytes put(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      // In memory there is none.
      throw new UncheckedIOException(e);
    }
  }

  GroundBytes small(int value) {
    return put(() -> out.writeByte(value));
  }

  GroundBytes number(int value) {
    return put(() -> out.writeInt(value));
  }

  GroundBytes number64(long value) {
    return put(() -> out.writeLong(value));
  }

  GroundBytes corner(double x, double y) {
    return put(
        () -> {
          out.writeDouble(x);
          out.writeDouble(y);
        });
  }

  GroundBytes text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).put(() -> out.write(utf8));
  }

  GroundBytes needed(ArcPoints of) {
    return put(() -> out.write(of.needed(), of.from(), of.count()));
  }

  GroundBytes points(ArcPoints of) {
    for (int i = of.from(); i < of.from() + of.count(); i++) {
      corner(of.xy()[2 * i], of.xy()[2 * i + 1]);
    }
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
