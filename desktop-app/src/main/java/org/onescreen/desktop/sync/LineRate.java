package org.onescreen.desktop.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.onescreen.model.wire.Api;

/// What the line to the centre bears, measured by the first [Api#BURST] bytes of each page: they
/// leave together, and arrive one after the other as the narrowest part of the way lets them. Below
/// the packing, where bytes are those of the line.
///
/// Safe for use by many threads.
final class LineRate implements Interceptor {
  /// Of these the best one counts: a loss on the way makes a line look slower than it is, nothing
  /// makes it look faster.
  private static final int PAGES = 8;

  /// The part of the line that pages may fill: the rest is for what is urgent.
  private static final double SHARE = 0.7;

  /// On a line that bears so much nobody waits behind a page.
  private static final long FAST = 2 << 20;

  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanos;
  private final Deque<Long> measured = new ArrayDeque<>();

  /// @param nanos a clock that never jumps
  LineRate(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// How many bytes of a page the centre is to send in a second; empty for as many as it can.
  synchronized OptionalLong pace() {
    long best = measured.stream().mapToLong(Long::longValue).max().orElse(FAST);
    return best < FAST ? OptionalLong.of((long) (best * SHARE)) : OptionalLong.empty();
  }

  private synchronized void add(long bytesPerSecond) {
    measured.addLast(bytesPerSecond);
    if (measured.size() > PAGES) {
      measured.removeFirst();
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    ResponseBody body = response.body();
    if (!chain.request().url().encodedPath().endsWith(Api.CHANGES)) {
      return response;
    }
    return response
        .newBuilder()
        .body(
            ResponseBody.create(
                Okio.buffer(measuring(body.source())), body.contentType(), body.contentLength()))
        .build();
  }

  /// Hands on what it reads, and measures how it comes.
  Source measuring(Source page) {
    return new ForwardingSource(page) {
      private long first;
      private long began;
      private long come;

      @Override
      public long read(Buffer to, long most) throws IOException {
        long read = super.read(to, most);
        if (read > 0 && come < Api.BURST) {
          long now = nanos.getAsLong();
          if (come == 0) {
            began = now;
            first = read;
          }
          come += read;
          if (come >= Api.BURST && come > first) {
            add((long) ((come - first) * SECOND / Math.max(1, now - began)));
          }
        }
        return read;
      }
    };
  }
}
