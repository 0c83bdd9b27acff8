package org.onescreen.desktop.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A file of sealed parts, all but the last of [BlobShelf#PART] bytes: a name of its own, to which
/// each part is sealed with its place, and the parts. So no part can be moved, left out or taken
/// from another file.
record SealedFile(Path path, Seal seal, UUID name) {
  private static final int HEAD = 2 * Long.BYTES;

  /// What [AesSeal] adds: a nonce and a tag.
  private static final int MORE = 28;

  private static final int STEP = BlobShelf.PART + MORE;

  static SealedFile begin(Path path, Seal seal) throws IOException {
    UUID name = UUID.randomUUID();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.writeLong(name.getMostSignificantBits());
      file.writeLong(name.getLeastSignificantBits());
    }
    return new SealedFile(path, seal, name);
  }

  static SealedFile of(Path path, Seal seal) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return new SealedFile(path, seal, new UUID(file.readLong(), file.readLong()));
    }
  }

  private String context(int index) {
    return "blob/" + name + "/" + index;
  }

  /// True where a crash came before even the name was written.
  static boolean cut(Path path) throws IOException {
    return Files.exists(path) && Files.size(path) < HEAD;
  }

  int parts() throws IOException {
    long body = Files.size(path) - HEAD;
    return (int) ((body + STEP - 1) / STEP);
  }

  /// Without the last one where that is shorter, of which nobody knows whether it is the end or was
  /// cut off.
  int wholeParts() throws IOException {
    return (int) ((Files.size(path) - HEAD) / STEP);
  }

  /// A part that was cut off by a crash is written over.
  void append(byte[] part) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      int index = (int) ((file.length() - HEAD) / STEP);
      file.setLength(HEAD + (long) index * STEP);
      file.seek(file.length());
      file.write(seal.seal(part, context(index)));
      file.getFD().sync();
    }
  }

  Optional<byte[]> part(int index) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long at = HEAD + (long) index * STEP;
      if (at >= file.length()) {
        return Optional.empty();
      }
      byte[] sealed = new byte[(int) Math.min(STEP, file.length() - at)];
      file.seek(at);
      file.readFully(sealed);
      return Optional.of(seal.open(sealed, context(index)));
    }
  }

  /// All parts, one behind the other.
  InputStream stream() throws IOException {
    List<InputStream> all =
        IntStream.range(0, parts())
            .<InputStream>mapToObj(index -> new LazyPart(this, index))
            .toList();
    return new SequenceInputStream(Collections.enumeration(all));
  }

  /// Opens its part when it is first read: an attachment need not fit into memory twice.
  private static final class LazyPart extends InputStream {
    private final SealedFile file;
    private final int index;
    private ByteArrayInputStream opened = new ByteArrayInputStream(new byte[0]);
    private boolean begun;

    LazyPart(SealedFile file, int index) {
      this.file = file;
      this.index = index;
    }

    private ByteArrayInputStream bytes() {
      if (!begun) {
        begun = true;
        try {
          opened = new ByteArrayInputStream(file.part(index).orElse(new byte[0]));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return opened;
    }

    @Override
    public int read() {
      return bytes().read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes().read(into, from, length);
    }
  }
}
