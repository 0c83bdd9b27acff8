package org.onescreen.desktop.centre.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onescreen.model.Catalogue;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmFlow;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.BoardView;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentFlow;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;
import org.onescreen.model.video.CameraHold;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.VideoRetrieval;
import org.onescreen.model.video.VoiceCall;
import org.onescreen.model.video.WallView;

/// The records of the sample agree with one another and with the rules.
class SampleTest {
  private static final Instant NOW =
      SampleCounty.TODAY.atTime(LocalTime.of(9, 0)).atZone(SampleClock.ZONE).toInstant();

  /// Kinds that fill with use, such as logs and what people arrange.
  private static final Set<Kind<?>> REGISTERS =
      Set.of(
          ExportEntry.KIND,
          Attachment.KIND,
          DossierBook.KIND,
          WallView.KIND,
          VideoRetrieval.KIND,
          PatrolPlan.KIND,
          PatrolRecord.KIND,
          CameraHold.KIND,
          VoiceCall.KIND,
          BoardLimits.KIND,
          BoardView.KIND);

  private final SampleCounty county = SampleCounty.get();

  @Test
  void the_same_seed_and_day_give_the_same_bytes_in_the_same_order() {
    SampleCounty again = SampleCounty.of(SampleSize.COUNTY, SampleCounty.SEED);
    assertThat(fingerprint(again)).isEqualTo(fingerprint(county));
  }

