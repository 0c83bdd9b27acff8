package org.onescreen.desktop.video.decode;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.frame.TileArea;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;

/// Takes frames from libVLC, already scaled to the tile, and copies them into shared memory. Called
/// on libVLC's threads, never throws.
final class VlcSurface implements BufferFormatCallback, RenderCallback {
  private final FrameSink sink;
  private final Consumer<Ending> report;
  private volatile boolean stopped;
  private volatile long lastFrame;
  private volatile int sourceWidth;
  private volatile int sourceHeight;

  VlcSurface(FrameSink sink, Consumer<Ending> report) {
    this.sink = sink;
    this.report = report;
  }

  /// When the last frame came, in `nanoTime`; 0 before the first.
  long lastFrame() {
    return lastFrame;
  }

  synchronized void stop() {
    stopped = true;
  }

  /// libVLC asks up to three times while it tries its outputs, each time with sizes of its own.
  @Override
  public BufferFormat getBufferFormat(int width, int height) {
    FrameLayout layout = sink.begin().layout();
    sourceWidth = width;
    sourceHeight = height;
    return new BufferFormat(
        "RV32",
        layout.width(),
        layout.height(),
        new int[] {layout.stride()},
        new int[] {layout.height()});
  }

  /// The camera's true size, which libVLC knows better once it plays: its buffers are padded.
  void source(int width, int height) {
    sourceWidth = width;
    sourceHeight = height;
  }

  @Override
  public void newFormatSize(int width, int height, int displayWidth, int displayHeight) {}

  @Override
  public void allocatedBuffers(ByteBuffer[] buffers) {}

  @Override
  public void lock(MediaPlayer player) {}

  @Override
  public void unlock(MediaPlayer player) {}

  @Override
  public synchronized void display(
      MediaPlayer player, ByteBuffer[] drawn, BufferFormat format, int width, int height) {
    if (stopped) {
      return;
    }
    TileArea area = sink.begin();
    FrameLayout layout = area.layout();
    if (format.getWidth() != layout.width() || format.getHeight() != layout.height()) {
      stopped = true;
      report.accept(Ending.RESIZED);
      return;
    }
    long bytes = (long) layout.stride() * layout.height();
    MemorySegment.copy(MemorySegment.ofBuffer(drawn[0]), 0, area.next(), 0, bytes);
    sink.publish(sourceWidth, sourceHeight);
    lastFrame = System.nanoTime();
  }
}
