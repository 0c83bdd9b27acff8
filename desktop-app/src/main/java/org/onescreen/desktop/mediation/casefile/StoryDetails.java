package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.ClockChange;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.EndGround;
import org.onescreen.model.mediation.FlagEntry;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.Recusal;
import org.onescreen.model.mediation.StoryAct;
import org.onescreen.model.mediation.StoryLine;

/// What each line of a story was about, in the operator's words. Asked for the lines from the
/// newest on: what a line does not carry itself, such as for how long or who, is the newest of its
/// kind.
final class StoryDetails {
  private static final String OFF = "_OFF";

  private final CaseWords words;
  private final CaseFacts facts;
  private final Deque<ClockChange> clocks;
  private final Deque<Recusal> recusals;

  StoryDetails(CaseWords words, CaseFacts facts) {
    this.words = words;
    this.facts = facts;
    this.clocks = new ArrayDeque<>(facts.story().clockChanges());
    this.recusals = new ArrayDeque<>(facts.story().recusals());
  }

  /// Empty where there is nothing to say.
  String next(StoryLine line) {
    String detail = line.detail();
    return switch (line.act()) {
      case REGISTERED -> word("mediation.source.", DisputeSource.class, detail);
      case STEP -> word("mediation.ground.", EndGround.class, detail);
      case CORRECTED -> corrected(detail);
      case COLOR -> word("mediation.risk.", RiskColor.class, detail);
      case PAPER -> word("shell.paper.", DossierPaper.class, detail);
      case INSTALMENT -> detail == null ? "" : texts().get("mediation.story.instalment", detail);
      case CLOCK -> clock(detail);
      case RECOUNTED ->
          detail == null || detail.isEmpty() ? "" : texts().get("mediation.story.was-due", detail);
      case HANDOVER ->
          "RECEIVED".equals(detail)
              ? texts().get("mediation.story.receipt-given")
              : word("mediation.way.", Handover.Way.class, detail);
      case RECUSAL -> recusal(detail);
      case MEDIATOR -> lead(line).map(facts.people()::get).orElse("");
      case LINK ->
          texts()
              .get(
                  "TAKEN_OFF".equals(detail)
                      ? "mediation.story.taken-off"
                      : "mediation.story.linked");
      case FLAG -> flag(detail);
      case POLICE_TOLD -> "";
    };
  }

  /// Who led from then on; empty where the line says nothing of it.
  static Optional<UUID> lead(StoryLine line) {
    String detail = line.detail();
    if (line.act() != StoryAct.MEDIATOR || detail == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(detail));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Texts texts() {
    return words.texts();
  }

  private <E extends Enum<E>> String word(String prefix, Class<E> type, @Nullable String detail) {
    return value(type, detail).map(value -> texts().get(prefix + value.name())).orElse("");
  }

  /// A word that a newer program wrote says nothing here.
  private static <E extends Enum<E>> Optional<E> value(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(name)).findFirst();
  }

  private String corrected(@Nullable String detail) {
    if (detail == null) {
      return "";
    }
    return texts()
        .get(
            detail.equals("MEETING")
                ? "mediation.story.corrected-meeting"
                : "mediation.story.corrected-parties");
  }

  private String clock(@Nullable String detail) {
    String what = word("mediation.clock-change.", ClockChange.What.class, detail);
    ClockChange change = clocks.pollLast();
    boolean known = change != null && change.what().name().equals(detail) && change.days() > 0;
    return known
        ? texts().get("mediation.story.clock-days", what, words.figures().count(change.days()))
        : what;
  }

  private String recusal(@Nullable String detail) {
    String ground = word("mediation.recusal.", Recusal.Ground.class, detail);
    Recusal recusal = recusals.pollLast();
    String name = recusal == null ? null : facts.people().get(recusal.mediator());
    return name == null ? ground : texts().get("mediation.story.recused", name, ground);
  }

  private String flag(@Nullable String detail) {
    if (detail == null) {
      return "";
    }
    boolean off = detail.endsWith(OFF);
    String name = off ? detail.substring(0, detail.length() - OFF.length()) : detail;
    String flag = word("mediation.flag.", FlagEntry.Flag.class, name);
    return off && !flag.isEmpty() ? texts().get("mediation.story.flag-off", flag) : flag;
  }
}
