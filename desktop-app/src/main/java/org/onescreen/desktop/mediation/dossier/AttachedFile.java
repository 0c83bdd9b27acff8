package org.onescreen.desktop.mediation.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.attachment.Attachment;

/// A file of a case.
///
/// @param here its bytes are on this desk
/// @param waits the centre has not got them yet
record AttachedFile(Attachment file, boolean here, boolean waits) {
  private static final int MOST = 200;

  /// Those of a case that were not taken away, in the order in which they came.
  static List<AttachedFile> of(CacheReader reader, FileShelf shelf, UUID dispute) {
    return all(reader, dispute).stream()
        .map(file -> new AttachedFile(file, shelf.has(file.sha256()), shelf.waits(file.sha256())))
        .toList();
  }

  static List<Attachment> all(CacheReader reader, UUID dispute) {
    return reader
        .page(
            Attachment.KIND,
            Filter.is(Attachment.SUBJECT, dispute).and(Filter.is(Attachment.REMOVED, false)),
            Order.ascending(Attachment.AT),
            MOST,
            Optional.empty())
        .records();
  }
}
