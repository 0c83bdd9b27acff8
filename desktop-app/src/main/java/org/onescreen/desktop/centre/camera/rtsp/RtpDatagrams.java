package org.onescreen.desktop.centre.camera.rtsp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Takes the packets of one stream as RTSP writes them into its connection and sends each as a
/// datagram. One thread.
final class RtpDatagrams extends OutputStream {
  private static final int FRAME = 4;
  private static final int LARGEST = 1_472;

  private final DatagramSocket socket;
  private final InetSocketAddress client;

  RtpDatagrams(InetAddress from, InetSocketAddress client) throws IOException {
    this.socket = new DatagramSocket(new InetSocketAddress(from, 0));
    this.client = client;
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    while (at < end) {
      boolean framed = bytes[at] == '$' && at + FRAME <= end;
      int begin = framed ? at + FRAME : at;
      int size = framed ? (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff) : LARGEST;
      int stop = Math.min(end, begin + size);
      socket.send(new DatagramPacket(bytes, begin, stop - begin, client));
      at = stop;
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
