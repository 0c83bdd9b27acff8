package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClocks;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DisputeTypes;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.ProposedColor;
import org.onescreen.model.mediation.Reminders;
import org.onescreen.model.mediation.RoomUse;
import org.onescreen.model.mediation.RunningClock;
import org.onescreen.model.mediation.ThreeClocks;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// What the page of a case shows and its forms offer, worked out off the FX thread. It knows no
/// party.
///
/// @param today as it was when this was read
/// @param level of administration at which it is
/// @param tries that its level has
/// @param running its limits, the next one first
/// @param guessed those of its limits that end beyond the known holidays
/// @param reminders of the office
/// @param proposed the colour that the rules propose
/// @param lead who leads it
/// @param mediators who may lead it, masked, with how many cases they have at hand
/// @param committee whose case it is: its mediator's
/// @param takers who may be handed it, of other committees
/// @param people who is named in its story, masked
/// @param types what it is called in the three vocabularies
/// @param links what is linked to it
/// @param rooms of its village, town and county
/// @param busy when its mediator meets the parties of other cases
public record CaseFacts(
    UUID id,
    DivisionCode division,
    DisputeState state,
    RiskColor color,
    LocalDate today,
    DivisionLevel level,
    int tries,
    String rung,
    boolean suspended,
    DisputeStory story,
    ThreeClocks clocks,
    List<RunningClock> running,
    List<RunningClock> guessed,
    Reminders reminders,
    ProposedColor proposed,
    UUID lead,
    Map<UUID, String> mediators,
    String committee,
    List<Taker> takers,
    Map<UUID, String> people,
    List<MediationRoom> rooms,
    List<RoomUse> busy,
    DisputeTypes types,
    String title,
    List<Linkable> links) {
  public static CaseFacts of(
      CacheReader reader, Dispute dispute, LocalDate today, Map<UUID, String> mediators) {
    MediationPolicy policy = MediationPolicy.of(dispute.division(), reader::find);
    DisputeClocks clocks =
        new DisputeClocks(policy, WorkingCalendar.of(dispute.division(), reader::find));
    return new CaseFacts(
        dispute.id(),
        dispute.division(),
        dispute.state(),
        dispute.color(),
        today,
        dispute.level(),
        policy.ladder().of(dispute).tries(),
        policy.ladder().of(dispute).name(),
        DisputeClocks.suspended(dispute),
        dispute.told(),
        ThreeClocks.of(dispute, clocks, today),
        clocks.running(dispute),
        clocks.running(dispute).stream().filter(clocks::isGuess).toList(),
        policy.reminded(),
        ProposedColor.of(dispute, policy),
        dispute.mediator(),
        mediators,
        reader
            .find(Mediator.KIND, dispute.mediator())
            .map(Mediator::committee)
            .orElseGet(() -> policy.ladder().of(dispute).name()),
        Taker.of(reader, dispute),
        people(reader, dispute.told()),
        rooms(reader, dispute.division()),
        busy(reader, dispute),
        dispute.types(),
        dispute.title(),
        Linkable.of(reader, dispute.told().links()));
  }

  private static Map<UUID, String> people(CacheReader reader, DisputeStory story) {
    Map<UUID, String> names = new HashMap<>();
    Set<UUID> named = new HashSet<>(story.mediators());
    story.recusals().forEach(recusal -> named.add(recusal.mediator()));
    story.lines().forEach(line -> StoryDetails.lead(line).ifPresent(named::add));
    for (UUID id : named) {
      reader
          .find(Mediator.KIND, id)
          .ifPresent(
              mediator ->
                  names.put(
                      mediator.id(),
                      Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)));
    }
    return names;
  }

  private static List<RoomUse> busy(CacheReader reader, Dispute dispute) {
    List<RoomUse> busy = new ArrayList<>();
    reader.each(
        Dispute.KIND,
        Filter.is(Dispute.MEDIATOR, dispute.mediator())
            .and(Filter.is(Dispute.STATE, DisputeState.SCHEDULED)),
        other -> {
          Appointment meeting = other.told().appointment();
          if (meeting != null && !other.id().equals(dispute.id())) {
            busy.add(new RoomUse(other.id(), meeting.from(), meeting.until()));
          }
        });
    return busy;
  }

  private static List<MediationRoom> rooms(CacheReader reader, DivisionCode division) {
    List<MediationRoom> near = new ArrayList<>();
    List<MediationRoom> far = new ArrayList<>();
    reader.each(
        MediationRoom.KIND,
        Filter.within(Kind.DIVISION, division.at(DivisionLevel.COUNTY)),
        room -> {
          boolean here = room.division().contains(division);
          boolean town =
              room.division().at(DivisionLevel.TOWN).equals(division.at(DivisionLevel.TOWN));
          if (room.serves() && (here || town)) {
            (room.division().equals(division) ? near : far).add(room);
          }
        });
    near.addAll(far);
    return near;
  }
}
