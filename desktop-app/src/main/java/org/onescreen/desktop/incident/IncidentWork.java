package org.onescreen.desktop.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.desktop.work.Signs;
import org.onescreen.desktop.work.Work;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkRow;
import org.onescreen.desktop.work.WorkRow.Cell;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;

/// Incidents as a list of work: open ones by their limit, finished ones by when they were reported.
final class IncidentWork implements Work<IncidentSection> {
  private static final Filter OPEN = Filter.is(GridIncident.OPEN, true);
  private static final Filter FINISHED = Filter.is(GridIncident.OPEN, false);

  private final IncidentWords words;
  private final IncidentSteps steps;

  IncidentWork(WorkPlace place) {
    words = IncidentWords.in(place.texts(), place.clock());
    steps = new IncidentSteps(place, words);
  }

  @Override
  public List<IncidentSection> sections() {
    return List.of(IncidentSection.values());
  }

  @Override
  public String name(IncidentSection section) {
    return words.texts().of("incident.section", section);
  }

  @Override
  public List<Head> heads() {
    return List.of(
        new Head(words.texts().get("incident.column.color"), 8),
        new Head(words.texts().get("incident.column.title"), 24),
        new Head(words.texts().get("incident.column.category"), 12),
        new Head(words.texts().get("incident.column.due"), 24),
        new Head(words.texts().get("incident.column.state"), 18));
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(GridIncident.KIND, Grid.KIND);
  }

  @Override
  public Map<IncidentSection, Long> counts(CacheReader reader) {
    return Map.of(
        IncidentSection.OPEN, reader.count(GridIncident.KIND, OPEN),
        IncidentSection.OVERDUE, reader.count(GridIncident.KIND, overdue()),
        IncidentSection.FINISHED, reader.count(GridIncident.KIND, FINISHED));
  }

  private Filter overdue() {
    return OPEN.and(Filter.lessThan(GridIncident.DUE_AT, words.clock().now()));
  }

  @Override
  public List<WorkRow> rows(CacheReader reader, IncidentSection section, int most) {
    Order pressing = Order.ascending(GridIncident.DUE_AT);
    Map<UUID, CommandState> signs = reader.signs(GridIncident.KIND);
    return switch (section) {
      case OPEN -> rows(reader, OPEN, pressing, most, signs);
      case OVERDUE -> rows(reader, overdue(), pressing, most, signs);
      case FINISHED ->
          rows(reader, FINISHED, Order.descending(GridIncident.REPORTED_AT), most, signs);
    };
  }

  private List<WorkRow> rows(
      CacheReader reader, Filter filter, Order order, int most, Map<UUID, CommandState> signs) {
    return reader.page(GridIncident.KIND, filter, order, most, Optional.empty()).records().stream()
        .map(incident -> row(incident, Signs.of(signs.get(incident.id()))))
        .toList();
  }

  private WorkRow row(GridIncident incident, Optional<Sign> sign) {
    String state = words.texts().of("incident.state", incident.state());
    return new WorkRow(
        incident.id(),
        List.of(
            words.risk(incident.color()),
            Cell.of(incident.title()),
            Cell.of(words.texts().of("incident.category", incident.category())),
            words.due(incident),
            Cell.of(
                sign.map(s -> state + "  " + words.texts().of("shell.sign", s)).orElse(state))));
  }

  @Override
  public Optional<WorkDetail> detail(CacheReader reader, UUID record) {
    return reader
        .find(GridIncident.KIND, record)
        .map(
            incident ->
                new WorkDetail(
                    incident.title(),
                    Signs.of(reader.signs(GridIncident.KIND).get(record)),
                    steps.of(incident),
                    IncidentFields.of(incident, grid(reader, incident), words),
                    Optional.of(incident.position())));
  }

  private static String grid(CacheReader reader, GridIncident incident) {
    return reader
        .page(
            Grid.KIND,
            Filter.is(Grid.CODE, incident.grid()),
            Order.ascending(Grid.CODE),
            1,
            Optional.empty())
        .records()
        .stream()
        .findFirst()
        .map(Grid::name)
        .orElse(incident.grid().code());
  }
}
