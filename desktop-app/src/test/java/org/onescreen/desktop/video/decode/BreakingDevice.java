package org.onescreen.desktop.video.decode;

import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// A decoder in hardware that takes every stream and gives no picture back, until it is given up.
final class BreakingDevice implements Acceleration {
  final AtomicInteger failed = new AtomicInteger();

  @Override
  public boolean attach(AVCodecContext codec, AVCodec decoder) {
    return failed.get() == 0;
  }

  @Override
  public boolean isElsewhere(AVFrame frame) {
    return true;
  }

  @Override
  public boolean fetch(AVFrame from, AVFrame to) {
    return false;
  }

  @Override
  public void fail(String why) {
    failed.incrementAndGet();
  }

  @Override
  public void close() {}
}
