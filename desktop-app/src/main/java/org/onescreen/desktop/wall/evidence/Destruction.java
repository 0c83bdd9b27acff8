package org.onescreen.desktop.wall.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Said;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.VideoRetrieval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Destroys what was taken: the register says so, and this desk's file of it is gone. The file is
/// known by its hash, under whatever name; no file goes before the register has a line about it,
/// and where it would stay the register is left as it is, as far as that can be known before.
///
/// Any thread; the work is done elsewhere.
final class Destruction {
  private static final Logger LOG = LoggerFactory.getLogger(Destruction.class);

  private final CommandDoor door;
  private final Texts texts;
  private final Path folder;
  private final Eraser eraser;
  private final Executor work;

  Destruction(CommandDoor door, Texts texts, Path folder, Eraser eraser, Executor work) {
    this.door = door;
    this.texts = texts;
    this.folder = folder;
    this.eraser = eraser;
    this.work = work;
  }

  /// @return what happened, in a sentence
  CompletableFuture<String> destroy(VideoRetrieval entry) {
    return CompletableFuture.supplyAsync(() -> look(entry), work)
        .thenCompose(
            found ->
                found.obstacle.isEmpty()
                    ? door.give(RetrievalCommands.DESTROY, entry.id(), new NoArguments())
                        .thenApplyAsync(given -> destroyed(given, found.files), work)
                    : CompletableFuture.completedFuture(found.obstacle));
  }

  /// @param obstacle why it cannot be destroyed now; empty where it can
  private record Found(List<Path> files, String obstacle) {}

  private Found look(VideoRetrieval entry) {
    List<Path> files;
    try {
      files = files(entry);
    } catch (IOException e) {
      LOG.warn("the folder of evidence cannot be read", e);
      return new Found(List.of(), texts.get("wall.evidence.destroy.unread"));
    }
    try {
      for (Path file : files) {
        eraser.check(file);
      }
      return new Found(files, "");
    } catch (IOException e) {
      LOG.info("what is to be destroyed is held", e);
      return new Found(files, texts.get("wall.evidence.destroy.held", names(files)));
    }
  }

  private List<Path> files(VideoRetrieval entry) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file :
          all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        if (Files.size(file) == entry.bytes() && Sha256.hex(file).equals(entry.sha256())) {
          found.add(file);
        }
      }
    }
    return List.copyOf(found);
  }

  private String destroyed(Given given, List<Path> files) {
    Said said = Said.of(given, "", texts);
    if (!said.kept()) {
      return said.sentence();
    }
    List<Path> left = files.stream().filter(file -> !erased(file)).toList();
    if (!left.isEmpty()) {
      return texts.get("wall.evidence.destroy.left", names(left));
    }
    return files.isEmpty()
        ? texts.get("wall.evidence.destroy.elsewhere")
        : texts.get("wall.evidence.destroy.done", names(files));
  }

  private boolean erased(Path file) {
    try {
      eraser.erase(file);
      return true;
    } catch (IOException e) {
      LOG.warn("a file of evidence cannot be deleted", e);
      return false;
    }
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
