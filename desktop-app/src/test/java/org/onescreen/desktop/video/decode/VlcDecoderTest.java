package org.onescreen.desktop.video.decode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

class VlcDecoderTest extends DecoderContract {
  @Override
  Decoder decoder() {
    Optional<Path> installed = LibVlc.find(null);
    assumeTrue(installed.isPresent(), "SKIPPED: no libVLC 3 is installed on this machine");
    return new VlcDecoder(installed.orElseThrow(), System.err::println);
  }

  /// Debian's libVLC opens no HTTP-FLV.
  @Override
  String[] containers() {
    return new String[] {"ts"};
  }

  /// Debian's libVLC knows no RTSP; a tile asks FFmpeg then ([FallbackDecoder]).
  @Override
  Set<CameraKinds.Kind> kinds() {
    return EnumSet.complementOf(
        EnumSet.of(
            CameraKinds.Kind.RTSP_TCP, CameraKinds.Kind.RTSP_UDP, CameraKinds.Kind.RTSP_PASSWORD));
  }
}
