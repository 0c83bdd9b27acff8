package org.onescreen.desktop.centre.camera.rtsp;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// One answer to a client (RFC 2326, 7).
record RtspReply(Status status, List<String> headers, String body) {
  enum Status {
    OK(200, "OK"),
    UNAUTHORIZED(401, "Unauthorized"),
    NOT_FOUND(404, "Not Found"),
    NOT_IN_THIS_STATE(455, "Method Not Valid in This State"),
    OTHER_TRANSPORT(461, "Unsupported Transport"),
    NOT_IMPLEMENTED(501, "Not Implemented"),
    UNAVAILABLE(503, "Service Unavailable");

    private final int code;
    private final String words;

    Status(int code, String words) {
      this.code = code;
      this.words = words;
    }
  }

  static RtspReply of(Status status, String... headers) {
    return new RtspReply(status, List.of(headers), "");
  }

  byte[] bytes(RtspRequest to) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    var text = new StringBuilder("RTSP/1.0 ").append(status.code).append(' ').append(status.words);
    text.append("\r\nCSeq: ").append(to.header("cseq"));
    headers.forEach(header -> text.append("\r\n").append(header));
    if (content.length > 0) {
      text.append("\r\nContent-Length: ").append(content.length);
    }
    return (text + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
  }
}
