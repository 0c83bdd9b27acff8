package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// Reads a recording from a file, whatever it was recorded with, as [ALaw].
final class SoundFile {
  /// What recordings come in; nothing that could name other files.
  private static final String FORMATS = "wav,w64,aiff,mp3,aac,mov,ogg,flac";

  private SoundFile() {}

  /// All of it.
  ///
  /// @throws IOException where it holds no sound, or more than a [SoundRoom] takes
  static byte[] read(Path file) throws IOException {
    AVFormatContext context = open(file);
    try {
      int index =
          av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, (PointerPointer<?>) null, 0);
      if (index < 0) {
        throw new IOException("no sound in it");
      }
      return decode(context, index);
    } finally {
      avformat_close_input(context);
    }
  }

  private static AVFormatContext open(Path file) throws IOException {
    AVFormatContext context = avformat_alloc_context();
    var options = new AVDictionary(null);
    av_dict_set(options, "protocol_whitelist", "file", 0);
    av_dict_set(options, "format_whitelist", FORMATS, 0);
    int opened = avformat_open_input(context, "file:" + file.toAbsolutePath(), null, options);
    av_dict_free(options);
    if (opened < 0) {
      throw new IOException("no recording");
    }
    if (avformat_find_stream_info(context, (PointerPointer<?>) null) < 0) {
      avformat_close_input(context);
      throw new IOException("a broken recording");
    }
    return context;
  }

  private static byte[] decode(AVFormatContext context, int index) throws IOException {
    var parameters = context.streams(index).codecpar();
    AVCodec decoder = avcodec_find_decoder(parameters.codec_id());
    if (decoder == null || decoder.isNull()) {
      throw new IOException("no decoder");
    }
    AVCodecContext codec = avcodec_alloc_context3(decoder);
    AVPacket packet = av_packet_alloc();
    AVFrame frame = av_frame_alloc();
    try (var room = new SoundRoom()) {
      avcodec_parameters_to_context(codec, parameters);
      codec.thread_count(1);
      if (avcodec_open2(codec, decoder, (PointerPointer<?>) null) < 0) {
        throw new IOException("a broken recording");
      }
      while (av_read_frame(context, packet) >= 0) {
        if (packet.stream_index() == index) {
          decode(codec, packet, frame, room);
        }
        av_packet_unref(packet);
      }
      decode(codec, null, frame, room);
      return room.finish();
    } finally {
      av_frame_free(frame);
      av_packet_free(packet);
      avcodec_free_context(codec);
    }
  }

  /// A packet that cannot be decoded is left out.
  private static void decode(
      AVCodecContext codec, @Nullable AVPacket packet, AVFrame frame, SoundRoom room)
      throws IOException {
    if (avcodec_send_packet(codec, packet) < 0) {
      return;
    }
    while (avcodec_receive_frame(codec, frame) >= 0) {
      room.add(frame);
    }
  }
}
