package org.onescreen.desktop.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Signs;
import org.onescreen.desktop.work.Work;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkRow;
import org.onescreen.desktop.work.WorkRow.Cell;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.record.Kind;

/// The register as a list, the newest first. A director reads all of it, everybody else what they
/// exported themselves.
final class ExportWork implements Work<ExportSection> {
  private static final Filter PERSONAL = Filter.is(ExportEntry.HAS_PERSONAL, true);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
  private static final UUID NOBODY = new UUID(0, 0);

  private final WorkPlace place;

  ExportWork(WorkPlace place) {
    this.place = place;
  }

  private Texts texts() {
    return place.texts();
  }

  private Filter seen() {
    Optional<Actor> who = place.actor().get();
    return who.filter(actor -> actor.role() == Role.DIRECTOR).isPresent()
        ? Filter.all()
        : Filter.is(ExportEntry.ACCOUNT, who.map(Actor::account).orElse(NOBODY));
  }

  private Filter of(ExportSection section) {
    return switch (section) {
      case ALL -> seen();
      case PERSONAL -> seen().and(PERSONAL);
    };
  }

  @Override
  public List<ExportSection> sections() {
    return List.of(ExportSection.values());
  }

  @Override
  public String name(ExportSection section) {
    return texts().of("export.section", section);
  }

  @Override
  public List<Head> heads() {
    return List.of(
        new Head(texts().get("export.column.at"), 14),
        new Head(texts().get("export.column.by"), 10),
        new Head(texts().get("export.column.title"), 26),
        new Head(texts().get("export.column.form"), 8),
        new Head(texts().get("export.column.purpose"), 24),
        new Head(texts().get("export.column.personal"), 10));
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(ExportEntry.KIND);
  }

  @Override
  public Map<ExportSection, Long> counts(CacheReader reader) {
    return Map.of(
        ExportSection.ALL, reader.count(ExportEntry.KIND, of(ExportSection.ALL)),
        ExportSection.PERSONAL, reader.count(ExportEntry.KIND, of(ExportSection.PERSONAL)));
  }

  @Override
  public List<WorkRow> rows(CacheReader reader, ExportSection section, int most) {
    return reader
        .page(
            ExportEntry.KIND, of(section), Order.descending(ExportEntry.AT), most, Optional.empty())
        .records()
        .stream()
        .map(this::row)
        .toList();
  }

  private WorkRow row(ExportEntry entry) {
    return new WorkRow(
        entry.id(),
        List.of(
            Cell.of(MINUTE.format(entry.at())),
            Cell.of(entry.by()),
            Cell.of(entry.title()),
            Cell.of(texts().of("export.form", entry.form())),
            Cell.of(entry.purpose()),
            entry.hasPersonal()
                ? new Cell(texts().get("export.personal.yes"), "orange")
                : Cell.of(texts().get("export.personal.no"))));
  }

  @Override
  public Optional<WorkDetail> detail(CacheReader reader, UUID record) {
    return reader
        .find(ExportEntry.KIND, record)
        .map(
            entry ->
                new WorkDetail(
                    entry.title(),
                    Signs.of(reader.signs(ExportEntry.KIND).get(record)),
                    new Offer(record, entry.form(), List.of()),
                    fields(entry),
                    Optional.empty()));
  }

  private List<WorkDetail.Field> fields(ExportEntry entry) {
    return List.of(
        field("number", entry.number()),
        field("at", MINUTE.format(entry.at())),
        field("by", entry.by()),
        field("purpose", entry.purpose()),
        field("recipient", entry.recipient()),
        field("form", texts().of("export.form", entry.form())),
        field("rows", Long.toString(entry.rows())),
        field("personal", PersonalWords.of(entry.personalFields(), texts())),
        field("mark", entry.mark()),
        field("sha256", entry.sha256()));
  }

  private WorkDetail.Field field(String key, String value) {
    return new WorkDetail.Field(texts().get("export.field." + key), value);
  }
}
