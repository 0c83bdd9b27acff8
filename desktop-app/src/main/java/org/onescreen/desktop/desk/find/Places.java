package org.onescreen.desktop.desk.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.GovernanceCenter;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;

/// Towns, villages and grids, and what stands in them; each is shown on the map.
record Places(Ways ways, FoundWords words) implements Section {
  private static final List<Kind<?>> KINDS =
      List.of(
          Region.KIND,
          Grid.KIND,
          GovernanceCenter.KIND,
          MediationRoom.KIND,
          EmergencyUnit.KIND,
          PatrolTeam.KIND,
          PoliceRoom.KIND,
          Sensor.KIND);

  @Override
  public FoundKind kind() {
    return FoundKind.PLACE;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.copyOf(KINDS);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    List<Found> found = new ArrayList<>();
    for (Kind<?> kind : KINDS) {
      if (found.size() < most) {
        Named.of(reader, kind, typed, most - found.size()).stream()
            .flatMap(hit -> found(reader, hit, typed))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Stream<Found> found(CacheReader reader, Hit hit, String typed) {
    return reader.find(hit.kind(), hit.id()).stream()
        .map(
            record ->
                switch (record) {
                  case Region region ->
                      found(
                          hit,
                          typed,
                          region.division().code(),
                          ways.to(Aim.of(region.centre(), hit.title(), hit.id())));
                  case Grid grid ->
                      found(
                          hit,
                          typed,
                          words.about(words.where(reader, grid.division()), grid.code().code()),
                          ways.to(Aim.of(grid.centre(), hit.title(), hit.id())));
                  case EmergencyUnit unit ->
                      found(
                          hit,
                          typed,
                          words.where(reader, unit.division()),
                          ways.to(Aim.of(unit.position(), hit.title(), hit.id())));
                  case PatrolTeam team ->
                      found(
                          hit,
                          typed,
                          words.where(reader, team.division()),
                          ways.to(Aim.of(team.position(), hit.title(), hit.id())));
                  case PoliceRoom room ->
                      found(
                          hit,
                          typed,
                          words.where(reader, room.division()),
                          ways.to(Aim.of(room.position(), hit.title(), hit.id())));
                  case Sensor sensor ->
                      found(
                          hit,
                          typed,
                          words.where(reader, sensor.division()),
                          ways.to(Aim.of(sensor.position(), hit.title(), hit.id())));
                  default ->
                      found(
                          hit,
                          typed,
                          words.where(reader, record.division()),
                          ways.to(reader, record.division()));
                });
  }

  private Found found(Hit hit, String typed, String about, Runnable open) {
    return new Found(kind(), hit.id(), hit.title(), words.marks(hit.title(), typed), about, open);
  }
}
