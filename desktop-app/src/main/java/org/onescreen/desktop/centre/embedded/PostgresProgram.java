package org.onescreen.desktop.centre.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs of the zonky artefact on the class path, unpacked once beside the data.
/// A newer artefact is unpacked beside an older one.
final class PostgresProgram {
  private static final int OWNER_MAY_EXECUTE = 0100;

  private final Path home;

  private PostgresProgram(Path home) {
    this.home = home;
  }

  static PostgresProgram in(Path folder) throws EmbeddedPostgresException {
    URL packed = PostgresProgram.class.getResource("/" + packedName());
    if (packed == null) {
      throw new EmbeddedPostgresException(
          EmbeddedPostgresException.Reason.NO_PROGRAM, folder, packedName() + " is missing");
    }
    try {
      Path home = folder.resolve("program-" + mark(packed));
      if (!Files.isDirectory(home)) {
        unpack(packed, home);
      }
      return new PostgresProgram(home);
    } catch (IOException e) {
      throw new EmbeddedPostgresException(
          EmbeddedPostgresException.Reason.NOT_WRITABLE, folder, "cannot unpack PostgreSQL", e);
    }
  }

  Path executable(String name) {
    return home.resolve("bin").resolve(Platform.WINDOWS ? name + ".exe" : name);
  }

  private static String packedName() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String known = arch.equals("amd64") ? "x86_64" : arch.equals("aarch64") ? "arm_64" : arch;
    return "postgres-" + Platform.NAME + "-" + known + ".txz";
  }

  /// What tells one artefact from another without reading it whole at every start.
  private static String mark(URL packed) throws IOException {
    URLConnection connection = packed.openConnection();
    if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    return Long.toHexString(connection.getContentLengthLong());
  }

  private static void unpack(URL packed, Path home) throws IOException {
    Path above = home.toAbsolutePath().getParent();
    Path fresh = Files.createTempDirectory(above, ".unpacking");
    try (InputStream in = new BufferedInputStream(packed.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, fresh);
      }
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
      throw new IOException("another process unpacked into " + home, e);
    } finally {
      FolderTree.delete(fresh);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("an entry that leads outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(parent(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, into.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + target);
      }
    }
  }

  private static Path parent(Path path) {
    @Nullable Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
