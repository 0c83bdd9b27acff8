package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;

/// 4,370 cameras (report 002), of which 15 on roads, 32 of 11 firms and 112 of 105 households in
/// the community of four levels (report 003).
final class Cameras {
  private static final int CAMERAS = 4370;
  private static final int OFFLINE = 55;
  private static final int FAULTY = 24;
  private static final Map<CameraOwner, Owned> FOUR_LEVELS =
      Map.of(
          CameraOwner.PUBLIC, new Owned(15, 15),
          CameraOwner.ENTERPRISE, new Owned(32, 11),
          CameraOwner.HOUSEHOLD, new Owned(112, 105));
  private static final int FEWEST = 6;
  private static final double URBAN = 1.6;

  /// On the government's own network, the firms' and the households' on the Internet (GB/T 28181).
  private static final Map<CameraOwner, String> NETWORK =
      Map.of(CameraOwner.PUBLIC, "6", CameraOwner.ENTERPRISE, "7", CameraOwner.HOUSEHOLD, "7");

  private static final Map<CameraOwner, String> INDUSTRY =
      Map.of(CameraOwner.PUBLIC, "00", CameraOwner.ENTERPRISE, "02", CameraOwner.HOUSEHOLD, "01");
  private static final int DAY = 86_400;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final Quota broken;
  private final Quota faulty;
  private final Map<String, Integer> names = new HashMap<>();
  private int serial;
  private int site;

  private record Owned(int cameras, int sites) {}

  Cameras(Setting setting) {
    this.setting = setting;
    dice = setting.dice("cameras");
    ids = setting.ids("cameras");
    broken = new Quota(OFFLINE + FAULTY, CAMERAS, dice);
    faulty = new Quota(FAULTY, OFFLINE + FAULTY, dice);
  }

  void writeTo(RecordSink sink) {
    List<Village> others =
        setting.county().villages().stream()
            .filter(v -> v.role() != Village.Role.FOUR_LEVELS)
            .toList();
    int there = FOUR_LEVELS.values().stream().mapToInt(Owned::cameras).sum();
    int[] shares =
        Shares.of(
            CAMERAS - there,
            FEWEST,
            others.stream().mapToDouble(v -> v.households() * (v.urban() ? URBAN : 1)).toArray());
    for (int i = 0; i < shares.length; i++) {
      village(sink, others.get(i), ordinary(shares[i]));
    }
    village(sink, setting.county().fourLevels(), FOUR_LEVELS);
  }

  private Map<CameraOwner, Owned> ordinary(int cameras) {
    int[] by = Shares.of(cameras, 1, 0.42, 0.2, 0.38);
    return Map.of(
        CameraOwner.PUBLIC, new Owned(by[0], by[0]),
        CameraOwner.ENTERPRISE, new Owned(by[1], Math.ceilDiv(by[1], 3)),
        CameraOwner.HOUSEHOLD, new Owned(by[2], by[2] - by[2] / 12));
  }

  private void village(RecordSink sink, Village village, Map<CameraOwner, Owned> owned) {
    List<Cell> leaves = village.leaves();
    for (CameraOwner owner : CameraOwner.values()) {
      Owned here = owned.getOrDefault(owner, new Owned(0, 0));
      List<Cell> homes = new ArrayList<>();
      for (int i = 0; i < here.sites(); i++) {
        homes.add(dice.pick(leaves));
      }
      for (int i = 0; i < here.cameras(); i++) {
        int which = i < here.sites() ? i : dice.below(here.sites());
        sink.add(Camera.KIND, camera(village, homes.get(which), owner, site + which));
      }
      site += here.sites();
    }
  }

  private Camera camera(Village village, Cell cell, CameraOwner owner, int where) {
    CameraState state =
        broken.next()
            ? faulty.next() ? CameraState.FAULT : CameraState.OFFLINE
            : CameraState.ONLINE;
    Instant now = setting.clock().now();
    int silence = state == CameraState.ONLINE ? dice.below(60) : dice.between(600, 5 * DAY);
    GbDeviceCode code = code(village, owner);
    return new Camera(
        ids.at(setting.clock().setUp()),
        village.code(),
        cell.code(),
        code,
        name(village, owner),
        owner,
        form(owner),
        state,
        String.format(Locale.ROOT, "S%05d", where + 1),
        Spots.near(cell, dice),
        now.minusSeconds(silence),
        "/v1/cameras/" + code + "/live");
  }

  private GbDeviceCode code(Village village, CameraOwner owner) {
    int town = setting.county().towns().indexOf(setting.county().townOf(village)) + 1;
    String county = village.code().code().substring(0, 6);
    return new GbDeviceCode(
        String.format(
            Locale.ROOT,
            "%s%02d%s%d%s%06d",
            county,
            town,
            INDUSTRY.get(owner),
            GbDeviceCode.IPC,
            NETWORK.get(owner),
            ++serial));
  }

  private String name(Village village, CameraOwner owner) {
    String place = dice.pick(setting.words().all("camera." + owner));
    int number = names.merge(village.code() + place, 1, Integer::sum);
    String two = String.format(Locale.ROOT, "%02d", number);
    return setting.words().phrase("camera", village.shortName(), place, two);
  }

  private CameraForm form(CameraOwner owner) {
    return switch (owner) {
      case PUBLIC -> dice.among(CameraForm.values(), 0.35, 0.05, 0.4, 0.2);
      case ENTERPRISE -> dice.among(CameraForm.values(), 0.15, 0.25, 0.6, 0);
      case HOUSEHOLD -> dice.among(CameraForm.values(), 0.1, 0.3, 0.6, 0);
    };
  }
}
