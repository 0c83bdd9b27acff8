package org.onescreen.model.mediation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.model.flow.RiskColor;

/// The colour that the rules propose, and why. A person sets it.
///
/// @param reasons the rules of that colour that hold; empty where none does and it is blue
public record ProposedColor(RiskColor color, List<Reason> reasons) {
  private static final int OF_AGE = 18;

  public ProposedColor {
    reasons = List.copyOf(reasons);
  }

  /// One rule that holds.
  ///
  /// @param found the word that was found, or the number; empty where there is nothing to say
  public record Reason(ColorRule rule, String found) {}

  /// What is settled and carried out is green, whatever it was; otherwise the gravest rule counts.
  public static ProposedColor of(Dispute dispute, MediationPolicy policy) {
    List<Reason> all = policy.colors().stream().flatMap(rule -> holds(rule, dispute)).toList();
    for (RiskColor color : List.of(RiskColor.GREEN, RiskColor.RED, RiskColor.YELLOW)) {
      List<Reason> reasons = all.stream().filter(r -> r.rule().color() == color).toList();
      if (!reasons.isEmpty()) {
        return new ProposedColor(color, reasons);
      }
    }
    return new ProposedColor(
        RiskColor.BLUE, all.stream().filter(r -> r.rule().color() == RiskColor.BLUE).toList());
  }

  private static Stream<Reason> holds(ColorRule rule, Dispute dispute) {
    return switch (rule.test()) {
      case WORDS -> word(rule, dispute);
      case PEOPLE -> atLeast(rule, people(dispute));
      case FAILED_TRIES -> atLeast(rule, dispute.inMediation() ? failed(dispute) : 0);
      case AMOUNT -> atLeast(rule, dispute.amount() == null ? 0 : dispute.amount());
      case MINOR -> dispute.parties().stream().anyMatch(ProposedColor::minor) ? bare(rule) : none();
      case POLICE_CALLS -> atLeast(rule, dispute.policeCalls());
      case REPEATED -> dispute.repeated() ? bare(rule) : none();
      case SETTLED -> dispute.succeeded() && dispute.performed() ? bare(rule) : none();
    };
  }

  private static Stream<Reason> word(ColorRule rule, Dispute dispute) {
    DisputeStory story = dispute.told();
    String text =
        Stream.concat(
                Stream.of(dispute.title(), story.facts()),
                story.sessions().stream().flatMap(s -> Stream.of(s.statements(), s.outcome())))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return rule.words().stream()
        .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
        .limit(1)
        .map(word -> new Reason(rule, word));
  }

  private static Stream<Reason> atLeast(ColorRule rule, long number) {
    return rule.from() > 0 && number >= rule.from()
        ? Stream.of(new Reason(rule, Long.toString(number)))
        : none();
  }

  private static int people(Dispute dispute) {
    return Math.max(dispute.people(), dispute.parties().size());
  }

  private static long failed(Dispute dispute) {
    return dispute.told().sessions().stream()
        .filter(s -> s.level() == dispute.level() && s.result() == SessionResult.NOT_AGREED)
        .filter(s -> !s.on().isBefore(dispute.acceptedOn()))
        .count();
  }

  private static boolean minor(Party party) {
    PartyAbout about = party.about();
    return about != null && about.age() != null && about.age() < OF_AGE;
  }

  private static Stream<Reason> bare(ColorRule rule) {
    return Stream.of(new Reason(rule, ""));
  }

  private static Stream<Reason> none() {
    return Stream.empty();
  }
}
