package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Signs;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.CallAttempt;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningSight;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.StopPayment;
import org.onescreen.model.antifraud.VisitTeam;
import org.onescreen.model.antifraud.WarningCourse;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// Reads a warning in full.
record RaceDetails(WorkPlace place, Ages ages) {
  static final Set<Kind<?>> READS =
      Set.of(FraudWarning.KIND, Region.KIND, Grid.KIND, DissuasionPolicy.KIND, FraudTypeEntry.KIND);

  Optional<RaceDetail> of(CacheReader reader, UUID id) {
    return reader.find(FraudWarning.KIND, id).map(warning -> detail(reader, warning));
  }

  private RaceDetail detail(CacheReader reader, FraudWarning warning) {
    Texts texts = place.texts();
    Optional<Region> village =
        first(reader, Region.KIND, Filter.is(Kind.DIVISION, warning.division()));
    return new RaceDetail(
        texts.of("antifraud.type", warning.type()),
        Signs.of(reader.signs(FraudWarning.KIND).get(warning.id())),
        new WarningSteps(place, Policies.limits(reader)).of(warning),
        fields(reader, warning, village.map(Region::name)),
        script(reader, warning),
        village.map(Region::centre));
  }

  private List<WorkDetail.Field> fields(
      CacheReader reader, FraudWarning warning, Optional<String> village) {
    Texts texts = place.texts();
    List<WorkDetail.Field> fields = new ArrayList<>();
    fields.add(field("grade", texts.of("antifraud.grade", warning.grade())));
    fields.add(field("state", texts.of("antifraud.state", warning.state())));
    fields.add(field("tier", texts.of("antifraud.tier", warning.tier())));
    fields.add(field("received", at(warning.receivedAt())));
    Instant due = warning.due();
    if (due != null) {
      fields.add(field("due", at(due)));
    }
    fields.add(field("village", village.orElse(warning.division().code()) + grid(reader, warning)));
    fields.add(field("person", person(warning)));
    course(warning, fields);
    return fields;
  }

  /// A grid that is gone from the map is said to be, with its code.
  private String grid(CacheReader reader, FraudWarning warning) {
    GridCode code = warning.grid();
    if (code == null) {
      return "";
    }
    return " · "
        + first(reader, Grid.KIND, Filter.is(Grid.CODE, code))
            .map(Grid::name)
            .orElse(place.texts().get("antifraud.race.grid.gone", code.code()));
  }

  private String person(FraudWarning warning) {
    return place.actor().get().filter(who -> FraudWarningSight.seesPerson(warning, who)).isPresent()
        ? Persons.masked(warning)
        : place.texts().get("antifraud.race.person.hidden");
  }

  private void course(FraudWarning warning, List<WorkDetail.Field> fields) {
    Texts texts = place.texts();
    WarningCourse done = warning.done();
    for (CallAttempt call : done.calls()) {
      fields.add(field("call", at(call.at()) + "  " + texts.of("antifraud.call", call.result())));
    }
    VisitTeam team = done.team();
    if (team != null) {
      fields.add(field("team", texts.of("antifraud.team", team)));
    }
    told(fields, "family", done.familyAt());
    told(fields, "bank", done.bankAt());
    StopPayment stop = done.stop();
    if (stop != null) {
      fields.add(field("stop", texts.get("antifraud.race.stop", stop.paidYuan(), frozen(stop))));
    }
    for (Instant asked : done.followUps()) {
      fields.add(field("followUp", at(asked)));
    }
    Integer late = warning.late();
    if (late != null && late > 0) {
      fields.add(field("late", texts.get("antifraud.race.late.acts", late)));
    }
  }

  private static int frozen(StopPayment stop) {
    Integer frozen = stop.frozenYuan();
    return frozen == null ? 0 : frozen;
  }

  private void told(List<WorkDetail.Field> fields, String key, @Nullable Instant at) {
    if (at != null) {
      fields.add(field(key, at(at)));
    }
  }

  /// The words for the call: who calls, what the danger is, what to do.
  private String script(CacheReader reader, FraudWarning warning) {
    boolean calls =
        warning.state() == FraudWarningState.ASSIGNED
            || warning.state() == FraudWarningState.REMINDED
            || warning.state() == FraudWarningState.CALLING;
    if (!calls) {
      return "";
    }
    String reminder =
        first(reader, FraudTypeEntry.KIND, Filter.is(FraudTypeEntry.CODE, warning.type().name()))
            .map(FraudTypeEntry::education)
            .orElse("");
    return place.texts().get("antifraud.race.script", reminder);
  }

  private static <T extends Record & CentreRecord> Optional<T> first(
      CacheReader reader, Kind<T> kind, Filter filter) {
    return reader
        .page(kind, filter, Order.ascending(Kind.DIVISION), 1, Optional.empty())
        .records()
        .stream()
        .findFirst();
  }

  private WorkDetail.Field field(String key, String value) {
    return new WorkDetail.Field(place.texts().get("antifraud.field." + key), value);
  }

  private String at(Instant moment) {
    return ages.at(moment, place.clock().now());
  }
}
