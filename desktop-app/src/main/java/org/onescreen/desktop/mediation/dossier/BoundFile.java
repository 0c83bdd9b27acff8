package org.onescreen.desktop.mediation.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.document.pdf.Leaf;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.mediation.DossierPaper;

/// A file that is bound into the dossier.
///
/// @param paper which it belongs to; empty for those at the end
/// @param name of the file without its ending
/// @param scan reads it when its turn comes
record BoundFile(Optional<DossierPaper> paper, String name, Leaf.Scan scan) {
  static List<BoundFile> of(CacheReader reader, FileShelf shelf, UUID dispute) {
    return AttachedFile.all(reader, dispute).stream().map(file -> of(file, shelf)).toList();
  }

  private static BoundFile of(Attachment file, FileShelf shelf) {
    int dot = file.name().lastIndexOf('.');
    return new BoundFile(
        Optional.ofNullable(file.paper()),
        dot > 0 ? file.name().substring(0, dot) : file.name(),
        () -> read(file, shelf));
  }

  private static byte[] read(Attachment file, FileShelf shelf) throws IOException {
    try (InputStream in = shelf.open(file.sha256())) {
      return in.readAllBytes();
    } catch (CacheException e) {
      throw new IOException("an attachment cannot be opened", e);
    }
  }

  /// Names tell of people, and never reach a log.
  @Override
  public String toString() {
    return "BoundFile[" + paper + "]";
  }
}
