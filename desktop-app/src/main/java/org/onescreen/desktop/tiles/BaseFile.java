package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The base maps that were set up on this desk, in one small file that its owner alone may read,
/// since it holds keys.
///
/// @param file where; it need not exist yet
public record BaseFile(Path file) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What is set up, and which of them is shown.
  ///
  /// @param shown the name of one of them; empty for none
  public record Bases(String shown, List<BaseMap> maps) {
    public Bases {
      maps = List.copyOf(maps);
    }

    /// Before anything was set up.
    public static Bases none() {
      return new Bases("", List.of());
    }

    public Optional<BaseMap> find(String name) {
      return maps.stream().filter(map -> map.name().equals(name)).findFirst();
    }
  }

  /// What cannot be read is set aside.
  public Bases read() throws IOException {
    if (!Files.exists(file)) {
      return Bases.none();
    }
    try {
      return JSON.readValue(Files.readAllBytes(file), Bases.class);
    } catch (JacksonException | NullPointerException | IOException e) {
      setAside();
      // Without the cause: it quotes the file, and the file holds keys.
      throw new IOException(
          "the list of base maps cannot be read and is set aside: "
              + file
              + " ("
              + e.getClass().getSimpleName()
              + ")");
    }
  }

  /// So that the next writing does not destroy what somebody may still save: keys, above all.
  private void setAside() throws IOException {
    Files.move(
        file,
        file.resolveSibling(file.getFileName() + ".unreadable"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Replaces what was there, as a whole or not at all.
  public void write(Bases bases) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(beside);
    Files.createFile(beside);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(beside, JSON.writeValueAsBytes(bases));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
