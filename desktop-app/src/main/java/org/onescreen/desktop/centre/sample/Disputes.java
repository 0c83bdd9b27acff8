package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.DisputePlan.Planned;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClocks;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DockingChannel;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// The year's mediation cases as records.
final class Disputes {
  /// In the order of [DisputeType].
  private static final double[] TYPES = {18, 22, 8, 8, 4, 9, 7, 3, 2, 6, 3, 1, 4, 3, 2};

  /// In the order of [DisputeSource].
  private static final double[] SOURCES = {34, 14, 27, 10, 4, 5, 6};

  private static final int TRIES = 3;

  private final Setting setting;
  private final MediationNetwork network;
  private final Dice dice;
  private final Ids ids;
  private final People people;
  private final Rhythm rhythm;
  private final Dice stories;
  private final DisputeClocks clocks =
      new DisputeClocks(MediationPolicy.DEFAULT, WorkingCalendar.DEFAULT);
  private final CaseCodes codes = new CaseCodes("MD");

  Disputes(Setting setting, MediationNetwork network) {
    this.setting = setting;
    this.network = network;
    dice = setting.dice("disputes");
    ids = setting.ids("disputes");
    people = setting.people("disputes");
    stories = setting.dice("dispute stories");
    rhythm = new Rhythm(setting.clock(), dice);
  }

  void writeTo(RecordSink sink) {
    List<Planned> all = new DisputePlan(setting.clock(), dice).of(setting.county());
    int from = 0;
    while (from < all.size()) {
      LocalDate day = all.get(from).accepted();
      int to = from;
      while (to < all.size() && all.get(to).accepted().equals(day)) {
        to++;
      }
      List<Instant> moments = Moments.of(setting.clock(), rhythm, day, to - from);
      for (int i = from; i < to; i++) {
        sink.add(Dispute.KIND, dispute(all.get(i), moments.get(i - from)));
      }
      from = to;
    }
  }

  private Dispute dispute(Planned planned, Instant moment) {
    Dispute bare = bare(planned, moment);
    boolean confirmed = bare.state() == DisputeState.CONFIRMED || confirmed(bare);
    DisputeTeller teller =
        new DisputeTeller(setting, stories, bare, planned.village().name(), confirmed);
    return whole(bare, confirmed, teller.tell(), teller.actedOn().orElse(null));
  }

  /// One in twelve of those that were carried out, and as many of those that are broken.
  private boolean confirmed(Dispute bare) {
    boolean could = bare.performed() || bare.state() == DisputeState.BREACHED;
    return could && stories.chance(1 / 12.0);
  }

  /// With its story, and with the limits that follow from it.
  private Dispute whole(
      Dispute bare, boolean confirmed, DisputeStory story, @Nullable LocalDate actedOn) {
    return new DisputeDraft(bare, story)
        .about(DisputeAmounts.of(bare), DisputeAmounts.people(bare), docking(bare.source()))
        .standing(bare.active() && bare.color() == RiskColor.RED, confirmed, actedOn)
        .finish(clocks);
  }

  private static @Nullable DockingChannel docking(DisputeSource source) {
    return switch (source) {
      case COURT -> DockingChannel.COURT;
      case POLICE -> DockingChannel.POLICE;
      case PETITION -> DockingChannel.PETITION;
      default -> null;
    };
  }

  private Dispute bare(Planned planned, Instant moment) {
    DisputeFate fate = planned.fate();
    DisputeCourse course =
        fate == null
            ? DisputeCourse.done(planned.accepted(), planned.escalated(), setting.clock(), dice)
            : DisputeCourse.underWay(planned.accepted(), fate, setting.clock(), dice);
    DivisionCode village = planned.village().code();
    MediationRoom room = planned.inRoom() ? room(village, planned.escalated()) : null;
    DivisionLevel level = level(planned, course.state(), room);
    DisputeType type = dice.among(DisputeType.values(), TYPES);
    return new Dispute(
        ids.at(moment),
        village,
        dice.pick(planned.village().leaves()).code(),
        codes.next(village, planned.accepted()),
        dice.pick(setting.words().all("dispute." + type)),
        type,
        dice.among(DisputeSource.values(), SOURCES),
        course.state(),
        course.color(),
        active(course),
        DisputeFlow.IN_MEDIATION.contains(course.state()),
        level,
        attempt(course.state()),
        planned.escalated(),
        room == null ? null : room.id(),
        room != null && !planned.escalated() && course.succeeded(),
        course.succeeded(),
        course.performed(),
        planned.accepted(),
        course.since(),
        null,
        network.mediatorOf(village.at(level), dice),
        parties());
  }

  /// A room near the village; not the county's where the case still has to go up.
  private MediationRoom room(DivisionCode village, boolean goesUp) {
    List<MediationRoom> here = network.roomsOf(village);
    if (!here.isEmpty() && dice.chance(0.75)) {
      return here.getFirst();
    }
    boolean county = !goesUp && dice.chance(0.15);
    return dice.pick(
        network.roomsOf(village.at(county ? DivisionLevel.COUNTY : DivisionLevel.TOWN)));
  }

  private DivisionLevel level(Planned planned, DisputeState state, @Nullable MediationRoom room) {
    DivisionLevel first = DivisionLevel.VILLAGE;
    if (room != null) {
      first = room.level();
    } else if (!planned.escalated() && dice.chance(0.12)) {
      first = DivisionLevel.TOWN;
    }
    boolean wentUp = planned.escalated() && state != DisputeState.ESCALATED;
    return wentUp ? first.above().orElse(first) : first;
  }

  private int attempt(DisputeState state) {
    return switch (state) {
      case ACCEPTED, ASSIGNED, INVESTIGATING, SCHEDULED, IN_SESSION -> 1;
      case NEXT_TRY -> 2;
      case ESCALATED, TERMINATED -> TRIES;
      default -> 1 + dice.weighted(0.72, 0.21, 0.07);
    };
  }

  /// Until it is archived somebody has to visit, or to close the dossier.
  private static boolean active(DisputeCourse course) {
    return course.state() != DisputeState.ARCHIVED;
  }

  private List<Party> parties() {
    int count = 2 + dice.weighted(0.9, 0.08, 0.02);
    return IntStream.range(0, count).mapToObj(i -> people.party()).toList();
  }
}
