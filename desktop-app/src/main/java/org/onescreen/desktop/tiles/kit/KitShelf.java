package org.onescreen.desktop.tiles.kit;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.onescreen.model.digest.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The kits that are installed, each in a folder of its region; a newer one takes the place of the
/// older. Everything waits for the disk.
///
/// @param folder the desk's own
public record KitShelf(Path folder, KitTrust trust) {
  private static final Logger LOG = LoggerFactory.getLogger(KitShelf.class);
  private static final String HEAD = "head.onekit";
  private static final int PIECE = 1 << 16;

  /// An installed kit.
  ///
  /// @param folder where its parts lie
  public record Kit(KitManifest manifest, Path folder) {
    public Path part(String name) {
      return folder.resolve(name);
    }
  }

  /// Takes a kit as a whole or not at all.
  ///
  /// @throws KitException with [KitFault#UNKNOWN_MAKER] where somebody must first trust its maker
  public Kit install(Path kit) throws KitException {
    try (InputStream in = Files.newInputStream(kit)) {
      KitHead head = KitHead.read(in);
      if (!trust.trusts(head.maker())) {
        throw new KitException(KitFault.UNKNOWN_MAKER);
      }
      Path own = folder.resolve(head.manifest().region());
      Path fresh = folder.resolve(head.manifest().region() + ".part");
      Folders.delete(fresh);
      try {
        Files.createDirectories(fresh);
        Files.write(fresh.resolve(HEAD), head.bytes());
        for (KitManifest.Part part : head.manifest().parts()) {
          unpack(in, part, fresh.resolve(part.name()));
        }
        Folders.replace(fresh, own);
      } finally {
        Folders.delete(fresh);
      }
      return new Kit(head.manifest(), own);
    } catch (EOFException e) {
      throw new KitException(KitFault.TRUNCATED, e);
    } catch (IOException e) {
      throw new KitException(
          Files.isReadable(kit) ? KitFault.NOT_WRITTEN : KitFault.NOT_READABLE, e);
    }
  }

  private static void unpack(InputStream in, KitManifest.Part part, Path to)
      throws IOException, KitException {
    MessageDigest digest = Sha256.begin();
    byte[] piece = new byte[PIECE];
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
      long left = part.bytes();
      while (left > 0) {
        int read = in.read(piece, 0, (int) Math.min(PIECE, left));
        if (read < 0) {
          throw new EOFException();
        }
        out.write(piece, 0, read);
        left -= read;
      }
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw new KitException(KitFault.DAMAGED);
    }
  }

  /// The newest first; a folder that is no kit is left out.
  public List<Kit> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Kit> kits = new ArrayList<>();
    try (Stream<Path> each = Files.list(folder)) {
      for (Path one : each.filter(path -> Files.exists(path.resolve(HEAD))).toList()) {
        if (!one.getFileName().toString().endsWith(".part")) {
          read(one, kits);
        }
      }
    }
    kits.sort(Comparator.comparing((Kit kit) -> kit.manifest().madeAt()).reversed());
    return kits;
  }

  private static void read(Path one, List<Kit> kits) throws IOException {
    try (InputStream in = Files.newInputStream(one.resolve(HEAD))) {
      kits.add(new Kit(KitHead.read(in).manifest(), one));
    } catch (KitException e) {
      LOG.warn("an installed kit cannot be read: {}", e.fault());
    }
  }

  public void remove(Kit kit) throws IOException {
    Folders.remove(kit.folder());
  }
}
