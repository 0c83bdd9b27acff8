package org.onescreen.desktop.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.wall.evidence.AsideFiles;

/// Plays the last minute of a tile in the tile itself, over and over, until it is asked to stop:
/// one recording, or several one after the other where the stream was cut or changed in between.
/// They are no evidence: they lie in the folder of evidence under names that nobody takes for such,
/// and go when the replay ends.
///
/// FX thread only.
final class InstantReplay {
  private static final Duration LAST = Duration.ofSeconds(60);

  private final WallParts parts;
  private final Consumer<String> say;
  private @Nullable CameraTile tile;
  private @Nullable Path asked;
  private List<Exported> recordings = List.of();

  /// @param say tells the operator why there is nothing to replay
  InstantReplay(WallParts parts, Consumer<String> say) {
    this.parts = parts;
    this.say = say;
  }

  /// Begins in `here`, or ends what is under way.
  void toggle(Optional<CameraTile> here) {
    if (tile != null) {
      end();
      return;
    }
    here.ifPresent(this::begin);
  }

  private void begin(CameraTile here) {
    Optional<VideoTile> video = here.video();
    if (video.isEmpty()) {
      say.accept(parts.texts().get("wall.replay.nothing"));
      return;
    }
    tile = here;
    Path file = AsideFiles.replay(parts.evidence());
    asked = file;
    Instant now = parts.time().instant();
    Thread.ofVirtual()
        .name("replay")
        .start(
            () -> {
              try {
                Files.createDirectories(parts.evidence());
                List<Exported> written = video.get().export(now.minus(LAST), now, file).join();
                parts.ui().run(() -> play(here, file, written));
              } catch (IOException | CompletionException _) {
                parts.ui().run(this::nothing);
              }
            });
  }

  private void play(CameraTile here, Path file, List<Exported> written) {
    if (here.equals(tile) && file.equals(asked)) {
      recordings = written;
      here.replay(written, parts.worker());
    } else {
      delete(written);
    }
  }

  private void nothing() {
    end();
    say.accept(parts.texts().get("wall.replay.nothing"));
  }

  /// Live again.
  void end() {
    if (tile != null) {
      tile.endReplay();
    }
    delete(recordings);
    tile = null;
    asked = null;
    recordings = List.of();
  }

  private static void delete(List<Exported> files) {
    if (!files.isEmpty()) {
      Thread.ofVirtual().name("replay-end").start(() -> files.forEach(each -> delete(each.file())));
    }
  }

  private static void delete(Path file) {
    if (!file.toFile().delete()) {
      // Windows keeps a file that is still read.
      file.toFile().deleteOnExit();
    }
  }
}
