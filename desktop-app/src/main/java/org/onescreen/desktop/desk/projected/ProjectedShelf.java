package org.onescreen.desktop.desk.projected;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.Pin;

/// Photos and scans of cases: nobody can take out of a picture what a room may not see, so that it
/// is not opened before one.
record ProjectedShelf(FileShelf shelf, Audience audience) implements FileShelf {
  @Override
  public Optional<Kept> keep(InputStream in, long most) throws IOException {
    return shelf.keep(in, most);
  }

  @Override
  public boolean has(String sha256) {
    return shelf.has(sha256);
  }

  @Override
  public boolean waits(String sha256) {
    return shelf.waits(sha256);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    if (audience.isRoom()) {
      throw new IOException("not before a room");
    }
    return shelf.open(sha256);
  }

  @Override
  public Pin watch(Runnable changed) {
    return shelf.watch(changed);
  }
}
