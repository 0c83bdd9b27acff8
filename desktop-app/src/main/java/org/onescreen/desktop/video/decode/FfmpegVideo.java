package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_LOW_DELAY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.frame.TileArea;

/// Decodes the packets of one stream and draws the frames that are still new. One thread.
final class FfmpegVideo implements AutoCloseable {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  /// A decoder in hardware that takes so many packets in a row badly is not only hit by a bad line.
  private static final int MOST_REFUSED = 50;

  private final FfmpegInput input;
  private final FrameSink sink;
  private final AVCodecContext codec;
  private final AVFrame frame = av_frame_alloc();
  private final AVFrame fetched = av_frame_alloc();
  private final Acceleration acceleration;
  private final boolean accelerated;
  private final FfmpegScaler scaler = new FfmpegScaler();
  private final LiveEdge edge = new LiveEdge(System.nanoTime());
  private final Recording recording = new Recording();
  private final Flood flood = new Flood(System.nanoTime());
  private final @Nullable PacketRing ring;
  private final @Nullable Segment segment;
  private boolean untilKeyFrame;
  private long keyDrawn = Long.MIN_VALUE / 2;
  private int refused;
  private boolean broken;

  FfmpegVideo(FfmpegInput input, FrameSink sink, Acceleration acceleration) throws FfmpegException {
    this.input = input;
    this.sink = sink;
    this.acceleration = acceleration;
    AVCodec decoder = avcodec_find_decoder(input.parameters().codec_id());
    if (decoder == null || decoder.isNull()) {
      throw new FfmpegException(Ending.NO_SIGNAL);
    }
    codec = avcodec_alloc_context3(decoder);
    avcodec_parameters_to_context(codec, input.parameters());
    codec.thread_count(1);
    codec.flags(codec.flags() | AV_CODEC_FLAG_LOW_DELAY);
    accelerated = acceleration.attach(codec, decoder);
    if (avcodec_open2(codec, decoder, (PointerPointer<?>) null) < 0) {
      avcodec_free_context(codec);
      if (accelerated) {
        acceleration.fail("it opens no stream");
      }
      throw new FfmpegException(accelerated ? Ending.SOFTWARE : Ending.NO_SIGNAL);
    }
    ring = input.isRecording() ? null : sink.ring().orElse(null);
    segment = ring == null ? null : ring.begin(input.parameters(), input.tick());
  }

  void decode(AVPacket packet) {
    if (ring != null && segment != null) {
      ring.add(segment, packet, System.currentTimeMillis());
    }
    if (!worthDecoding((packet.flags() & AV_PKT_FLAG_KEY) != 0)) {
      if (!sink.keysOnly()) {
        sink.dropped();
      }
      return;
    }
    smoothOnlyWhatIsSeen();
    if (avcodec_send_packet(codec, packet) < 0) {
      broken |= accelerated && ++refused > MOST_REFUSED;
      return;
    }
    while (avcodec_receive_frame(codec, frame) >= 0) {
      refused = 0;
      draw();
    }
  }

  /// The filter that smooths the edges of blocks costs a tenth of the decoding; in a tile of half
  /// the lines nobody sees it.
  private void smoothOnlyWhatIsSeen() {
    boolean small = 2 * sink.begin().layout().height() <= codec.height();
    codec.skip_loop_filter(small ? AVDISCARD_ALL : AVDISCARD_DEFAULT);
  }

  /// Whether the machine's own decoder has failed in the middle of the stream.
  boolean isBroken() {
    if (broken) {
      acceleration.fail("it lost a stream");
    }
    return broken;
  }

  private boolean worthDecoding(boolean key) {
    if (input.isRecording()) {
      recording.await(input.presentation(), sink);
      return true;
    }
    long now = System.nanoTime();
    edge.read(input.readTook(), now, input.presentation());
    sink.received(input.packet().size(), edge.delay() / MILLI);
    holdBack(flood.read(input.packet().size(), now));
    if (sink.keysOnly()) {
      untilKeyFrame = true;
      edge.jumped(now);
      if (key && now - keyDrawn >= SECOND) {
        keyDrawn = now;
        return true;
      }
      return false;
    }
    if (!untilKeyFrame && edge.behind(now)) {
      untilKeyFrame = true;
    }
    if (untilKeyFrame && key) {
      untilKeyFrame = false;
      edge.jumped(now);
    }
    untilKeyFrame = untilKeyFrame || !flood.takesPicture();
    return !untilKeyFrame;
  }

  private static void holdBack(long millis) {
    if (millis > 0) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void draw() {
    if (!edge.draw(System.nanoTime())) {
      sink.dropped();
      return;
    }
    AVFrame picture = accelerated ? fetch() : frame;
    TileArea area = sink.begin();
    if (!broken && scaler.scale(picture, area.next(), area.layout())) {
      sink.publish(picture.width(), picture.height());
    }
  }

  /// The picture in our own memory; FFmpeg may have decoded it in software all the same.
  private AVFrame fetch() {
    if (!acceleration.isElsewhere(frame)) {
      return frame;
    }
    av_frame_unref(fetched);
    broken = !acceleration.fetch(frame, fetched);
    return fetched;
  }

  @Override
  public void close() {
    if (ring != null && segment != null) {
      ring.end(segment);
    }
    scaler.close();
    av_frame_free(frame);
    av_frame_free(fetched);
    avcodec_free_context(codec);
  }
}
