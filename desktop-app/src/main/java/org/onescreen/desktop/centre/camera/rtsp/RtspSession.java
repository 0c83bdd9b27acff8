package org.onescreen.desktop.centre.camera.rtsp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.camera.RefusedException;
import org.onescreen.desktop.centre.camera.Viewer;
import org.onescreen.desktop.centre.camera.rtsp.RtspReply.Status;

/// One client: its requests on this thread, its stream on another.
final class RtspSession {
  /// What the one stream of a camera is called behind its path.
  static final String STREAM = "/video";

  private static final String ID = "onescreen";
  private static final String METHODS =
      "Public: OPTIONS, DESCRIBE, SETUP, PLAY, GET_PARAMETER, TEARDOWN";

  private final Socket socket;
  private final RtspCameras cameras;
  private final RtspServer.Offers offers;
  private final ReentrantLock writing = new ReentrantLock();
  private @Nullable RtpDatagrams datagrams;
  private @Nullable Viewer viewer;
  private boolean setUp;

  RtspSession(Socket socket, RtspCameras cameras, RtspServer.Offers offers) {
    this.socket = socket;
    this.cameras = cameras;
    this.offers = offers;
  }

  /// Serves the client until it goes.
  void run() throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
      while (true) {
        RtspRequest request = RtspRequest.read(in);
        write(answer(request).bytes(request));
        if ("PLAY".equals(request.method()) && viewer != null) {
          stream(viewer);
        } else if ("TEARDOWN".equals(request.method())) {
          return;
        }
      }
    } finally {
      end();
    }
  }

  private RtspReply answer(RtspRequest request) throws IOException {
    Optional<String> password = cameras.password(request.path());
    if (password.isPresent() && !request.knows(password.get())) {
      return unauthorized();
    }
    return switch (request.method()) {
      case "OPTIONS" -> RtspReply.of(Status.OK, METHODS);
      case "GET_PARAMETER", "TEARDOWN" -> RtspReply.of(Status.OK, "Session: " + ID);
      case "DESCRIBE" -> describe(request);
      case "SETUP" -> setUp(request);
      case "PLAY" -> play(request);
      default -> RtspReply.of(Status.NOT_IMPLEMENTED, METHODS);
    };
  }

  private static RtspReply unauthorized() {
    return RtspReply.of(Status.UNAUTHORIZED, "WWW-Authenticate: Basic realm=\"cameras\"");
  }

  private static RtspReply refusal(RefusedException refused) {
    return refused.isLocked() ? unauthorized() : RtspReply.of(Status.UNAVAILABLE);
  }

  /// What is played (RFC 4566). The parameter sets come with each key picture.
  private RtspReply describe(RtspRequest request) {
    try {
      Optional<Viewer> seen = cameras.watch(request.path());
      if (seen.isEmpty()) {
        return RtspReply.of(Status.NOT_FOUND);
      }
      seen.get().close();
    } catch (RefusedException e) {
      return refusal(e);
    }
    String description =
        String.join(
            "\r\n",
            "v=0",
            "o=- 1 1 IN IP4 0.0.0.0",
            "s=OneScreen",
            "c=IN IP4 0.0.0.0",
            "t=0 0",
            "m=video 0 RTP/AVP 96",
            "a=rtpmap:96 H264/90000",
            "a=fmtp:96 packetization-mode=1",
            "a=control:" + STREAM.substring(1),
            "");
    return new RtspReply(Status.OK, List.of("Content-Type: application/sdp"), description);
  }

  private RtspReply setUp(RtspRequest request) throws IOException {
    Optional<RtspTransport> wanted = RtspTransport.of(request.header("transport"));
    if (wanted.isEmpty() || !offers.bears(wanted.get())) {
      return RtspReply.of(Status.OTHER_TRANSPORT);
    }
    setUp = true;
    return switch (wanted.get()) {
      case RtspTransport.Interleaved _ ->
          RtspReply.of(
              Status.OK, "Session: " + ID, "Transport: RTP/AVP/TCP;unicast;interleaved=0-1");
      case RtspTransport.Datagrams(int port) -> {
        closeDatagrams();
        var client = new InetSocketAddress(socket.getInetAddress(), port);
        var sender = new RtpDatagrams(socket.getLocalAddress(), client);
        datagrams = sender;
        String ports = port + "-" + (port + 1) + ";server_port=" + sender.port();
        yield RtspReply.of(
            Status.OK, "Session: " + ID, "Transport: RTP/AVP;unicast;client_port=" + ports);
      }
    };
  }

  private RtspReply play(RtspRequest request) {
    if (!setUp || viewer != null) {
      return RtspReply.of(Status.NOT_IN_THIS_STATE);
    }
    try {
      Optional<Viewer> watched = cameras.watch(request.path());
      if (watched.isEmpty()) {
        return RtspReply.of(Status.NOT_FOUND);
      }
      viewer = watched.get();
      return RtspReply.of(Status.OK, "Session: " + ID, "Range: npt=now-");
    } catch (RefusedException e) {
      return refusal(e);
    }
  }

  private void stream(Viewer watched) {
    OutputStream out = datagrams == null ? new Interleaved() : datagrams;
    Thread.ofVirtual()
        .name("rtsp-stream")
        .start(
            () -> {
              // A stream that ends, ends the session, as a camera does that is switched off.
              try (socket) {
                watched.stream(out);
              } catch (IOException e) {
                watched.close();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void write(byte[] bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  private void write(byte[] bytes, int from, int length) throws IOException {
    writing.lock();
    try {
      socket.getOutputStream().write(bytes, from, length);
    } finally {
      writing.unlock();
    }
  }

  private void closeDatagrams() {
    if (datagrams != null) {
      datagrams.close();
    }
  }

  private void end() {
    if (viewer != null) {
      viewer.close();
    }
    closeDatagrams();
  }

  /// The stream between the answers.
  private final class Interleaved extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      RtspSession.this.write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      RtspSession.this.write(bytes, from, length);
    }
  }
}
