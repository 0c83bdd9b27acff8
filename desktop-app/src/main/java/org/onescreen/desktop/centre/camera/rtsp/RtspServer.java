package org.onescreen.desktop.centre.camera.rtsp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves cameras over RTSP 1.0 (RFC 2326), as a real camera does: H.264, in the connection itself
/// or as datagrams. Each client has threads of its own.
public final class RtspServer implements AutoCloseable {
  /// What a server lets its clients choose; real cameras know one of the two, or both.
  public enum Offers {
    BOTH,
    TCP_ONLY,
    UDP_ONLY;

    boolean bears(RtspTransport transport) {
      return switch (transport) {
        case RtspTransport.Interleaved _ -> this != UDP_ONLY;
        case RtspTransport.Datagrams _ -> this != TCP_ONLY;
      };
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(RtspServer.class);
  private static final int WAITING = 64;

  private final ServerSocket server;
  private final RtspCameras cameras;
  private final Offers offers;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

  /// Listens on a port of this address; 0 is any free one.
  public RtspServer(InetAddress address, int port, RtspCameras cameras, Offers offers)
      throws IOException {
    this.server = new ServerSocket(port, WAITING, address);
    this.cameras = cameras;
    this.offers = offers;
    Thread.ofPlatform().daemon().name("rtsp-accept").start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        clients.add(client);
        Thread.ofVirtual().name("rtsp-client").start(() -> serve(client));
      } catch (IOException e) {
        LOG.debug("no client of RTSP", e);
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      new RtspSession(client, cameras, offers).run();
    } catch (IOException e) {
      LOG.debug("a client of RTSP has gone", e);
    } finally {
      clients.remove(client);
    }
  }

  /// Ends all clients.
  @Override
  public void close() {
    end(server);
    clients.forEach(RtspServer::end);
  }

  private static void end(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("a socket of RTSP that does not close", e);
    }
  }
}
