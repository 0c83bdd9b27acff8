package org.onescreen.packaging.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.onescreen.model.wire.Api;

/// One who listens to a centre, over a plain socket, so that hundreds of them cost little.
final class EventTap implements AutoCloseable {
  private final Socket socket;

  private EventTap(Socket socket) {
    this.socket = socket;
  }

  /// @param port of the centre, or of what stands before it
  /// @param heard gets the name of each event and each line of its data, on the tap's own thread
  static EventTap open(String url, int port, String token, BiConsumer<String, String> heard)
      throws IOException {
    Socket socket = ask(url, port, token);
    Thread.ofVirtual().start(() -> read(socket, heard));
    return new EventTap(socket);
  }

  /// One who takes all that comes and makes nothing of it: a hundred desks that run on this machine
  /// would else cost more than what is measured.
  static EventTap silent(String url, int port, String token) throws IOException {
    Socket socket = ask(url, port, token);
    Thread.ofVirtual().start(() -> drain(socket));
    return new EventTap(socket);
  }

  private static void drain(Socket socket) {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = socket.getInputStream()) {
      int read = 0;
      while (read >= 0) {
        read = in.read(buffer);
      }
    } catch (IOException _) {
      // It was closed.
    }
  }

  private static Socket ask(String url, int port, String token) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(Api.LIVE, URI.create(url).getAuthority(), token);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /// The lengths of chunks stand between the lines and are passed over like everything that is no
  /// field.
  private static void read(Socket socket, BiConsumer<String, String> heard) {
    String name = "";
    try (InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          line.write(b);
          continue;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.startsWith("event: ")) {
          name = text.substring("event: ".length());
        } else if (text.startsWith("data: ")) {
          heard.accept(name, text.substring("data: ".length()));
        }
      }
    } catch (IOException e) {
      heard.accept("", "the channel ended: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
