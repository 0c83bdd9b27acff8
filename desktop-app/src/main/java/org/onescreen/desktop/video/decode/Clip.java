package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;

import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;

/// A piece of one opening of a stream, with packets of its own; never empty.
record Clip(
    List<Segment.Kept> packets,
    AVCodecParameters parameters,
    int tickNumerator,
    int tickDenominator)
    implements AutoCloseable {
  @Override
  public void close() {
    packets.forEach(kept -> av_packet_free(kept.packet()));
    avcodec_parameters_free(parameters);
  }
}
