package org.onescreen.desktop.video.decode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

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
}