  @Test
  void every_kind_but_registers_has_records_and_no_id_comes_twice() {
    assertThat(county.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.KINDS.stream().filter(kind -> !REGISTERS.contains(kind)).toList());
    List<UUID> ids =
        county.all().values().stream().flatMap(List::stream).map(CentreRecord::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    // What a division has one of is found by an id that is made of the division's code.
    List<UUID> made =
        Stream.concat(
                county.of(WorkingCalendar.KIND).stream(), county.of(MediationPolicy.KIND).stream())
            .map(CentreRecord::id)
            .toList();
    assertThat(ids)
        .filteredOn(id -> !made.contains(id))
        .allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @Test
  void every_record_belongs_to_a_division_of_the_county_and_comes_back_from_its_json() {
    Set<Object> divisions =
        county.of(Region.KIND).stream().map(Region::division).collect(Collectors.toSet());
    RecordJson json = new RecordJson();
    county
        .all()
        .forEach(
            (kind, records) -> {
              assertThat(records).allMatch(r -> divisions.contains(r.division()));
              CentreRecord one = records.getFirst();
              assertThat((Object) json.read(kind, json.write(one))).isEqualTo(one);
            });
  }

  @Test
  void nothing_is_in_the_future_or_before_the_year() {
    LocalDate first = SampleCounty.TODAY.minusYears(1).plusDays(1);
    for (GridIncident incident : county.of(GridIncident.KIND)) {
      assertThat(incident.reportedAt()).isBefore(NOW);
      assertThat(incident.day())
          .isEqualTo(incident.reportedAt().atZone(SampleClock.ZONE).toLocalDate())
          .isBetween(first, SampleCounty.TODAY);
      if (incident.finishedAt() != null) {
        assertThat(incident.finishedAt()).isBetween(incident.reportedAt(), NOW);
      }
    }
    for (Dispute dispute : county.of(Dispute.KIND)) {
      assertThat(dispute.acceptedOn()).isBetween(first, SampleCounty.TODAY);
      assertThat(dispute.stageSince()).isBetween(dispute.acceptedOn(), SampleCounty.TODAY);
    }
    assertThat(county.of(FraudWarning.KIND)).allMatch(w -> w.receivedAt().isBefore(NOW));
    assertThat(county.of(Camera.KIND)).allMatch(c -> !c.lastSeen().isAfter(NOW));
  }

  @Test
  void ids_grow_with_the_time_of_what_they_name() {
    List<UUID> ids = county.of(GridIncident.KIND).stream().map(GridIncident::id).toList();
    for (int i = 1; i < ids.size(); i++) {
      assertThat(ids.get(i).getMostSignificantBits() >>> 16)
          .isGreaterThanOrEqualTo(ids.get(i - 1).getMostSignificantBits() >>> 16);
    }
  }

  @Test
  void every_incident_stands_where_its_flow_can_lead() {
    Set<IncidentState> reachable = reachable(IncidentFlow.TABLE, IncidentState.DRAFT);
    for (GridIncident incident : county.of(GridIncident.KIND)) {
      assertThat(reachable).contains(incident.state());
      assertThat(incident.open()).isEqualTo(!IncidentFlow.FINISHED.contains(incident.state()));
      assertThat(incident.finishedAt() == null).isEqualTo(incident.open());
      if (incident.finishedAt() != null) {
        boolean onTime = !incident.finishedAt().isAfter(incident.dueAt());
        assertThat(incident.onTime()).isEqualTo(onTime);
      }
    }
    assertThat(county.of(GridIncident.KIND).stream().filter(GridIncident::open).count())
        .isBetween(150L, 500L);
  }

  @Test
  void every_alarm_stands_where_its_flow_can_lead_and_where_a_camera_looks() {
    Set<AlarmState> reachable = reachable(AlarmFlow.TABLE, AlarmState.NEW);
    Map<GbDeviceCode, Camera> cameras =
        county.of(Camera.KIND).stream().collect(Collectors.toMap(Camera::code, c -> c));
    for (Alarm alarm : county.of(Alarm.KIND)) {
      assertThat(reachable).contains(alarm.state());
      assertThat(alarm.open()).isEqualTo(!AlarmFlow.FINISHED.contains(alarm.state()));
      assertThat(alarm.raisedAt()).isBefore(NOW);
      assertThat(alarm.position()).isEqualTo(cameras.get(alarm.camera()).position());
    }
    assertThat(county.of(Alarm.KIND).stream().filter(Alarm::open).count()).isBetween(3L, 9L);
  }

  @Test
  void every_dispute_stands_where_its_flow_can_lead_and_its_flags_say_the_same() {
    Set<DisputeState> reachable = reachable(DisputeFlow.TABLE, DisputeState.CLUE);
    Set<UUID> mediators =
        county.of(Mediator.KIND).stream().map(Mediator::id).collect(Collectors.toSet());
    Set<UUID> rooms =
        county.of(MediationRoom.KIND).stream().map(MediationRoom::id).collect(Collectors.toSet());
    Set<Object> leaves =
        county.of(Grid.KIND).stream()
            .filter(Grid::leaf)
            .map(Grid::code)
            .collect(Collectors.toSet());
    for (Dispute dispute : county.of(Dispute.KIND)) {
      assertThat(reachable).contains(dispute.state());
      assertThat(dispute.inMediation())
          .isEqualTo(DisputeFlow.IN_MEDIATION.contains(dispute.state()));
      assertThat(dispute.inMediation() && dispute.succeeded()).isFalse();
      assertThat(mediators).contains(dispute.mediator());
      assertThat(leaves).contains(dispute.grid());
      assertThat(dispute.attempt()).isBetween(1, 3);
      assertThat(dispute.parties()).hasSizeBetween(2, 4);
      if (dispute.room() != null) {
        assertThat(rooms).contains(dispute.room());
        assertThat(dispute.settledInRoom()).isEqualTo(!dispute.escalated());
      }
      if (dispute.escalated() && dispute.state() != DisputeState.ESCALATED) {
        assertThat(dispute.level()).isNotEqualTo(DivisionLevel.VILLAGE);
      }
    }
  }

  @Test
  void grids_are_numbered_without_a_gap_below_their_parent() {
    for (Grid grid : county.of(Grid.KIND)) {
      assertThat(grid.code().level()).isEqualTo(grid.level());
      assertThat(grid.code().parent().orElse(null)).isEqualTo(grid.parent());
      assertThat(grid.code().village()).isEqualTo(grid.division());
    }
    assertThat(county.of(Grid.KIND)).extracting(Grid::code).doesNotHaveDuplicates();
    assertThat(county.of(Region.KIND)).extracting(Region::name).doesNotHaveDuplicates();
    assertThat(county.of(Region.KIND)).extracting(Region::division).doesNotHaveDuplicates();
  }

  @Test
  void nobody_in_it_could_be_reached_or_found() {
    for (Dispute dispute : county.of(Dispute.KIND)) {
      assertThat(dispute.parties())
          .allMatch(
              p -> p.phone().matches("1990000\\d{4}") && p.idNumber().matches("99\\d{15}[\\dX]"));
    }
  }

  @Test
  void a_village_is_its_four_level_community_with_what_lies_above_it() {
    SampleCounty village = SampleCounty.of(SampleSize.VILLAGE, SampleCounty.SEED + 1);
    assertThat(village.of(Grid.KIND)).hasSize(109);
    assertThat(village.of(Camera.KIND)).hasSize(159);
    assertThat(village.of(Dispute.KIND)).hasSize(38);
    assertThat(village.of(Region.KIND))
        .extracting(Region::level)
        .containsExactlyInAnyOrder(DivisionLevel.COUNTY, DivisionLevel.TOWN, DivisionLevel.VILLAGE);
    assertThat(village.of(GridIncident.KIND)).hasSizeGreaterThan(100);
    assertThat(village.of(Grid.KIND)).doesNotContainAnyElementsOf(county.of(Grid.KIND));
    Set<UUID> mediators =
        village.of(Mediator.KIND).stream().map(Mediator::id).collect(Collectors.toSet());
    assertThat(village.of(Dispute.KIND)).allMatch(d -> mediators.contains(d.mediator()));
  }

  private static String fingerprint(SampleCounty sample) {
    MessageDigest digest = Sha256.begin();
    RecordJson json = new RecordJson();
    for (Kind<?> kind : Catalogue.KINDS) {
      sample.of(kind).forEach(record -> digest.update(json.write(record)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static <S extends Enum<S>, E extends Enum<E>> Set<S> reachable(Flow<S, E> flow, S start) {
    Set<S> found = EnumSet.of(start);
    Collection<S> next = List.of(start);
    while (!next.isEmpty()) {
      List<S> further = new ArrayList<>();
      for (Transition<S, E> line : flow.table()) {
        if (next.contains(line.from()) && found.add(line.to())) {
          further.add(line.to());
        }
      }
      next = further;
    }
    return found;
  }
}
