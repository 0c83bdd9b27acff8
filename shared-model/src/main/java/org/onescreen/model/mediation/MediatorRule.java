package org.onescreen.model.mediation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;

/// Appoints mediators and says what they know best.
final class MediatorRule {
  private MediatorRule() {}

  static Decision<Mediator> appoint(MediatorAppointment given, Circumstances circumstances) {
    return Stream.of(
            Texts.required(given.name(), Mediator.NAME, "name"),
            Texts.optional(given.phone(), Mediator.PHONE, "phone"),
            wrong(given.entry()))
        .flatMap(Optional::stream)
        .findFirst()
        .<Decision<Mediator>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new Mediator(
                            circumstances.record(),
                            given.division(),
                            given.name().strip(),
                            given.phone().strip(),
                            "",
                            null)
                        .with(given.entry())));
  }

  static Decision<Mediator> edit(Optional<Mediator> current, MediatorEntry entry) {
    Mediator mediator = current.orElseThrow();
    if (!mediator.serves()) {
      return Decision.refused(DisputeRefusal.MEDIATOR_LEFT.refusal());
    }
    return wrong(entry)
        .<Decision<Mediator>>map(Decision::refused)
        .orElseGet(() -> Decision.done(mediator.with(entry)));
  }

  static Decision<Mediator> dismiss(
      Mediator mediator, Leaving leaving, Circumstances circumstances) {
    if (!mediator.serves()) {
      return Decision.refused(DisputeRefusal.MEDIATOR_LEFT.refusal());
    }
    return leaving
        .wrong(circumstances)
        .<Decision<Mediator>>map(Decision::refused)
        .orElseGet(() -> Decision.done(mediator.dismissed(leaving)));
  }

  private static Optional<Refusal> wrong(MediatorEntry entry) {
    List<DisputeType> fields = entry.fields();
    if (fields.stream().distinct().count() != fields.size()) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "fields"));
    }
    return Texts.required(entry.committee(), Mediator.COMMITTEE_NAME, "committee")
        .or(() -> Texts.optional(entry.network(), Mediator.NAME, "network"));
  }
}
