package org.onescreen.packaging.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// A bad line before a server, as TCP shows it: all connections share its rate in each direction;
/// every piece of one segment arrives after the delay; one that is lost holds back what follows on
/// its connection until it was sent again. That takes a round trip from when something later has
/// arrived, and two where nothing follows (RFC 8985). A connection has no more under way than its
/// window.
final class WeakLine implements AutoCloseable {
  private static final int SEGMENT = 1_448;

  private final ServerSocket door;
  private final int target;
  private final Terms terms;
  private final Wire up = new Wire();
  private final Wire down = new Wire();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final RandomGenerator random;

  /// @param bitsPerSecond in each direction
  /// @param roundTrip there and back
  /// @param loss the part of all segments that is lost
  /// @param window bytes under way on one connection
  record Terms(long bitsPerSecond, Duration roundTrip, double loss, int window) {}

  /// One direction, in which one segment follows the other.
  private final class Wire {
    private long free = System.nanoTime();
    private long sent;

    synchronized long sent() {
      return sent;
    }

    /// @return when the segment has left
    synchronized long send(int bytes) {
      free =
          Math.max(free, System.nanoTime()) + bytes * 8L * 1_000_000_000L / terms.bitsPerSecond();
      sent += bytes;
      return free;
    }
  }

  private WeakLine(ServerSocket door, int target, Terms terms, long seed) {
    this.door = door;
    this.target = target;
    this.terms = terms;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static WeakLine open(int target, Terms terms, long seed) throws IOException {
    ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    WeakLine line = new WeakLine(door, target, terms, seed);
    Thread.ofVirtual().start(line::accept);
    return line;
  }

  int port() {
    return door.getLocalPort();
  }

  /// What has come from the server so far, over all connections.
  long downBytes() {
    return down.sent();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        near.setTcpNoDelay(true);
        Socket far = new Socket();
        far.setReceiveBufferSize(SEGMENT * 8);
        far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
        far.setTcpNoDelay(true);
        sockets.addAll(List.of(near, far));
        new Flow(up).run(near, far);
        new Flow(down).run(far, near);
      } catch (IOException e) {
        if (!door.isClosed()) {
          throw new IllegalStateException("the line is broken", e);
        }
      }
    }
  }

  /// A segment under way.
  private static final class Segment {
    private final byte[] bytes;
    private final long sent;
    private long due;
    private boolean lost;

    Segment(byte[] bytes, long sent) {
      this.bytes = bytes;
      this.sent = sent;
    }
  }

  /// One direction of one connection.
  private final class Flow {
    private final Wire wire;
    private final Deque<Segment> underWay = new ArrayDeque<>();
    private int bytes;
    private boolean ended;

    Flow(Wire wire) {
      this.wire = wire;
    }

    void run(Socket from, Socket to) {
      Thread.ofVirtual().start(() -> read(from));
      Thread.ofVirtual().start(() -> write(to));
    }

    private void read(Socket from) {
      byte[] buffer = new byte[SEGMENT];
      try {
        InputStream in = from.getInputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          send(Arrays.copyOf(buffer, n));
        }
      } catch (IOException | InterruptedException e) {
        // The other side is gone, which the reader of this one sees as its end.
      }
      synchronized (this) {
        ended = true;
        notifyAll();
      }
    }

    private synchronized void send(byte[] data) throws InterruptedException {
      while (bytes + data.length > terms.window()) {
        wait();
      }
      bytes += data.length;
      long half = terms.roundTrip().toNanos() / 2;
      Segment segment = new Segment(data, wire.send(data.length));
      segment.due = segment.sent + half;
      segment.lost = random.nextDouble() < terms.loss();
      if (segment.lost) {
        segment.due += 2 * terms.roundTrip().toNanos();
      } else {
        for (Segment before : underWay) {
          if (before.lost) {
            before.due = Math.min(before.due, segment.due + terms.roundTrip().toNanos());
          }
        }
      }
      underWay.add(segment);
      notifyAll();
    }

    private void write(Socket to) {
      try {
        OutputStream out = to.getOutputStream();
        for (Segment next = arrived(); next != null; next = arrived()) {
          out.write(next.bytes);
        }
        to.shutdownOutput();
      } catch (IOException | InterruptedException e) {
        // Who was to read is gone.
      }
    }

    /// The first segment, once it is there; what was acknowledged leaves the window. Its word of
    /// that travels back, which a longer stay in the window stands for.
    private synchronized @Nullable Segment arrived() throws InterruptedException {
      while (true) {
        Segment first = underWay.peek();
        if (first == null) {
          if (ended) {
            return null;
          }
          wait();
          continue;
        }
        long left = first.due - System.nanoTime();
        if (left <= 0) {
          underWay.remove();
          acknowledge(first.bytes.length);
          return first;
        }
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
    }

    private void acknowledge(int length) {
      Thread.ofVirtual()
          .start(
              () -> {
                LockSupport.parkNanos(terms.roundTrip().toNanos() / 2);
                synchronized (this) {
                  bytes -= length;
                  notifyAll();
                }
              });
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
