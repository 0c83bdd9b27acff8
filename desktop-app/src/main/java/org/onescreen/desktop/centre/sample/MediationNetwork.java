package org.onescreen.desktop.centre.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Mediators and their rooms: 1,707 mediators (report 002), of whom 685 work in a network of 83
/// rooms at three levels (report 001).
final class MediationNetwork {
  private static final int MEDIATORS = 1707;
  private static final int IN_NETWORK = 685;
  private static final int ROOMS = 83;
  private static final List<String> COUNTY_ROOMS = List.of("一", "二", "三", "四", "五", "六");
  private static final double VILLAGE_COMMITTEE = 6;
  private static final double VILLAGE_COMMITTEE_BESIDE_ROOM = 1;
  private static final double TOWN_COMMITTEES = 12;
  private static final double COUNTY_COMMITTEES = 116;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;
  private final List<MediationRoom> rooms = new ArrayList<>();
  private final List<Mediator> mediators = new ArrayList<>();
  private final Map<DivisionCode, List<MediationRoom>> roomsOf = new HashMap<>();
  private final Map<DivisionCode, List<Mediator>> mediatorsOf = new HashMap<>();

  MediationNetwork(Setting setting) {
    this.setting = setting;
    dice = setting.dice("mediators");
    ids = setting.ids("mediators");
    people = setting.people("mediators");
    found();
    appoint();
  }

  void writeTo(RecordSink sink) {
    rooms.forEach(room -> sink.add(MediationRoom.KIND, room));
    mediators.forEach(mediator -> sink.add(Mediator.KIND, mediator));
  }

  /// The rooms of exactly this division.
  List<MediationRoom> roomsOf(DivisionCode division) {
    return roomsOf.getOrDefault(division, List.of());
  }

  /// One of the mediators of exactly this division.
  UUID mediatorOf(DivisionCode division, Dice any) {
    return any.pick(mediatorsOf.getOrDefault(division, mediators)).id();
  }

  private void found() {
    County county = setting.county();
    for (String number : COUNTY_ROOMS) {
      room(county.code(), county.name(), DivisionLevel.COUNTY, number + "室");
    }
    county.towns().forEach(town -> room(town.code(), town.name(), DivisionLevel.TOWN, ""));
    List<Village> villages = new ArrayList<>(county.villages());
    villages.remove(county.fourLevels());
    dice.shuffle(villages);
    villages.addFirst(county.fourLevels());
    for (Village village : villages.subList(0, ROOMS - rooms.size())) {
      room(village.code(), village.name(), DivisionLevel.VILLAGE, "");
    }
  }

  /// @param number tells rooms of one division apart
  private void room(DivisionCode division, String name, DivisionLevel level, String number) {
    Words words = setting.words();
    String network = words.one("network");
    MediationRoom room =
        new MediationRoom(
            ids.at(setting.clock().setUp()),
            division,
            words.phrase("room", name, network) + number,
            network,
            level,
            dice.among(RoomMode.values(), 0.75, 0.15, 0.1));
    rooms.add(room);
    roomsOf.computeIfAbsent(division, d -> new ArrayList<>()).add(room);
  }

  private void appoint() {
    String network = setting.words().one("network");
    int[] inRooms = Shares.uneven(IN_NETWORK, 6, ROOMS, 0.3, dice);
    for (int i = 0; i < ROOMS; i++) {
      MediationRoom room = rooms.get(i);
      appoint(room.division(), nameOf(room.division()), inRooms[i], network);
    }
    List<DivisionCode> divisions = new ArrayList<>();
    County county = setting.county();
    county.villages().forEach(v -> divisions.add(v.code()));
    county.towns().forEach(t -> divisions.add(t.code()));
    divisions.add(county.code());
    double[] sizes = divisions.stream().mapToDouble(this::committeeSize).toArray();
    int[] others = Shares.of(MEDIATORS - IN_NETWORK, 0, sizes);
    for (int i = 0; i < others.length; i++) {
      appoint(divisions.get(i), nameOf(divisions.get(i)), others[i], null);
    }
  }

  /// Of three, one knows two kinds best, one knows one, and of one nobody said.
  private static @Nullable List<DisputeType> fields(int number) {
    DisputeType[] all = DisputeType.values();
    DisputeType first = all[number / 3 % all.length];
    return switch (number % 3) {
      case 0 -> List.of(first, all[(number / 3 + 1) % all.length]);
      case 1 -> List.of(first);
      default -> null;
    };
  }

  private double committeeSize(DivisionCode division) {
    return switch (division.level()) {
      case VILLAGE ->
          roomsOf(division).isEmpty() ? VILLAGE_COMMITTEE : VILLAGE_COMMITTEE_BESIDE_ROOM;
      case TOWN -> TOWN_COMMITTEES;
      default -> COUNTY_COMMITTEES;
    };
  }

  private String nameOf(DivisionCode division) {
    County county = setting.county();
    return switch (division.level()) {
      case VILLAGE ->
          county.villages().stream()
              .filter(v -> v.code().equals(division))
              .findFirst()
              .orElseThrow()
              .name();
      case TOWN ->
          county.towns().stream()
              .filter(t -> t.code().equals(division))
              .findFirst()
              .orElseThrow()
              .name();
      default -> county.name();
    };
  }

  private void appoint(DivisionCode division, String name, int count, @Nullable String network) {
    List<String> committees =
        switch (division.level()) {
          case VILLAGE -> setting.words().all("committee.village");
          case TOWN -> setting.words().all("committee.town");
          default -> setting.words().all("committee.county");
        };
    for (int i = 0; i < count; i++) {
      Mediator mediator =
          new Mediator(
              ids.at(setting.clock().setUp()),
              division,
              people.name(),
              people.phone(),
              Words.fill(committees.get(i % committees.size()), name),
              network,
              fields(mediators.size()));
      mediators.add(mediator);
      mediatorsOf.computeIfAbsent(division, d -> new ArrayList<>()).add(mediator);
    }
  }
}
