package org.onescreen.desktop.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.Catalogue;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import tools.jackson.databind.JsonNode;

/// Reads one section of the list, newest first, with what each command is about.
///
/// @param limit how many at most; the counts are of all
record OutboxQuery(Section section, int limit) implements LiveQueries.Read<OutboxView> {
  @Override
  public OutboxView run(CacheReader reader) {
    List<OutboxLine> lines =
        reader.commands(section.filter(), limit).stream().map(item -> line(reader, item)).toList();
    return new OutboxView(reader.commandCounts(), section, lines);
  }

  private static OutboxLine line(CacheReader reader, CommandItem item) {
    Optional<CentreRecord> now =
        Catalogue.byNumber(item.operation().kind())
            .flatMap(kind -> reader.find(kind, item.operation().record()));
    return new OutboxLine(item, RecordTitle.of(item.operation(), now), now, names(reader, item));
  }

  private static Map<UUID, String> names(CacheReader reader, CommandItem item) {
    Map<UUID, String> names = new HashMap<>();
    item.conflict().stream()
        .filter(c -> c.field().equals("mediator") || c.field().equals("room"))
        .flatMap(c -> Stream.of(c.base(), c.theirs(), c.mine()))
        .filter(JsonNode::isString)
        .map(value -> UUID.fromString(value.stringValue()))
        .distinct()
        .forEach(id -> name(reader, id).ifPresent(name -> names.put(id, name)));
    return names;
  }

  private static Optional<String> name(CacheReader reader, UUID id) {
    return reader
        .find(Mediator.KIND, id)
        .map(m -> Masker.mask(PersonalData.NAME, m.name(), Masker.Mode.DESK))
        .or(() -> reader.find(MediationRoom.KIND, id).map(MediationRoom::name));
  }
}
