package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.Investigation;
import org.onescreen.model.mediation.JudicialConfirmation;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.MediationSession;
import org.onescreen.model.mediation.RunningClock;
import org.onescreen.model.mediation.StoryLine;

/// Everything that a case has gone through, section by section, the newest of each first. On the FX
/// thread.
public final class StoryView extends VBox {
  private final CaseWords words;

  public StoryView(CaseWords words) {
    this.words = words;
    getStyleClass().add("story");
  }

  /// Draws it anew: a story changes by a line now and then.
  public void show(CaseFacts facts) {
    getChildren().clear();
    DisputeStory story = facts.story();
    section("clocks", clocks(facts));
    section("proposal", proposal(facts));
    section("mediators", beside(facts));
    if (!story.facts().isBlank()) {
      section("facts", List.of(story.facts()));
    }
    agreement(story);
    section("investigations", story.investigated().reversed().stream().map(this::looked).toList());
    section("sessions", story.sessions().reversed().stream().map(this::session).toList());
    section("visits", story.visits().reversed().stream().map(this::visit).toList());
    section("handovers", story.handovers().reversed().stream().map(this::handover).toList());
    section("lines", lines(facts));
  }

  private void section(String key, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label title = new Label(texts().get("mediation.story." + key));
    title.getStyleClass().add("story-title");
    VBox box = new VBox(title);
    box.getStyleClass().addAll("story-section", "story-" + key);
    lines.forEach(line -> box.getChildren().add(wrapped(line)));
    getChildren().add(box);
  }

  private static Node wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("story-line");
    return label;
  }

  private Texts texts() {
    return words.texts();
  }

  private List<String> clocks(CaseFacts facts) {
    ArrayList<String> lines = new ArrayList<>();
    for (RunningClock clock : facts.running()) {
      lines.add(
          texts()
              .get(
                  "mediation.story.clock",
                  texts().of("mediation.clock", clock.clock()),
                  clock.due(),
                  facts.guessed().contains(clock)
                      ? texts().get("mediation.story.guessed", standing(clock, facts))
                      : standing(clock, facts)));
    }
    if (facts.suspended()) {
      lines.add(texts().get("mediation.story.suspended"));
    }
    lines.add(
        texts()
            .get(
                "mediation.story.days",
                words.figures().count(facts.clocks().inStage()),
                words.figures().count(facts.clocks().sinceAct())));
    return lines;
  }

  /// What is over says who has to look at it now.
  private String standing(RunningClock clock, CaseFacts facts) {
    RunningClock.Standing standing = clock.on(facts.today(), facts.reminders());
    String words = texts().of("mediation.standing", standing);
    return standing != RunningClock.Standing.OVERDUE
        ? words
        : clock
            .seenBy(facts.level(), facts.today())
            .map(level -> texts().get("mediation.story.risen", words, this.words.level(level)))
            .orElse(words);
  }

  private List<String> proposal(CaseFacts facts) {
    if (facts.proposed().color() == facts.color()) {
      return List.of();
    }
    StringJoiner reasons = new StringJoiner("；");
    facts.proposed().reasons().forEach(r -> reasons.add(ColorWords.reason(texts(), r)));
    return List.of(
        texts()
            .get(
                "mediation.story.proposed",
                texts().of("mediation.risk", facts.proposed().color()),
                reasons.length() == 0 ? texts().get("mediation.story.no-reason") : reasons));
  }

  private void agreement(DisputeStory story) {
    MediationAgreement agreement = story.agreement();
    if (agreement == null) {
      return;
    }
    ArrayList<String> lines = new ArrayList<>();
    lines.add(
        texts()
            .get(
                agreement.oral() ? "mediation.story.oral" : "mediation.story.written",
                agreement.agreedOn(),
                agreement.effectiveOn() == null
                    ? texts().get("mediation.story.not-yet")
                    : agreement.effectiveOn(),
                agreement.dueOn()));
    for (int i = 0; i < agreement.terms().size(); i++) {
      lines.add(texts().get("mediation.story.term", i + 1, agreement.terms().get(i).text()));
    }
    for (int i = 0; i < agreement.instalments().size(); i++) {
      Instalment one = agreement.instalments().get(i);
      lines.add(
          texts()
              .get(
                  one.paidOn() == null ? "mediation.story.unpaid" : "mediation.story.paid",
                  i + 1,
                  one.dueOn(),
                  words.figures().count(one.yuan()),
                  one.paidOn() == null ? "" : one.paidOn()));
    }
    JudicialConfirmation asked = story.confirmation();
    if (asked != null) {
      lines.add(texts().get("mediation.story.court", asked.court(), asked.filedOn()));
      if (asked.ruledOn() != null) {
        lines.add(
            texts()
                .get(
                    Boolean.TRUE.equals(asked.valid())
                        ? "mediation.story.ruled-valid"
                        : "mediation.story.ruled-dismissed",
                    asked.ruledOn(),
                    asked.number() == null || asked.number().isBlank()
                        ? texts().get("mediation.story.no-number")
                        : asked.number()));
      }
    }
    section("agreement", lines);
  }

  /// Who mediates beside the lead, as far as they are known here.
  private static List<String> beside(CaseFacts facts) {
    return facts.story().mediators().stream()
        .map(id -> facts.people().getOrDefault(id, ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private String looked(Investigation made) {
    return texts()
        .get(
            "mediation.story.investigation", made.on(), made.place(), made.people(), made.record());
  }

  private String session(MediationSession session) {
    return texts()
        .get(
            "mediation.story.session",
            session.on(),
            texts().of("mediation.level", session.level()),
            words.figures().count(session.attempt()),
            session.statements(),
            session.outcome());
  }

  private String visit(FollowUpVisit visit) {
    return texts().get("mediation.story.visit", visit.on(), visit.note());
  }

  private String handover(Handover handover) {
    return texts()
        .get(
            "mediation.story.handover",
            texts()
                .get(
                    "mediation.story.handover-how",
                    handover.on(),
                    handover.channel() == null
                        ? texts().of("mediation.way", handover.way())
                        : texts().of("mediation.channel", handover.channel())),
            handover.from(),
            handover.to(),
            handover.receivedOn() == null
                ? texts().get("mediation.story.no-receipt")
                : texts()
                    .get(
                        "mediation.story.received",
                        handover.receivedOn(),
                        handover.receipt() == null ? "" : handover.receipt()));
  }

  private List<String> lines(CaseFacts facts) {
    StoryDetails details = new StoryDetails(words, facts);
    List<String> lines = new ArrayList<>();
    for (StoryLine line : facts.story().lines().reversed()) {
      lines.add(line(line, details.next(line)));
    }
    return lines;
  }

  private String line(StoryLine line, String detail) {
    String did =
        line.event() == null
            ? texts().of("mediation.story-act", line.act())
            : texts().of("mediation.event", line.event());
    String what = detail.isEmpty() ? did : texts().get("mediation.story.about", did, detail);
    String text = texts().get("mediation.story.line", line.on(), what, line.by());
    return line.note() == null ? text : text + "\n" + line.note();
  }
}
