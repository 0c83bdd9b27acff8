package org.onescreen.packaging.drive;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/// JavaFX's headless platform has a screen of 1000 × 1000 and fails on every pulse of a window that
/// is larger. Nobody looks at that screen, since pictures are taken as snapshots, so a longer
/// buffer is all it takes.
public final class HeadlessRoom {
  private static final int ROW = 1000;
  private static final int LARGEST_WIDTH = 3840;
  private static final int LARGEST_HEIGHT = 2160;
  private static final int SLACK = 2_000;

  private HeadlessRoom() {}

  /// For windows that are opened from now on; does nothing on another platform.
  public static void widen() {
    Object application = com.sun.glass.ui.Application.GetApplication();
    if (!application.getClass().getSimpleName().equals("HeadlessApplication")) {
      return;
    }
    try {
      Field buffer = application.getClass().getDeclaredField("frameBuffer");
      buffer.setAccessible(true);
      int bytes = 4 * (ROW * (LARGEST_HEIGHT + ROW + SLACK) + LARGEST_WIDTH);
      // One for all windows of this JVM: each keeps the one that it was opened with.
      if (((ByteBuffer) buffer.get(application)).capacity() < bytes) {
        buffer.set(application, ByteBuffer.allocate(bytes));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another headless platform than that of JavaFX 26", e);
    }
  }
}
