package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXIT;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_BAD_REQUEST;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_FORBIDDEN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_NOT_FOUND;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_OTHER_4XX;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_SERVER_ERROR;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_UNAUTHORIZED;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;

/// What FFmpeg's error codes mean to an operator.
final class FfmpegErrors {
  private FfmpegErrors() {}

  static Ending onOpening(int error) {
    if (error == AVERROR_HTTP_UNAUTHORIZED || error == AVERROR_HTTP_FORBIDDEN) {
      return Ending.UNAUTHORISED;
    }
    boolean answered =
        error == AVERROR_HTTP_NOT_FOUND
            || error == AVERROR_HTTP_BAD_REQUEST
            || error == AVERROR_HTTP_OTHER_4XX
            || error == AVERROR_HTTP_SERVER_ERROR
            || error == AVERROR_INVALIDDATA;
    return answered ? Ending.NO_SIGNAL : Ending.REFUSED;
  }

  static boolean interrupted(int error) {
    return error == AVERROR_EXIT;
  }
}
