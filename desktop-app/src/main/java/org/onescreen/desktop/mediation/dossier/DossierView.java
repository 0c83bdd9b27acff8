package org.onescreen.desktop.mediation.dossier;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.mediation.DossierBook;

/// A dossier at one moment.
///
/// @param waits true while a number was asked for and the centre has not answered
record DossierView(CaseFile file, boolean waits) {
  static Optional<DossierView> read(CacheReader reader, UUID dispute) {
    return CaseFile.read(reader, dispute).map(file -> new DossierView(file, waits(reader, file)));
  }

  private static boolean waits(CacheReader reader, CaseFile file) {
    UUID book =
        DossierBook.idOf(
            DossierBook.committeeOf(file.dispute()), file.dispute().acceptedOn().getYear());
    return reader.signs(DossierBook.KIND).containsKey(book)
        && reader
            .find(DossierBook.KIND, book)
            .flatMap(found -> found.number(file.dispute().id()))
            .isPresent();
  }
}
