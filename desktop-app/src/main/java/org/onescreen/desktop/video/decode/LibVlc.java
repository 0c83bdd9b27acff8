package org.onescreen.desktop.video.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds an installed libVLC in the few folders where installers put it. vlcj's own search can walk
/// a disk for minutes.
public final class LibVlc {
  private static final List<String> LINUX =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/local/lib",
          "/usr/lib");

  private LibVlc() {}

  /// The folder that holds libVLC 3, if there is one; `configured` is looked at first.
  public static Optional<Path> find(@Nullable Path configured) {
    return Stream.concat(Stream.ofNullable(configured), usualFolders())
        .filter(LibVlc::holdsLibVlc)
        .findFirst();
  }

  /// The folder of libVLC's plugins, which it must be told through the environment of its process.
  public static Optional<Path> plugins(Path folder) {
    return Stream.of(folder.resolve("vlc").resolve("plugins"), folder.resolve("plugins"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Stream<Path> usualFolders() {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return Stream.of("ProgramW6432", "ProgramFiles")
          .map(System::getenv)
          .filter(folder -> folder != null && !folder.isBlank())
          .map(folder -> Path.of(folder, "VideoLAN", "VLC"));
    }
    return LINUX.stream().map(Path::of);
  }

  private static boolean holdsLibVlc(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).anyMatch(LibVlc::isLibVlc);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isLibVlc(String name) {
    return Arrays.asList("libvlc.dll", "libvlc.so", "libvlc.so.5").contains(name);
  }
}
