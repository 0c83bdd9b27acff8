package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FAST_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.frame.FrameLayout;

/// Scales a decoded frame straight into shared memory as BGRA: fast bilinear, one pass, no buffer
/// in between. One thread.
final class FfmpegScaler implements AutoCloseable {
  private final PointerPointer<Pointer> target = new PointerPointer<>(4);
  private final IntPointer stride = new IntPointer(4);
  private @Nullable SwsContext context;

  boolean scale(AVFrame frame, MemorySegment memory, FrameLayout layout) {
    SwsContext current =
        sws_getCachedContext(
            context,
            frame.width(),
            frame.height(),
            frame.format(),
            layout.width(),
            layout.height(),
            AV_PIX_FMT_BGRA,
            SWS_FAST_BILINEAR,
            null,
            null,
            (DoublePointer) null);
    if (current == null || current.isNull()) {
      context = null;
      return false;
    }
    context = current;
    target.put(0, new Address(memory));
    stride.put(0, layout.stride());
    return sws_scale(current, frame.data(), frame.linesize(), 0, frame.height(), target, stride)
        > 0;
  }

  @Override
  public void close() {
    if (context != null) {
      sws_freeContext(context);
    }
    target.close();
    stride.close();
  }

  private static final class Address extends Pointer {
    Address(MemorySegment memory) {
      address = memory.address();
    }
  }
}
