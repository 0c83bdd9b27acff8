package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `postmaster.pid`, where a running PostgreSQL says who and how it is.
///
/// @param pid its process
/// @param port where it listens; 0 while it does not say so yet
/// @param ready true once it takes connections
record PostmasterFile(long pid, int port, boolean ready) {
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /// @return empty where there is none, or it is half written
  static Optional<PostmasterFile> read(Path data) throws IOException {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new PostmasterFile(
                  Math.abs(Long.parseLong(lines.getFirst().strip())),
                  lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0,
                  lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The process, if it lives and is the PostgreSQL of that folder: after a crash of the machine
  /// the number may belong to somebody else.
  Optional<ProcessHandle> process(Path data) {
    return ProcessHandle.of(pid)
        .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false))
        .filter(
            p -> p.info().arguments().map(a -> List.of(a).contains(data.toString())).orElse(true));
  }
}
