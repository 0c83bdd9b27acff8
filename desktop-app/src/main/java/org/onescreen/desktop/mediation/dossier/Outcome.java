package org.onescreen.desktop.mediation.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.StoryLine;

/// How a case ended, and when: by an agreement, or without one. What is done afterwards, such as
/// visits and the archive, ends nothing.
record Outcome(Form form) {
  private static final Set<DisputeEvent> WITHOUT =
      EnumSet.of(DisputeEvent.REFUSE, DisputeEvent.WITHDRAW, DisputeEvent.TERMINATE);

  /// Null where it has not ended.
  @Nullable LocalDate on() {
    MediationAgreement agreed = dispute().told().agreement();
    if (dispute().succeeded() && agreed != null) {
      return agreed.effectiveOn() == null ? agreed.agreedOn() : agreed.effectiveOn();
    }
    return end().map(StoryLine::on).orElse(null);
  }

  String words() {
    if (dispute().succeeded()) {
      MediationAgreement agreed = dispute().told().agreement();
      String how =
          agreed == null ? "result-agreed" : agreed.oral() ? "result-oral" : "result-written";
      return dispute().confirmed()
          ? form.texts().get("dossier.confirmed", form.word(how))
          : form.word(how);
    }
    return end()
        .map(line -> Objects.requireNonNull(line.event()))
        .map(event -> form.texts().of("mediation.event", event))
        .orElseGet(() -> form.texts().of("mediation.state", dispute().state()));
  }

  private Optional<StoryLine> end() {
    return dispute().told().lines().reversed().stream()
        .filter(line -> line.event() != null && WITHOUT.contains(line.event()))
        .findFirst();
  }

  private Dispute dispute() {
    return form.file().dispute();
  }
}
