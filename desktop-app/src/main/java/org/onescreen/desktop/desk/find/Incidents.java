package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.record.Kind;

/// Grid incidents, by title or code, or by who reported them.
record Incidents(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.INCIDENT;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(GridIncident.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    return Named.newest(reader, GridIncident.KIND, typed, most).stream()
        .flatMap(hit -> reader.find(GridIncident.KIND, hit.id()).stream())
        .map(incident -> found(incident, typed))
        .toList();
  }

  private Found found(GridIncident incident, String typed) {
    return new Found(
        kind(),
        incident.id(),
        incident.title(),
        words.marks(incident.title(), typed),
        words.about(
            words.texts().of("incident.state", incident.state()),
            incident.code(),
            words.at(incident.reportedAt())),
        ways.to(ToolId.INCIDENT, incident.id()),
        Optional.of(ways.to(Aim.of(incident.position(), incident.title(), incident.id()))));
  }
}
