package org.onescreen.desktop.wall;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.TileState;
import org.onescreen.desktop.video.stream.Condition;

/// What a tile says of its picture, in words: live, since when it stands still, what is being
/// tried.
///
/// @param text never empty
/// @param trust how the words are to look
record TileCaption(String text, Trust trust) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int MINUTE = 60;

  /// How far the picture can be believed. Each is a style class of the tile.
  enum Trust {
    LIVE,
    WAITING,
    STALE,
    /// It shows what was, not what is.
    REPLAY,
    LOST
  }

  /// As many lines of it as fit: how far the picture can be believed first, then of when it is.
  ///
  /// @param lines 1 at least
  String within(int lines) {
    List<String> all = text.lines().toList();
    if (lines >= all.size()) {
      return text;
    }
    return lines == 1 ? all.getFirst() : all.getFirst() + '\n' + all.getLast();
  }

  static TileCaption of(TileState state, Instant now, ZoneId zone, Texts texts) {
    return switch (state.condition()) {
      case LIVE -> new TileCaption(texts.get("wall.live"), Trust.LIVE);
      case CONNECTING -> new TileCaption(texts.get("wall.connecting"), Trust.WAITING);
      case LATE -> new TileCaption(texts.get("wall.late", age(state, now)), Trust.STALE);
      case RECONNECTING -> retrying("wall.reconnecting", state, now, zone, texts);
      case REFUSED -> retrying("wall.refused", state, now, zone, texts);
      case UNAUTHORISED -> retrying("wall.unauthorised", state, now, zone, texts);
      case NO_SIGNAL -> retrying("wall.no-signal", state, now, zone, texts);
    };
  }

  /// The same over a picture that is older than the stream: it says of when, and that it is not
  /// live.
  TileCaption over(@Nullable Instant picture, ZoneId zone, Texts texts) {
    String when =
        picture == null ? "" : texts.get("wall.last-picture", TIME.format(picture.atZone(zone)));
    return picture == null || text.contains(when)
        ? this
        : new TileCaption(text + '\n' + when, trust == Trust.WAITING ? Trust.STALE : trust);
  }

  /// What was, and when.
  static TileCaption replay(Exported film, int speed, ZoneId zone, Texts texts) {
    return new TileCaption(
        texts.get("wall.replay.now", speed)
            + '\n'
            + texts.get(
                "wall.replay.of",
                TIME.format(film.from().atZone(zone)),
                TIME.format(film.until().atZone(zone))),
        Trust.REPLAY);
  }

  /// The machine is short: the picture stands still on purpose.
  static TileCaption still(@Nullable Instant last, ZoneId zone, Texts texts) {
    return last == null
        ? new TileCaption(texts.get("wall.still"), Trust.WAITING)
        : new TileCaption(
            texts.get("wall.still")
                + '\n'
                + texts.get("wall.last-picture", TIME.format(last.atZone(zone))),
            Trust.STALE);
  }

  private static TileCaption retrying(
      String key, TileState state, Instant now, ZoneId zone, Texts texts) {
    StringBuilder said = new StringBuilder(texts.get(key));
    Instant retryAt = state.retryAt();
    if (retryAt != null && state.attempt() > 0) {
      long seconds = Math.ceilDiv(Duration.between(now, retryAt).toMillis(), 1_000L);
      said.append('\n')
          .append(
              seconds > 0
                  ? texts.get("wall.retry", state.attempt(), seconds)
                  : texts.get("wall.retrying", state.attempt()));
    }
    Instant last = state.lastFrameAt();
    if (last != null) {
      said.append('\n').append(texts.get("wall.last-picture", TIME.format(last.atZone(zone))));
    }
    Trust trust = state.condition() == Condition.RECONNECTING ? Trust.STALE : Trust.LOST;
    return new TileCaption(said.toString(), trust);
  }

  /// How long no picture has come, as minutes and seconds.
  private static String age(TileState state, Instant now) {
    @Nullable Instant last = state.lastFrameAt();
    long seconds = last == null ? 0 : Math.max(0, Duration.between(last, now).toSeconds());
    return "%02d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }
}
