package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.LinkedRecord;
import org.onescreen.model.record.CentreRecord;

/// A record that is, or may be, linked to a case.
///
/// @param title empty where the record is not here; it names no person
/// @param camera by which the wall knows it; empty for anything else
public record Linkable(LinkKind kind, UUID id, String title, Optional<GbDeviceCode> camera) {
  private static final int MOST = 5;

  /// What is linked already; a kind that this desk does not know is left out.
  static List<Linkable> of(CacheReader reader, List<LinkedRecord> links) {
    List<Linkable> all = new ArrayList<>();
    for (LinkedRecord link : links) {
      LinkKind.of(link.kind()).ifPresent(kind -> all.add(read(reader, kind, link.id())));
    }
    return List.copyOf(all);
  }

  /// What matches, a few of each kind.
  ///
  /// @param but the case that looks for them
  public static List<Linkable> search(CacheReader reader, String typed, UUID but) {
    List<Linkable> found = new ArrayList<>();
    for (LinkKind kind : LinkKind.values()) {
      reader.search(kind.kind(), typed, MOST, Optional.empty()).records().stream()
          .map(Hit::id)
          .filter(id -> !id.equals(but))
          .forEach(id -> found.add(read(reader, kind, id)));
    }
    return List.copyOf(found);
  }

  private static Linkable read(CacheReader reader, LinkKind kind, UUID id) {
    Optional<? extends CentreRecord> record = reader.find(kind.kind(), id);
    return record
        .map(found -> of(kind, found))
        .orElseGet(() -> new Linkable(kind, id, "", Optional.empty()));
  }

  private static Linkable of(LinkKind kind, CentreRecord found) {
    return switch (found) {
      case Camera camera ->
          new Linkable(kind, camera.id(), camera.name(), Optional.of(camera.code()));
      case Alarm alarm -> plain(kind, alarm, alarm.title() + " · " + alarm.place());
      case GridIncident incident ->
          plain(kind, incident, incident.title() + " · " + incident.code());
      case Dispute dispute ->
          plain(
              kind,
              dispute,
              dispute.restricted() ? dispute.code() : dispute.title() + " · " + dispute.code());
      default -> plain(kind, found, "");
    };
  }

  private static Linkable plain(LinkKind kind, CentreRecord record, String title) {
    return new Linkable(kind, record.id(), title, Optional.empty());
  }

  /// Titles may come from people, and never reach a log.
  @Override
  public String toString() {
    return "Linkable[" + kind + " " + id + "]";
  }
}
