package org.onescreen.desktop.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.onescreen.model.digest.Sha256;

/// A file that is written beside its place and moved there when it is whole, so that nobody ever
/// finds half of it. Closing a draft that was not [placed][#place] leaves nothing behind.
///
/// Used by one thread at a time.
public final class Draft implements AutoCloseable {
  private final Path target;
  private final Path beside;
  private final String sha256;

  private Draft(Path target, Path beside, String sha256) {
    this.target = target;
    this.beside = beside;
    this.sha256 = sha256;
  }

  /// Writes what goes into a file.
  @FunctionalInterface
  public interface Content {
    /// @param out need not be closed
    void write(OutputStream out) throws IOException, Course.Cancelled;
  }

  public static Draft of(Path target, Content content) throws IOException, Course.Cancelled {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    boolean whole = false;
    try {
      MessageDigest digest = Sha256.begin();
      try (OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(Files.newOutputStream(beside), digest), 1 << 16)) {
        content.write(out);
      }
      whole = true;
      return new Draft(target, beside, HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /// Where it is until it is placed.
  public Path file() {
    return beside;
  }

  /// Of the bytes that will stand there, in hex.
  public String sha256() {
    return sha256;
  }

  public long bytes() throws IOException {
    return Files.size(beside);
  }

  /// Puts it in its place, over what was there.
  public void place() throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
  }
}
