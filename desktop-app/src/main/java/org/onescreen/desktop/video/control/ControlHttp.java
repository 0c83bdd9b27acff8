package org.onescreen.desktop.video.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.onescreen.desktop.video.control.ControlException.Reason;

/// Asks a camera or a gateway over HTTP, with an end to its patience and to what it reads: a camera
/// may answer with anything, for ever. Redirects are not followed, since credentials go along.
public final class ControlHttp implements AutoCloseable {
  /// How long a camera may take for an answer.
  public static final Duration ANSWERING = Duration.ofSeconds(5);

  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /// An answer with its status.
  ///
  /// @param body at most a megabyte of it
  // An array, because it goes straight into a parser and nobody compares two answers.
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, byte[] body) {}

  /// Sends a request and reads the answer.
  ///
  /// @throws ControlException with [Reason#UNREACHABLE] or [Reason#UNAUTHORISED]; other statuses
  ///   are the caller's to judge
  public Answer send(HttpRequest.Builder request) throws ControlException {
    return send(request, ANSWERING);
  }

  /// As [#send(HttpRequest.Builder)], for what takes longer than a word.
  public Answer send(HttpRequest.Builder request, Duration patience) throws ControlException {
    try {
      HttpResponse<InputStream> response =
          client.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
          throw new ControlException(Reason.UNAUTHORISED, "status " + response.statusCode());
        }
        return new Answer(response.statusCode(), body.readNBytes(MOST_BYTES));
      }
    } catch (IOException e) {
      throw new ControlException(Reason.UNREACHABLE, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ControlException(Reason.UNREACHABLE, "interrupted");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
