package org.onescreen.desktop.video.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.ControlException.Reason;

/// Asks a camera or a gateway over HTTP, with an end to its patience and to what it reads: a camera
/// may answer with anything, for ever. Redirects are not followed, since credentials go along.
public final class ControlHttp implements AutoCloseable {
  /// How long a camera may take for an answer.
  public static final Duration ANSWERING = Duration.ofSeconds(5);

  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 1 << 20;

  private final Duration patience;
  private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public ControlHttp() {
    this(ANSWERING);
  }

  /// @param patience from the question to the last byte of the answer
  ControlHttp(Duration patience) {
    this.patience = patience;
  }

  /// An answer with its status.
  ///
  /// @param body at most a megabyte
  // An array, because it goes straight into a parser and nobody compares two answers.
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, byte[] body) {}

  /// Sends a request and reads the answer.
  ///
  /// @throws ControlException with [Reason#UNREACHABLE], [Reason#UNAUTHORISED] or, where it is too
  ///   long, [Reason#GARBLED]; other statuses are the caller's to judge
  public Answer send(HttpRequest.Builder request) throws ControlException {
    return send(request, patience);
  }

  /// As [#send(HttpRequest.Builder)], for what takes longer than a word.
  ///
  /// @param patience from the question to the last byte of the answer
  public Answer send(HttpRequest.Builder request, Duration patience) throws ControlException {
    Future<Answer> answer;
    try {
      answer = asking.submit(() -> ask(request.timeout(patience).build()));
    } catch (RejectedExecutionException e) {
      throw new ControlException(Reason.UNREACHABLE, "closed");
    }
    try {
      // The client's own end of patience is the first byte: a body may come drop by drop for ever.
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ControlException(Reason.UNREACHABLE, "too slow");
    } catch (ExecutionException e) {
      throw why(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ControlException(Reason.UNREACHABLE, "interrupted");
    } finally {
      answer.cancel(true);
    }
  }

  private static ControlException why(@Nullable Throwable cause) {
    return cause instanceof ControlException said
        ? said
        : new ControlException(
            Reason.UNREACHABLE, cause == null ? "" : cause.getClass().getSimpleName());
  }

  private Answer ask(HttpRequest request)
      throws IOException, InterruptedException, ControlException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (response.statusCode() == 401 || response.statusCode() == 403) {
        throw new ControlException(Reason.UNAUTHORISED, "status " + response.statusCode());
      }
      byte[] read = body.readNBytes(MOST_BYTES + 1);
      if (read.length > MOST_BYTES) {
        throw new ControlException(Reason.GARBLED, "an endless answer");
      }
      return new Answer(response.statusCode(), read);
    }
  }

  @Override
  public void close() {
    asking.shutdownNow();
    client.shutdownNow();
  }
}
