package org.onescreen.desktop.wall.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.work.Said;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.RetrievalKind;
import org.onescreen.model.video.Retrieved;
import org.onescreen.model.video.VideoRetrieval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes pictures and films from cameras. A file is written aside, hashed, entered into the
/// register through the outbox, and only then put where people find it: nothing leaves
/// unregistered, also where the desk dies in between.
///
/// Any thread; the work is done off the FX thread.
public final class EvidenceDesk {
  private static final Logger LOG = LoggerFactory.getLogger(EvidenceDesk.class);
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final CommandDoor door;
  private final Texts texts;
  private final ZoneId zone;
  private final Path folder;
  private final Executor work;
  private final Destruction destruction;

  public EvidenceDesk(CommandDoor door, Texts texts, ZoneId zone, Path folder) {
    this.door = door;
    this.texts = texts;
    this.zone = zone;
    this.folder = folder;
    this.work = task -> Thread.ofVirtual().name("evidence").start(task);
    this.destruction = new Destruction(door, texts, folder, Eraser.ofDisk(), work);
  }

  /// A picture that is there already.
  ///
  /// @param png the file's bytes, made on the thread of the work
  /// @param from when it was taken, or the first moment that it may be of
  /// @param until the same, or the last
  /// @param live whether it showed what happened then
  public CompletableFuture<Taken> picture(
      Taking taking, PngSource png, Instant from, Instant until, boolean live) {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                Path aside = aside(".png");
                Files.write(aside, png.bytes());
                return new Written(aside, "snapshot", ".png", from, until, live);
              } catch (IOException e) {
                throw new NotWrittenException(e);
              }
            },
            work)
        .thenCompose(written -> register(taking, RetrievalKind.SNAPSHOT, written))
        .exceptionally(EvidenceDesk::failed);
  }

  /// The last moments of a stream, as the camera encoded them: a film, and one more with a line of
  /// its own in the register for each time that the stream was cut or changed in between.
  ///
  /// @return what became of each, at least one
  public CompletableFuture<List<Taken>> film(Taking taking, VideoTile tile, Duration last) {
    Instant until = taking.at();
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return aside(".mp4");
              } catch (IOException e) {
                throw new NotWrittenException(e);
              }
            },
            work)
        .thenCompose(aside -> tile.export(until.minus(last), until, aside))
        .thenComposeAsync(films -> register(taking, films), work)
        .exceptionally(failure -> List.of(failed(failure)));
  }

  /// One after the other, so that they stand in the register as they happened.
  private CompletableFuture<List<Taken>> register(Taking taking, List<Exported> films) {
    CompletableFuture<List<Taken>> all = CompletableFuture.completedFuture(new ArrayList<>());
    for (Exported film : films) {
      var written = new Written(film.file(), "clip", ".mp4", film.from(), film.until(), true);
      all =
          all.thenCompose(
              before ->
                  register(taking, RetrievalKind.CLIP, written)
                      .exceptionally(EvidenceDesk::failed)
                      .thenApply(
                          taken -> {
                            before.add(taken);
                            return before;
                          }));
    }
    return all;
  }

  /// Bytes of a picture.
  @FunctionalInterface
  public interface PngSource {
    byte[] bytes() throws IOException;
  }

  private record Written(
      Path aside, String word, String suffix, Instant from, Instant until, boolean live) {}

  /// Destroys what was taken, in the register and on this desk.
  ///
  /// @return what happened, in a sentence
  CompletableFuture<String> destroy(VideoRetrieval entry) {
    return destruction.destroy(entry);
  }

  private static final class NotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotWrittenException(IOException cause) {
      super(cause);
    }
  }

  private Path aside(String suffix) throws IOException {
    Files.createDirectories(folder);
    return AsideFiles.taking(folder, suffix);
  }

  private CompletableFuture<Taken> register(Taking taking, RetrievalKind kind, Written written) {
    try {
      String sha256 = Sha256.hex(written.aside());
      Path file = folder.resolve(name(taking, written));
      return door.give(
              RetrievalCommands.RECORD,
              RecordIds.next(),
              new Retrieved(
                  taking.camera().division(),
                  kind,
                  taking.camera().code(),
                  content(taking, written),
                  written.from(),
                  written.until(),
                  written.live(),
                  reason(taking),
                  taking.unit(),
                  taking.person(),
                  sha256,
                  Files.size(written.aside())))
          .thenApplyAsync(given -> settled(given, written.aside(), file, sha256), work);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(new NotWrittenException(e));
    }
  }

  private Taken settled(Given given, Path aside, Path file, String sha256) {
    try {
      Said said = Said.of(given, "", texts);
      if (!said.kept()) {
        Files.deleteIfExists(aside);
        return new Taken.NotRegistered(said.sentence());
      }
      Files.move(aside, file);
      return new Taken.Done(file, sha256);
    } catch (IOException e) {
      throw new NotWrittenException(e);
    }
  }

  private String name(Taking taking, Written written) {
    return written.word()
        + "-"
        + taking.camera().code()
        + "-"
        + NAME.format(written.from().atZone(zone))
        + "-"
        + UUID.randomUUID().toString().substring(0, 4)
        + written.suffix();
  }

  private String content(Taking taking, Written written) {
    String from = SAID.format(written.from().atZone(zone));
    String until = SAID.format(written.until().atZone(zone));
    String when = from.equals(until) ? from : from + " – " + until;
    return taking.camera().name() + " " + when;
  }

  /// What is noted tells of people as a reason does, so that it stands with it.
  private static String reason(Taking taking) {
    return taking.note().isBlank() ? taking.reason() : taking.reason() + "；" + taking.note();
  }

  private static Taken failed(Throwable failure) {
    LOG.warn("a picture or film could not be taken", failure);
    return new Taken.NotWritten();
  }
}
