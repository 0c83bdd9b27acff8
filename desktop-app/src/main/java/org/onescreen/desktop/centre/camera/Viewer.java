package org.onescreen.desktop.centre.camera;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.function.Supplier;

/// One who watches a camera: gives the stream in a container, from the last key picture on. One
/// thread, a virtual one is fine.
public final class Viewer implements AutoCloseable {
  private static final long SLOW_MILLIS = 1_000;

  private final Muxer muxer;
  private final Container container;
  private final Supplier<Fault> fault;
  private final Supplier<Watching> smaller;
  private final Random garbage = new Random(1);
  private volatile Watching watching;
  private boolean changed;
  private boolean untilKey;

  /// A stream and what one viewer has not taken of it.
  record Watching(SharedStream stream, ViewerQueue queue) {
    void leave() {
      stream.leave(queue);
    }
  }

  /// @param fault what the camera does wrong now
  /// @param smaller watches the sub stream
  Viewer(
      Watching watching,
      Muxer muxer,
      Container container,
      Supplier<Fault> fault,
      Supplier<Watching> smaller) {
    this.watching = watching;
    this.muxer = muxer;
    this.container = container;
    this.fault = fault;
    this.smaller = smaller;
  }

  /// The value of the `Content-Type` header.
  public String mediaType() {
    return container.mediaType();
  }

  /// Writes until the viewer is closed, the simulator ends or `out` fails, as it does when the
  /// client has gone.
  public void stream(OutputStream out) throws IOException, InterruptedException {
    for (AccessUnit unit = watching.queue().take(); unit != null; unit = watching.queue().take()) {
      switch (fault.get()) {
        case NONE, REPEAT -> write(out, unit);
        case STALL -> untilKey = true;
        case CUT, REFUSE, LOCK -> {
          return;
        }
        case GARBAGE -> {
          byte[] noise = new byte[unit.bytes().length];
          garbage.nextBytes(noise);
          out.write(noise);
          out.flush();
          untilKey = true;
        }
        case SLOW -> {
          out.write(0);
          out.flush();
          untilKey = true;
          Thread.sleep(SLOW_MILLIS);
        }
        case OTHER_SIZE -> {
          if (container != Container.FLV && !changed) {
            change();
          } else {
            write(out, unit);
          }
        }
      }
    }
  }

  private void change() {
    changed = true;
    untilKey = true;
    watching.leave();
    watching = smaller.get();
  }

  /// After a hole nothing can be continued before the next key picture.
  private void write(OutputStream out, AccessUnit unit) throws IOException {
    untilKey = untilKey && !unit.key();
    if (!untilKey) {
      out.write(muxer.wrap(unit));
      out.flush();
    }
  }

  /// Pictures that were left out because the client reads too slowly.
  public long skipped() {
    return watching.queue().skipped();
  }

  /// Stops watching; any thread.
  @Override
  public void close() {
    watching.leave();
  }
}
