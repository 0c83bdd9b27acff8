package org.onescreen.desktop.video;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onescreen.desktop.video.stream.StreamAddress;

/// A media server that is played: takes sound over RTSP in the connection itself (RFC 2326), and
/// keeps what it hears.
final class PlayedLoudspeaker implements AutoCloseable {
  private static final int RTP_HEADER = 12;
  private final ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final int most;
  final List<String> requests = new CopyOnWriteArrayList<>();

  /// @param most cuts the line after so many bytes of sound
  PlayedLoudspeaker(int most) throws IOException {
    this.most = most;
    Thread.ofVirtual().start(this::serve);
  }

  StreamAddress address() {
    return StreamAddress.of("rtsp://127.0.0.1:" + server.getLocalPort() + "/broadcast/1?sign=a");
  }

  byte[] heard() {
    synchronized (heard) {
      return heard.toByteArray();
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        listen(client);
      } catch (IOException e) {
        // It has gone, or the test has ended.
      }
    }
  }

  private void listen(Socket client) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
    while (heard().length < most) {
      int first = in.read();
      if (first < 0) {
        return;
      }
      if (first == '$') {
        int channel = in.readUnsignedByte();
        byte[] packet = in.readNBytes(in.readUnsignedShort());
        synchronized (heard) {
          if (channel == 0) {
            heard.write(packet, RTP_HEADER, packet.length - RTP_HEADER);
          }
        }
      } else {
        answer(client, (char) first + head(in), in);
      }
    }
  }

  private static String head(DataInputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    return head.toString();
  }

  private void answer(Socket client, String head, DataInputStream in) throws IOException {
    requests.add(head.lines().findFirst().orElse(""));
    in.readNBytes(Integer.parseInt(field(head, "Content-Length", "0")));
    String transport = field(head, "Transport", "");
    String answer =
        "RTSP/1.0 200 OK\r\nCSeq: "
            + field(head, "CSeq", "0")
            + "\r\nSession: 7\r\n"
            + (transport.isEmpty() ? "" : "Transport: " + transport + "\r\n")
            + "\r\n";
    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  private static String field(String head, String name, String otherwise) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse(otherwise);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
