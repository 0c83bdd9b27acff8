package org.onescreen.desktop.video.decode;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// A machine's own decoder beside the software one. Any thread.
interface Acceleration extends AutoCloseable {
  /// For machines without.
  Acceleration NONE =
      new Acceleration() {
        @Override
        public boolean attach(AVCodecContext codec, AVCodec decoder) {
          return false;
        }

        @Override
        public boolean isElsewhere(AVFrame frame) {
          return false;
        }

        @Override
        public boolean fetch(AVFrame from, AVFrame to) {
          return false;
        }

        @Override
        public void fail(String why) {}

        @Override
        public void close() {}
      };

  /// Has a codec that is not open yet decode there; false where it must be done in software.
  boolean attach(AVCodecContext codec, AVCodec decoder);

  /// Whether a picture lies in the machine's own decoder.
  boolean isElsewhere(AVFrame frame);

  /// Brings a picture back into memory; false where it cannot.
  boolean fetch(AVFrame from, AVFrame to);

  /// It broke while it was at work: from now on everything is done in software.
  void fail(String why);

  @Override
  void close();
}
