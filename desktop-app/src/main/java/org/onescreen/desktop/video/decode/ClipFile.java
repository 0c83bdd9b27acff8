package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/// Writes what a [PacketRing] holds as MP4 files, the pictures as the camera encoded them: one for
/// each opening of a stream, since a film cannot change its codec or its size in the middle, and a
/// cut must not look like a picture that stands still.
public final class ClipFile {
  private ClipFile() {}

  /// What was written.
  ///
  /// @param fromMillis when its first picture came, in epoch milliseconds
  public record Written(long fromMillis, long untilMillis, int pictures) {
    private static Written of(Clip clip) {
      return new Written(
          clip.packets().getFirst().millis(),
          clip.packets().getLast().millis(),
          clip.packets().size());
    }
  }

  /// Writes what came between two moments, in the order in which it came. A piece that cannot be
  /// written costs none of the others.
  ///
  /// @param names of the first, second … file, which must not exist; where one fails there is none
  /// @return what was written, at least one
  /// @throws IOException where there is nothing to write or nothing of it can be written
  public static List<Written> write(
      PacketRing ring, long fromMillis, long untilMillis, IntFunction<Path> names)
      throws IOException {
    List<Clip> clips = ring.clips(fromMillis, untilMillis);
    try {
      List<Written> written = new ArrayList<>();
      IOException failure = new IOException("nothing came in that time");
      for (Clip clip : clips) {
        Path file = names.apply(written.size());
        try {
          write(clip, file);
          written.add(Written.of(clip));
        } catch (IOException e) {
          Files.deleteIfExists(file);
          failure = e;
        }
      }
      if (written.isEmpty()) {
        throw failure;
      }
      return List.copyOf(written);
    } finally {
      clips.forEach(Clip::close);
    }
  }

  private static void write(Clip clip, Path file) throws IOException {
    var context = new AVFormatContext(null);
    require(avformat_alloc_output_context2(context, null, "mp4", file.toString()), "no MP4 writer");
    try {
      AVStream stream = avformat_new_stream(context, null);
      avcodec_parameters_copy(stream.codecpar(), clip.parameters());
      stream.codecpar().codec_tag(0);
      AVRational tick = av_make_q(clip.tickNumerator(), clip.tickDenominator());
      stream.time_base(tick);
      var io = new AVIOContext(null);
      require(avio_open(io, file.toString(), AVIO_FLAG_WRITE), "the file cannot be written");
      context.pb(io);
      try {
        require(avformat_write_header(context, (AVDictionary) null), "MP4 does not take it");
        packets(clip, context, stream, tick);
        require(av_write_trailer(context), "the file cannot be finished");
      } finally {
        avio_closep(io);
      }
    } finally {
      avformat_free_context(context);
    }
  }

  /// Times begin at 0 and grow, whatever the camera's clock did.
  private static void packets(Clip clip, AVFormatContext context, AVStream stream, AVRational tick)
      throws IOException {
    long first = AV_NOPTS_VALUE;
    long last = -1;
    for (Segment.Kept kept : clip.packets()) {
      AVPacket packet = kept.packet();
      long decode = packet.dts() == AV_NOPTS_VALUE ? packet.pts() : packet.dts();
      if (decode == AV_NOPTS_VALUE) {
        continue;
      }
      first = first == AV_NOPTS_VALUE ? decode : first;
      long shown = packet.pts() == AV_NOPTS_VALUE ? decode : packet.pts();
      long at = Math.max(last + 1, decode - first);
      packet.dts(at);
      packet.pts(at + Math.max(0, shown - decode));
      last = at;
      packet.stream_index(0);
      av_packet_rescale_ts(packet, tick, stream.time_base());
      require(av_interleaved_write_frame(context, packet), "the disk does not take it");
    }
  }

  private static void require(int result, String otherwise) throws IOException {
    if (result < 0) {
      throw new IOException(otherwise);
    }
  }
}
