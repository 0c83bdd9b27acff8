package org.onescreen.desktop.mediation.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.MediationSession;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// Everything that a case's papers are filled from. Names in it are not masked: it is read when a
/// paper is made, and shown nowhere.
///
/// @param village the name of the place whose committee handles it: the village, or what stands
///   above where that took it over; empty where it is not known here
/// @param number the dossier's number; empty until the centre gave it
/// @param names of mediators and rooms
record CaseFile(Dispute dispute, String village, Optional<String> number, Map<UUID, String> names) {
  static final Set<Kind<?>> READS =
      Set.of(Dispute.KIND, DossierBook.KIND, Mediator.KIND, MediationRoom.KIND, Region.KIND);

  static Optional<CaseFile> read(CacheReader reader, UUID id) {
    return reader.find(Dispute.KIND, id).map(dispute -> of(reader, dispute));
  }

  private static CaseFile of(CacheReader reader, Dispute dispute) {
    String village =
        reader
            .page(
                Region.KIND,
                Filter.is(Kind.DIVISION, DossierBook.committeeOf(dispute)),
                Order.ascending(Region.NAME),
                1,
                Optional.empty())
            .records()
            .stream()
            .findFirst()
            .map(Region::name)
            .orElse("");
    return new CaseFile(dispute, village, number(reader, dispute), names(reader, dispute));
  }

  /// A number that waits for the centre may still move, and is not one.
  private static Optional<String> number(CacheReader reader, Dispute dispute) {
    UUID book = DossierBook.idOf(DossierBook.committeeOf(dispute), dispute.acceptedOn().getYear());
    CommandState sign = reader.signs(DossierBook.KIND).get(book);
    return sign != null
        ? Optional.empty()
        : reader.find(DossierBook.KIND, book).flatMap(found -> found.number(dispute.id()));
  }

  private static Map<UUID, String> names(CacheReader reader, Dispute dispute) {
    Map<UUID, String> names = new HashMap<>();
    mediator(reader, dispute.mediator(), names);
    dispute.told().mediators().forEach(each -> mediator(reader, each, names));
    for (MediationSession session : dispute.told().sessions()) {
      mediator(reader, session.mediator(), names);
      room(reader, session.room(), names);
    }
    room(reader, dispute.room(), names);
    return names;
  }

  private static void mediator(CacheReader reader, UUID id, Map<UUID, String> names) {
    reader.find(Mediator.KIND, id).ifPresent(found -> names.put(id, found.name()));
  }

  private static void room(
      CacheReader reader, @org.jspecify.annotations.Nullable UUID id, Map<UUID, String> names) {
    if (id != null) {
      reader.find(MediationRoom.KIND, id).ifPresent(found -> names.put(id, found.name()));
    }
  }

  /// Files are personal, and never reach a log.
  @Override
  public String toString() {
    return "CaseFile[" + dispute.code() + "]";
  }
}
