package org.onescreen.desktop.centre.camera.rtsp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a client wants its packets (RFC 2326, 12.39).
sealed interface RtspTransport {
  /// Between the answers, in the connection itself.
  record Interleaved() implements RtspTransport {}

  /// As datagrams to this port of the client.
  record Datagrams(int port) implements RtspTransport {}

  Pattern CLIENT_PORT = Pattern.compile("client_port=([0-9]{4,5})(-[0-9]{4,5})?");

  /// What the header asks for; empty where it is neither of the two.
  static Optional<RtspTransport> of(String header) {
    if (header.startsWith("RTP/AVP/TCP")) {
      return Optional.of(new Interleaved());
    }
    Matcher port = CLIENT_PORT.matcher(header);
    boolean one = header.startsWith("RTP/AVP") && !header.contains("multicast") && port.find();
    return one ? Optional.of(new Datagrams(Integer.parseInt(port.group(1)))) : Optional.empty();
  }
}
