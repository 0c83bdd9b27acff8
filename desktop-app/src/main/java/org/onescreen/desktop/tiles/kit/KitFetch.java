package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/// Fetches a kit into a file, and goes on where it was cut off. Nothing of it is believed before
/// [KitShelf] has looked at it.
///
/// @param file where it grows; what lies there is gone on with where it is of the same kit
public record KitFetch(KitSource source, Path file) {
  private static final int PIECE = 1 << 16;

  /// @param part told how much of it is there, 0 to 1
  /// @return its head
  public KitHead fetch(DoubleConsumer part) throws KitException {
    KitHead head;
    try (InputStream in = source.from(0)) {
      head = KitHead.read(in);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_READABLE, e);
    }
    long there = begun(head);
    try (InputStream in =
        there < head.size() ? source.from(there) : InputStream.nullInputStream()) {
      copy(in, there, head.size(), part);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_READABLE, e);
    }
    return head;
  }

  /// How much of this very kit is there; the rest of another is thrown away.
  private long begun(KitHead head) throws KitException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        byte[] own;
        try (InputStream in = Files.newInputStream(file)) {
          own = in.readNBytes(head.bytes().length);
        }
        if (Files.size(file) <= head.size() && Arrays.equals(own, head.bytes())) {
          return Files.size(file);
        }
      }
      Files.write(file, new byte[0]);
      return 0;
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
  }

  private void copy(InputStream in, long there, long size, DoubleConsumer part)
      throws IOException, KitException {
    long done = there;
    byte[] piece = new byte[PIECE];
    try (OutputStream out = out()) {
      while (done < size) {
        int read = in.read(piece, 0, (int) Math.min(PIECE, size - done));
        if (read < 0) {
          throw new KitException(KitFault.TRUNCATED);
        }
        put(out, piece, read);
        done += read;
        part.accept((double) done / size);
      }
    }
  }

  private OutputStream out() throws KitException {
    try {
      return Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
  }

  private static void put(OutputStream out, byte[] piece, int length) throws KitException {
    try {
      out.write(piece, 0, length);
    } catch (IOException e) {
      throw new KitException(KitFault.NOT_WRITTEN, e);
    }
  }
}
