package org.onescreen.desktop.video.decode;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.centre.camera.rtsp.RtspServer.Offers;

/// The ways in which the cameras of a county send, each on loopback, each from another program than
/// the one that plays it.
final class CameraKinds implements AutoCloseable {
  /// Codec, way and size; the size is what a decoder must report in the end.
  enum Kind {
    H265_HTTP(352, 288),
    H265_UDP(352, 288),
    H264_HLS(704, 576),
    H264_RTMP(704, 576),
    MJPEG_HTTP(704, 578),
    RTSP_TCP(704, 576),
    RTSP_UDP(352, 288),
    RTSP_PASSWORD(352, 288),
    RECORDING_WITH_SOUND(352, 288),
    SOUND_THAT_IS_BROKEN(352, 288),
    ONE_PIXEL(1, 1),
    LARGEST(7680, 4320),
    OTHER_SIZE_MIDWAY(704, 576);

    private final int width;
    private final int height;

    Kind(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }

  private static final String JPEG = "-pix_fmt yuvj420p -c:v mjpeg -q:v 20";

  private final Path folder;
  private final CameraServer cameras;
  private final Broadcast broadcast;
  private final HttpServer files;

  CameraKinds(Path folder, CameraServer cameras) {
    this.folder = folder;
    this.cameras = cameras;
    this.broadcast = new Broadcast(folder);
    this.files =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            folder.toAbsolutePath(),
            SimpleFileServer.OutputLevel.NONE);
    files.start();
  }

  /// Where it is to be seen from now on.
  String address(Kind kind) throws Exception {
    return switch (kind) {
      case H265_HTTP -> {
        String to = "http://127.0.0.1:" + freePort() + "/h265.ts";
        broadcast.send(broadcast.h265(), "-f mpegts -listen 1", to);
        yield to;
      }
      case H265_UDP -> {
        String to = "udp://127.0.0.1:" + freeDatagramPort();
        broadcast.send(broadcast.h265(), "-f mpegts", to + "?pkt_size=1316");
        yield to;
      }
      case H264_HLS -> {
        broadcast.send(
            broadcast.h264("hls.ts", "704x576"),
            "-f hls -hls_time 1 -hls_list_size 4 -hls_flags delete_segments",
            folder.resolve("live.m3u8").toString());
        yield "http://127.0.0.1:" + files.getAddress().getPort() + "/live.m3u8";
      }
      case H264_RTMP -> {
        String to = "rtmp://127.0.0.1:" + freePort() + "/live/1";
        broadcast.send(broadcast.h264("rtmp.ts", "704x576"), "-f flv -listen 1", to);
        yield to;
      }
      case MJPEG_HTTP -> {
        String to = "http://127.0.0.1:" + freePort() + "/video.mjpg";
        Path clip = broadcast.clip("odd.avi", "704x578", "-t 2 " + JPEG);
        broadcast.send(clip, "-f mpjpeg -listen 1", to);
        yield to;
      }
      case RTSP_TCP -> "rtsp://" + cameras.rtsp(Offers.TCP_ONLY, "/11/main");
      case RTSP_UDP -> "rtsp://" + cameras.rtsp(Offers.UDP_ONLY, "/12/sub");
      case RTSP_PASSWORD -> "rtsp://seer:secret@" + cameras.rtsp(Offers.BOTH, "/locked/sub");
      case RECORDING_WITH_SOUND -> url(broadcast.clipWithSound("aac.mp4", "-c:a aac"));
      case SOUND_THAT_IS_BROKEN ->
          url(broadcast.clipWithSound("broken.ts", "-c:a aac -bsf:a noise=amount=1"));
      case ONE_PIXEL -> url(broadcast.clip("one.avi", "64x64", "-t 2 -vf scale=1:1 " + JPEG));
      case LARGEST -> url(broadcast.clip("largest.avi", "7680x4320", "-frames:v 2 " + JPEG));
      case OTHER_SIZE_MIDWAY ->
          url(
              joined(
                  "sizes.ts",
                  broadcast.h264("small.ts", "352x288"),
                  broadcast.h264("large.ts", "704x576")));
    };
  }

  private Path joined(String name, Path... parts) throws IOException {
    Path whole = folder.resolve(name);
    try (var out = Files.newOutputStream(whole)) {
      for (Path part : parts) {
        Files.copy(part, out);
      }
    }
    return whole;
  }

  private static String url(Path file) {
    return file.toUri().toString();
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static int freeDatagramPort() throws IOException {
    try (var free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @Override
  public void close() {
    broadcast.close();
    files.stop(0);
  }
}
