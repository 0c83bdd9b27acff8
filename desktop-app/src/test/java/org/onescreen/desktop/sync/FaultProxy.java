package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A line of TCP between desk and centre that can be made to fail: cut after so many bytes, reset,
/// slow, or silent while it stays open.
final class FaultProxy implements AutoCloseable {
  private static final int CHUNK = 8 << 10;

  private final ServerSocket listener;
  private final int target;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Set<Socket> deaf = ConcurrentHashMap.newKeySet();
  private final AtomicLong budget = new AtomicLong(Long.MAX_VALUE);
  private volatile boolean abrupt;
  private volatile int bytesPerMillisecond;
  private volatile boolean closed;

  private FaultProxy(ServerSocket listener, int target) {
    this.listener = listener;
    this.target = target;
  }

  static FaultProxy to(int port) throws IOException {
    FaultProxy proxy =
        new FaultProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
    proxy.threads.execute(proxy::accept);
    return proxy;
  }

  int port() {
    return listener.getLocalPort();
  }

  /// After so many bytes from the centre, over all connections, each is cut; the next pass again.
  ///
  /// @param reset by RST instead of FIN
  void cutAfter(long bytes, boolean reset) {
    abrupt = reset;
    budget.set(bytes);
  }

  /// True once the cut has come.
  boolean hasCut() {
    return budget.get() == Long.MAX_VALUE;
  }

  /// What is open now stays open, and nothing passes any more; new connections pass.
  void fallSilent() {
    deaf.addAll(open);
  }

  /// @param rate both ways; 0 for as fast as it goes
  void slow(int rate) {
    bytesPerMillisecond = rate;
  }

  /// Everything works, for what is open and what comes.
  void heal() {
    budget.set(Long.MAX_VALUE);
    bytesPerMillisecond = 0;
  }

  void cutNow(boolean reset) {
    abrupt = reset;
    open.forEach(this::end);
  }

  private void accept() {
    while (!closed) {
      try {
        carry(listener.accept());
      } catch (IOException e) {
        // The listener was closed.
      }
    }
  }

  private void carry(Socket desk) {
    open.add(desk);
    try {
      Socket centre = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(centre);
      threads.execute(() -> pass(desk, centre, false));
      threads.execute(() -> pass(centre, desk, true));
    } catch (IOException | RejectedExecutionException e) {
      // The centre does not answer, or all of this ends just now: the desk sees it as well.
      end(desk);
    }
    if (closed) {
      open.forEach(this::end);
    }
  }

  private void pass(Socket from, Socket to, boolean down) {
    byte[] chunk = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int read = in.read(chunk);
      while (read >= 0) {
        int allowed = down ? spend(read) : read;
        if (!deaf.contains(from) && !deaf.contains(to)) {
          out.write(chunk, 0, allowed);
          out.flush();
        }
        if (allowed < read) {
          budget.set(Long.MAX_VALUE);
          open.forEach(this::end);
          return;
        }
        int rate = bytesPerMillisecond;
        if (rate > 0) {
          LockSupport.parkNanos(read * 1_000_000L / rate);
        }
        read = in.read(chunk);
      }
    } catch (IOException e) {
      // One side went away; the other is told below.
    } finally {
      if (!deaf.contains(from)) {
        end(from);
        end(to);
      }
    }
  }

  private int spend(int bytes) {
    long left = budget.get();
    if (left == Long.MAX_VALUE) {
      return bytes;
    }
    long after = budget.addAndGet(-bytes);
    return after < 0 ? (int) Math.max(0, bytes + after) : bytes;
  }

  private void end(Socket socket) {
    try {
      open.remove(socket);
      if (abrupt) {
        socket.setSoLinger(true, 0);
      }
      socket.close();
    } catch (IOException e) {
      // It is gone, which is what was wanted.
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    listener.close();
    open.forEach(this::end);
    deaf.forEach(this::end);
    threads.close();
  }
}
