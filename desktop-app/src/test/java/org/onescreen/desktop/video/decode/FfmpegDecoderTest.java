package org.onescreen.desktop.video.decode;

class FfmpegDecoderTest extends DecoderContract {
  @Override
  Decoder decoder() {
    System.setProperty("org.bytedeco.javacpp.cachedir", NATIVE.toString());
    return new FfmpegDecoder();
  }

  @Override
  String[] containers() {
    return new String[] {"flv", "ts"};
  }
}
