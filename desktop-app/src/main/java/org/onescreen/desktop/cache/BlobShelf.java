package org.onescreen.desktop.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The bytes of attachments, in files beside the cache, sealed like what is personal in it. A file
/// is there whole or not at all; what is to be sent to the centre is marked until that has it all.
///
/// Safe for use by many threads, but never by the one that draws.
public final class BlobShelf {
  /// The parts in which bytes are sealed, sent and fetched.
  public static final int PART = 512 << 10;

  private static final String WHOLE = ".blob";
  private static final String BEGUN = ".part";
  private static final String WAITING = ".up";

  private final Path folder;
  private final Seal seal;
  private final ThreadGuard guard;

  BlobShelf(Path folder, Seal seal, ThreadGuard guard) {
    this.folder = folder;
    this.seal = seal;
    this.guard = guard;
  }

  /// What was put on the shelf.
  ///
  /// @param sha256 in hex
  public record Kept(String sha256, long bytes) {}

  /// Keeps bytes that an operator brought, and marks them as to be sent.
  ///
  /// @return empty where there are more than `most` of them, or none
  public Optional<Kept> keep(InputStream in, long most) throws IOException {
    guard.check();
    Files.createDirectories(folder);
    Path begun = folder.resolve(UUID.randomUUID() + BEGUN);
    try {
      MessageDigest digest = digest();
      long bytes = 0;
      SealedFile file = SealedFile.begin(begun, seal);
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        bytes += part.length;
        if (bytes > most) {
          return Optional.empty();
        }
        digest.update(part);
        file.append(part);
      }
      if (bytes == 0) {
        return Optional.empty();
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      Files.write(folder.resolve(sha256 + WAITING), new byte[0]);
      Files.move(begun, whole(sha256), StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(new Kept(sha256, bytes));
    } finally {
      Files.deleteIfExists(begun);
    }
  }

  private Path whole(String sha256) {
    return folder.resolve(sha256 + WHOLE);
  }

  public boolean has(String sha256) {
    return Files.exists(whole(sha256));
  }

  /// What is to be sent, in no order.
  public List<String> waiting() throws IOException {
    guard.check();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(WAITING))
          .map(name -> name.substring(0, name.length() - WAITING.length()))
          .filter(this::has)
          .toList();
    }
  }

  public boolean waits(String sha256) {
    return Files.exists(folder.resolve(sha256 + WAITING));
  }

  /// The centre has it.
  public void sent(String sha256) throws IOException {
    Files.deleteIfExists(folder.resolve(sha256 + WAITING));
  }

  /// The part that begins at `from`, a multiple of [#PART]; empty behind the end.
  public Optional<byte[]> part(String sha256, long from) throws IOException {
    guard.check();
    return SealedFile.of(whole(sha256), seal).part((int) (from / PART));
  }

  /// All of it, from the beginning; opened as it is read.
  public InputStream open(String sha256) throws IOException {
    guard.check();
    SealedFile file = SealedFile.of(whole(sha256), seal);
    List<InputStream> parts =
        IntStream.range(0, file.parts()).<InputStream>mapToObj(file::stream).toList();
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  /// How much of a download is here, in whole parts.
  public long begun(String sha256) throws IOException {
    guard.check();
    Path begun = folder.resolve(sha256 + BEGUN);
    return Files.exists(begun) ? (long) SealedFile.of(begun, seal).parts() * PART : 0;
  }

  /// Takes the next part of a download.
  public void fetched(String sha256, byte[] part) throws IOException {
    guard.check();
    Files.createDirectories(folder);
    Path begun = folder.resolve(sha256 + BEGUN);
    SealedFile file =
        Files.exists(begun) ? SealedFile.of(begun, seal) : SealedFile.begin(begun, seal);
    file.append(part);
  }

  /// A download is at its end.
  ///
  /// @return false where its hash is another, and it was thrown away
  public boolean finished(String sha256) throws IOException {
    guard.check();
    Path begun = folder.resolve(sha256 + BEGUN);
    MessageDigest digest = digest();
    SealedFile file = SealedFile.of(begun, seal);
    for (int i = 0; i < file.parts(); i++) {
      digest.update(file.part(i).orElseThrow());
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      Files.delete(begun);
      return false;
    }
    Files.move(begun, whole(sha256), StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /// Takes away what no record speaks of any more, such as after a scope was withdrawn.
  public void retain(Set<String> known) throws IOException {
    guard.check();
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.toList();
    }
    for (Path file : all) {
      String name = file.getFileName().toString();
      int dot = name.indexOf('.');
      if (dot > 0 && !known.contains(name.substring(0, dot)) && !waits(name.substring(0, dot))) {
        wipe(file);
      }
    }
  }

  private static void wipe(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(0);
    }
    Files.deleteIfExists(file);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
