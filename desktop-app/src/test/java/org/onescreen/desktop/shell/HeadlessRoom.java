package org.onescreen.desktop.shell;

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
      Field buffer = open(application, "frameBuffer");
      int bytes = 4 * (ROW * (LARGEST_HEIGHT + ROW + SLACK) + LARGEST_WIDTH);
      // One for all windows of this JVM: each keeps the one that it was opened with.
      if (((ByteBuffer) buffer.get(application)).capacity() < bytes) {
        buffer.set(application, ByteBuffer.allocate(bytes));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another headless platform than that of JavaFX 26", e);
    }
  }

  /// Makes the platform forget the robot of an earlier test, before a window is opened. A window
  /// keeps the robot that there was when it opened, and a robot its last window: together they
  /// would keep every window that ever was, with all that it shows.
  public static void releaseRobot() {
    Object application = com.sun.glass.ui.Application.GetApplication();
    if (application.getClass().getSimpleName().equals("HeadlessApplication")) {
      try {
        open(application, "activeRobot").set(application, null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("another headless platform than that of JavaFX 26", e);
      }
    }
  }

  private static Field open(Object owner, String name) throws NoSuchFieldException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
