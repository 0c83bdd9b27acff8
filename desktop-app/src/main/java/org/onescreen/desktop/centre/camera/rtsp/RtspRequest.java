package org.onescreen.desktop.centre.camera.rtsp;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One request of a client (RFC 2326, 6). Header names are in lower case.
record RtspRequest(String method, String path, Map<String, String> headers) {
  private static final int LONGEST_LINE = 4_096;
  private static final int MOST_HEADERS = 64;
  private static final int LONGEST_BODY = 65_536;

  RtspRequest {
    headers = Map.copyOf(headers);
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /// Reads the next request; what the client sends beside it on the data channels is passed over.
  ///
  /// @throws EOFException when the client has gone
  static RtspRequest read(DataInputStream in) throws IOException {
    String first = line(in);
    while (first.isEmpty()) {
      first = line(in);
    }
    String[] words = first.split(" ", -1);
    if (words.length != 3 || !words[2].startsWith("RTSP/1.")) {
      throw new IOException("not a request of RTSP");
    }
    var headers = new HashMap<String, String>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 1 || headers.size() == MOST_HEADERS) {
        throw new IOException("a header of RTSP that cannot be read");
      }
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    in.skipNBytes(bodyLength(headers));
    return new RtspRequest(words[0], pathOf(words[1]), headers);
  }

  private static int bodyLength(Map<String, String> headers) throws IOException {
    String told = headers.getOrDefault("content-length", "0");
    if (!told.matches("[0-9]{1,5}") || Integer.parseInt(told) > LONGEST_BODY) {
      throw new IOException("a body of RTSP that is too long");
    }
    return Integer.parseInt(told);
  }

  /// The path of `rtsp://server:port/path`, without what belongs to one stream of it.
  private static String pathOf(String address) {
    int server = address.indexOf("://");
    int slash = address.indexOf('/', server < 0 ? 0 : server + 3);
    String path = slash < 0 ? "/" : address.substring(slash);
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.endsWith(RtspSession.STREAM)
        ? whole.substring(0, whole.length() - RtspSession.STREAM.length())
        : whole;
  }

  private static String line(DataInputStream in) throws IOException {
    var line = new StringBuilder();
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the client has gone");
      }
      if (next == '$' && line.isEmpty()) {
        passOver(in);
      } else if (next == '\n') {
        return line.toString();
      } else if (next != '\r') {
        line.append((char) next);
      }
      if (line.length() > LONGEST_LINE) {
        throw new IOException("a line of RTSP that does not end");
      }
    }
  }

  private static void passOver(DataInputStream in) throws IOException {
    in.readByte();
    in.skipNBytes(in.readUnsignedShort());
  }

  /// Whether the request carries this `user:password` (RFC 2617, basic).
  boolean knows(String password) {
    String told = header("authorization");
    String wanted =
        "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    return wanted.equals(told);
  }
}
