package org.onescreen.desktop.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.onescreen.model.digest.Sha256;

/// The bytes of attachments, in files beside the cache, sealed like what is personal in it. A file
/// is there whole or not at all; what is to be sent to the centre is marked until that has it all.
///
/// Safe for use by many threads, but never by the one that draws.
public final class BlobShelf implements FileShelf {
  /// The parts in which bytes are sealed, sent and fetched.
  public static final int PART = 512 << 10;

  private static final String WHOLE = ".blob";
  private static final String BEGUN = ".part";
  private static final String WAITING = ".up";

  private final Path folder;
  private final Seal seal;
  private final ThreadGuard guard;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// What is being brought at this moment, by the name of its file.
  private final Set<String> coming = ConcurrentHashMap.newKeySet();

  BlobShelf(Path folder, Seal seal, ThreadGuard guard) {
    this.folder = folder;
    this.seal = seal;
    this.guard = guard;
  }

  @Override
  public Pin watch(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  @Override
  public Optional<Kept> keep(InputStream in, long most) throws IOException {
    guard.check();
    Files.createDirectories(folder);
    String name = UUID.randomUUID() + BEGUN;
    Path begun = folder.resolve(name);
    coming.add(name);
    try {
      MessageDigest digest = Sha256.begin();
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
      tell();
      return Optional.of(new Kept(sha256, bytes));
    } finally {
      Files.deleteIfExists(begun);
      coming.remove(name);
    }
  }

  private Path whole(String sha256) {
    return folder.resolve(sha256 + WHOLE);
  }

  @Override
  public boolean has(String sha256) {
    return Files.exists(whole(sha256));
  }

  /// What is to be sent, in no order.
  public List<String> waiting() throws IOException {
    guard.check();
    return names().stream()
        .filter(name -> name.endsWith(WAITING))
        .map(name -> name.substring(0, name.length() - WAITING.length()))
        .filter(this::has)
        .toList();
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Override
  public boolean waits(String sha256) {
    return Files.exists(folder.resolve(sha256 + WAITING));
  }

  /// The centre has it.
  public void sent(String sha256) throws IOException {
    Files.deleteIfExists(folder.resolve(sha256 + WAITING));
    tell();
  }

  /// The part that begins at `from`, a multiple of [#PART]; empty behind the end.
  public Optional<byte[]> part(String sha256, long from) throws IOException {
    guard.check();
    return SealedFile.of(whole(sha256), seal).part((int) (from / PART));
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    guard.check();
    return SealedFile.of(whole(sha256), seal).stream();
  }

  /// How much of a download is here, in whole parts. One that was torn when the desk stopped is
  /// begun anew; as long as this looks, nobody else writes one.
  public synchronized long begun(String sha256) throws IOException {
    guard.check();
    Path begun = folder.resolve(sha256 + BEGUN);
    if (SealedFile.cut(begun)) {
      wipe(begun);
    }
    return Files.exists(begun) ? (long) SealedFile.of(begun, seal).wholeParts() * PART : 0;
  }

  /// Takes the next part of a download.
  public synchronized void fetched(String sha256, byte[] part) throws IOException {
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
  public synchronized boolean finished(String sha256) throws IOException {
    guard.check();
    Path begun = folder.resolve(sha256 + BEGUN);
    MessageDigest digest = Sha256.begin();
    SealedFile file = SealedFile.of(begun, seal);
    for (int i = 0; i < file.parts(); i++) {
      digest.update(file.part(i).orElseThrow());
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      Files.delete(begun);
      return false;
    }
    Files.move(begun, whole(sha256), StandardCopyOption.REPLACE_EXISTING);
    tell();
    return true;
  }

  /// Takes away what cannot be opened, such as what was sealed with a key that is lost: the centre
  /// has it, or nobody has.
  public synchronized void discard(String sha256) throws IOException {
    guard.check();
    for (String ending : List.of(WHOLE, BEGUN, WAITING)) {
      wipe(folder.resolve(sha256 + ending));
    }
    tell();
  }

  /// Takes away what no record speaks of any more, such as after a scope was withdrawn.
  public void retain(Set<String> known) throws IOException {
    guard.check();
    for (String name : names()) {
      int dot = name.indexOf('.');
      String sum = dot > 0 ? name.substring(0, dot) : name;
      if (!known.contains(sum) && !waits(sum) && !coming.contains(name)) {
        wipe(folder.resolve(name));
      }
    }
  }

  private static void wipe(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(0);
    }
    Files.deleteIfExists(file);
  }
}
