package org.onescreen.desktop.antifraud;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.antifraud.race.WarningSteps;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Signs;
import org.onescreen.desktop.work.Work;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkRow;
import org.onescreen.desktop.work.WorkRow.Cell;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// Fraud warnings as a list of work, the newest first. The person is masked: what is needed for a
/// call is with the police.
final class WarningWork implements Work<WarningSection> {
  private static final Order NEWEST = Order.descending(FraudWarning.RECEIVED_AT);

  private final WorkPlace place;
  private final Texts texts;
  private final Ages ages;
  private final WarningSteps steps;

  WarningWork(WorkPlace place) {
    this.place = place;
    this.texts = place.texts();
    this.ages = new Ages(texts, place.clock().ticker().clock().getZone());
    this.steps = new WarningSteps(place, RaceLimits.DEFAULT);
  }

  @Override
  public List<WarningSection> sections() {
    return List.of(WarningSection.values());
  }

  @Override
  public String name(WarningSection section) {
    return texts.of("antifraud.section", section);
  }

  @Override
  public List<Head> heads() {
    return List.of(
        new Head(texts.get("antifraud.column.grade"), 9),
        new Head(texts.get("antifraud.column.type"), 20),
        new Head(texts.get("antifraud.column.person"), 22),
        new Head(texts.get("antifraud.column.received"), 13),
        new Head(texts.get("antifraud.column.state"), 22));
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(FraudWarning.KIND, Region.KIND);
  }

  @Override
  public Map<WarningSection, Long> counts(CacheReader reader) {
    Map<WarningSection, Long> counts = new EnumMap<>(WarningSection.class);
    for (WarningSection section : sections()) {
      counts.put(section, reader.count(FraudWarning.KIND, filter(section)));
    }
    return counts;
  }

  private static Filter filter(WarningSection section) {
    return switch (section) {
      case HIGH -> open(WarningGrade.HIGH);
      case MEDIUM -> open(WarningGrade.MEDIUM);
      case LOW -> open(WarningGrade.LOW);
      case DONE -> Filter.is(FraudWarning.OPEN, false);
    };
  }

  private static Filter open(WarningGrade grade) {
    return Filter.is(FraudWarning.OPEN, true).and(Filter.is(FraudWarning.GRADE, grade));
  }

  @Override
  public List<WorkRow> rows(CacheReader reader, WarningSection section, int most) {
    Map<UUID, CommandState> signs = reader.signs(FraudWarning.KIND);
    return reader
        .page(FraudWarning.KIND, filter(section), NEWEST, most, Optional.empty())
        .records()
        .stream()
        .map(warning -> row(warning, Signs.of(signs.get(warning.id()))))
        .toList();
  }

  private WorkRow row(FraudWarning warning, Optional<Sign> sign) {
    String state = texts.of("antifraud.state", warning.state());
    return new WorkRow(
        warning.id(),
        List.of(
            new Cell(texts.of("antifraud.grade", warning.grade()), tone(warning.grade())),
            Cell.of(texts.of("antifraud.type", warning.type())),
            Cell.of(person(warning)),
            Cell.of(at(warning.receivedAt())),
            Cell.of(sign.map(s -> state + "  " + texts.of("shell.sign", s)).orElse(state))));
  }

  private static String tone(WarningGrade grade) {
    return switch (grade) {
      case HIGH -> "red";
      case MEDIUM -> "orange";
      case LOW -> "blue";
    };
  }

  private static String person(FraudWarning warning) {
    return Masker.mask(PersonalData.NAME, warning.person(), Masker.Mode.DESK)
        + "  "
        + Masker.mask(PersonalData.PHONE, warning.phone(), Masker.Mode.DESK);
  }

  private String at(Instant moment) {
    return ages.at(moment, place.clock().now());
  }

  @Override
  public Optional<WorkDetail> detail(CacheReader reader, UUID record) {
    return reader
        .find(FraudWarning.KIND, record)
        .map(
            warning -> {
              Optional<Region> region = region(reader, warning);
              return new WorkDetail(
                  texts.of("antifraud.type", warning.type()),
                  Signs.of(reader.signs(FraudWarning.KIND).get(record)),
                  steps.of(warning),
                  fields(warning, region.map(Region::name).orElse(warning.division().code())),
                  region.map(Region::centre));
            });
  }

  private static Optional<Region> region(CacheReader reader, FraudWarning warning) {
    return reader
        .page(
            Region.KIND,
            Filter.is(Kind.DIVISION, warning.division()),
            Order.ascending(Kind.DIVISION),
            1,
            Optional.empty())
        .records()
        .stream()
        .findFirst();
  }

  private List<WorkDetail.Field> fields(FraudWarning warning, String village) {
    return List.of(
        field("grade", texts.of("antifraud.grade", warning.grade())),
        field("state", texts.of("antifraud.state", warning.state())),
        field("tier", texts.of("antifraud.tier", warning.tier())),
        field("received", at(warning.receivedAt())),
        field("village", village),
        field("person", person(warning)));
  }

  private WorkDetail.Field field(String key, String value) {
    return new WorkDetail.Field(texts.get("antifraud.field." + key), value);
  }
}
