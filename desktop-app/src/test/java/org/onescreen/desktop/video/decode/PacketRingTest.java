package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PacketRingTest {
  private static final int SMALL = 1_000;
  private static final int LARGE = 1 << 20;
  private static final long SECOND = 1_000;
  private static final long NOW = 1_000_000_000;

  private final PacketRing ring = new PacketRing();

  @BeforeAll
  static void libraries() {
    System.setProperty("org.bytedeco.javacpp.cachedir", DecoderContract.NATIVE.toString());
  }

  @AfterEach
  void close() {
    ring.close();
  }

  @Test
  void what_came_before_a_cut_goes_when_it_is_a_minute_old() {
    Segment before = begin();
    add(before, NOW, true, SMALL);
    add(before, NOW + SECOND, false, SMALL);
    ring.end(before);
    Segment after = begin();
    add(after, NOW + 30 * SECOND, true, SMALL);
    assertThat(pieces(NOW, NOW + 30 * SECOND)).isEqualTo(2);
    add(after, NOW + 62 * SECOND, true, SMALL);
    assertThat(pieces(NOW, NOW + 62 * SECOND)).isEqualTo(1);
    assertThat(ring.bytes()).isEqualTo(2 * SMALL);
  }

  @Test
  void all_of_a_tile_together_is_bounded_and_the_oldest_goes_first() {
    Segment before = begin();
    add(before, NOW, true, 30 * LARGE);
    ring.end(before);
    Segment after = begin();
    add(after, NOW + SECOND, true, 17 * LARGE);
    assertThat(ring.bytes()).isEqualTo(47L * LARGE);
    add(after, NOW + 2 * SECOND, true, 2 * LARGE);
    assertThat(ring.bytes()).isEqualTo(19L * LARGE);
    assertThat(pieces(NOW, NOW + 2 * SECOND)).isEqualTo(1);
  }

  @Test
  void a_camera_that_is_cut_all_the_time_makes_a_bounded_number_of_films() {
    for (int cut = 0; cut < 100; cut++) {
      Segment segment = begin();
      add(segment, NOW + cut, true, SMALL);
      ring.end(segment);
    }
    assertThat(pieces(NOW, NOW + SECOND)).isBetween(10, 12);
    assertThat(ring.bytes()).isLessThanOrEqualTo(12 * SMALL);
  }

  @Test
  void what_was_opened_and_had_no_key_picture_is_nothing() {
    for (int opening = 0; opening < 100; opening++) {
      Segment segment = begin();
      add(segment, NOW, false, SMALL);
      ring.end(segment);
    }
    assertThat(ring.bytes()).isZero();
    assertThat(pieces(NOW, NOW)).isZero();
  }

  @Test
  void two_streams_at_the_same_time_are_not_shown_twice() {
    Segment first = begin();
    Segment second = begin();
    for (int at = 0; at < 10; at++) {
      add(first, NOW + at * SECOND, true, SMALL);
      add(second, NOW + at * SECOND + 4_500, true, SMALL);
    }
    List<Clip> clips = ring.clips(NOW, NOW + 60 * SECOND);
    assertThat(clips).hasSize(2);
    assertThat(clips.getFirst().packets().getLast().millis())
        .isLessThan(clips.getLast().packets().getFirst().millis());
    clips.forEach(Clip::close);
  }

  @Test
  void it_is_kept_until_the_last_stream_that_shares_it_lets_it_go() {
    PacketRing shared = ring.share();
    Segment segment = begin();
    add(segment, NOW, true, SMALL);
    ring.close();
    assertThat(shared.bytes()).isEqualTo(SMALL);
    shared.close();
    assertThat(shared.bytes()).isZero();
    add(segment, NOW, true, SMALL);
    assertThat(shared.bytes()).isZero();
    assertThat(shared.share()).as("what is closed is not shared").isNotSameAs(shared);
  }

  private Segment begin() {
    AVCodecParameters parameters = avcodec_parameters_alloc();
    try {
      return ring.begin(parameters, av_make_q(1, 1_000));
    } finally {
      avcodec_parameters_free(parameters);
    }
  }

  private void add(Segment to, long millis, boolean key, int bytes) {
    AVPacket packet = av_packet_alloc();
    assertThat(av_new_packet(packet, bytes)).isZero();
    packet.flags(key ? AV_PKT_FLAG_KEY : 0);
    ring.add(to, packet, millis);
    av_packet_free(packet);
  }

  private int pieces(long from, long until) {
    List<Clip> clips = ring.clips(from, until);
    clips.forEach(Clip::close);
    return clips.size();
  }
}
