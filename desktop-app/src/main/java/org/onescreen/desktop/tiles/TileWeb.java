package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches tiles over HTTP, one request a call. What an answer means is said here; when to ask
/// again is [WebTiles]'s.
final class TileWeb {
  static final int MOST_BYTES = 2 << 20;

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(12);
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private final TileAddress address;
  private final OkHttpClient client;
  private final Clock clock;

  /// @param whole how long one tile may take
  TileWeb(TileAddress address, Duration whole, Clock clock) {
    this.address = address;
    this.clock = clock;
    this.client = new OkHttpClient.Builder().connectTimeout(CONNECT).callTimeout(whole).build();
  }

  TileWeb(TileAddress address, Clock clock) {
    this(address, WHOLE, clock);
  }

  Found fetch(TileId tile) {
    Request request =
        new Request.Builder().url(address.of(tile)).header("User-Agent", "OneScreen").build();
    try (Response response = client.newCall(request).execute()) {
      return switch (response.code()) {
        case OK -> picture(response.body().byteStream());
        case NO_CONTENT, NOT_FOUND -> new Found.Nothing();
        case UNAUTHORIZED, FORBIDDEN -> new Found.Failed(TileTrouble.REFUSED);
        case TOO_MANY -> new Found.Failed(TileTrouble.TOO_MANY);
        default -> new Found.Failed(TileTrouble.SERVER);
      };
    } catch (IOException _) {
      // Without the cause: it may quote the address, and the address may hold the key.
      return new Found.Failed(TileTrouble.NO_ANSWER);
    }
  }

  private Found picture(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES || PictureHead.of(bytes).isEmpty()
        ? new Found.Failed(TileTrouble.NO_PICTURE)
        : new Found.Picture(bytes, clock.instant());
  }

  /// Ends all requests that are under way, as if nobody had answered.
  void stop() {
    client.dispatcher().cancelAll();
  }

  void close() {
    client.connectionPool().evictAll();
  }
}
