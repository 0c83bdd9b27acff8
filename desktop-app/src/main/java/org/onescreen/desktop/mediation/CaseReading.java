package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.mediation.view.Discretion;
import org.onescreen.model.access.Actor;
import org.onescreen.model.mediation.Dispute;

/// What comes of opening a case.
sealed interface CaseReading {
  /// There is none of that id here.
  record Gone() implements CaseReading {}

  /// It is not for the eyes of whoever is at the desk.
  record Withheld() implements CaseReading {}

  record Open(CaseDetail detail) implements CaseReading {}

  static CaseReading of(CacheReader reader, UUID id, LocalDate today, Optional<Actor> actor) {
    Optional<Dispute> found = reader.find(Dispute.KIND, id);
    if (found.isEmpty()) {
      return new Gone();
    }
    return Discretion.mayOpen(reader, found.get(), actor)
        ? new Open(CaseDetail.of(reader, found.get(), today, actor))
        : new Withheld();
  }
}
