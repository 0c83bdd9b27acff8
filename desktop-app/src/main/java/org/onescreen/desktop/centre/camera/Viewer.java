package org.onescreen.desktop.centre.camera;

import java.io.IOException;
import java.io.OutputStream;

/// One who watches a camera: gives the stream in a container, from the last key picture on. One
/// thread, a virtual one is fine.
public final class Viewer implements AutoCloseable {
  private final SharedStream stream;
  private final ViewerQueue queue;
  private final Muxer muxer;
  private final Container container;

  Viewer(SharedStream stream, ViewerQueue queue, Muxer muxer, Container container) {
    this.stream = stream;
    this.queue = queue;
    this.muxer = muxer;
    this.container = container;
  }

  /// The value of the `Content-Type` header.
  public String mediaType() {
    return container.mediaType();
  }

  /// Writes until the viewer is closed, the simulator ends or `out` fails, as it does when the
  /// client has gone.
  public void stream(OutputStream out) throws IOException, InterruptedException {
    for (AccessUnit unit = queue.take(); unit != null; unit = queue.take()) {
      out.write(muxer.wrap(unit));
      out.flush();
    }
  }

  /// Pictures that were left out because the client reads too slowly.
  public long skipped() {
    return queue.skipped();
  }

  /// Stops watching; any thread.
  @Override
  public void close() {
    stream.leave(queue);
  }
}
