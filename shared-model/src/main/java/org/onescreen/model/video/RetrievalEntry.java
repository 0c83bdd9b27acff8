package org.onescreen.model.video;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Enters a line into the register. Without reason, unit and name nothing is taken.
final class RetrievalEntry implements Rule<VideoRetrieval, Retrieved> {
  private static final int NAME = 50;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  @Override
  public Decision<VideoRetrieval> decide(
      Optional<VideoRetrieval> current, Retrieved taken, Circumstances circumstances) {
    return bad(taken)
        .<Decision<VideoRetrieval>>map(Decision::refused)
        .orElseGet(() -> Decision.done(entered(taken, circumstances)));
  }

  private static Optional<Refusal> bad(Retrieved taken) {
    return Texts.required(taken.reason(), Texts.NOTE, "reason")
        .or(() -> Texts.required(taken.content(), Texts.NOTE, "content"))
        .or(() -> Texts.required(taken.unit(), Texts.TITLE, "unit"))
        .or(() -> Texts.required(taken.person(), NAME, "person"))
        .or(() -> against(!SHA256.matcher(taken.sha256()).matches(), "sha256"))
        .or(() -> against(taken.bytes() <= 0, "bytes"))
        .or(() -> against(taken.until().isBefore(taken.from()), "until"));
  }

  private static Optional<Refusal> against(boolean wrong, String field) {
    return wrong ? Optional.of(new Refusal(Reason.BAD_ARGUMENTS, field)) : Optional.empty();
  }

  private static VideoRetrieval entered(Retrieved taken, Circumstances circumstances) {
    return new VideoRetrieval(
        circumstances.record(),
        taken.division(),
        taken.kind(),
        RetrievalState.EXPORTED,
        taken.camera(),
        taken.content(),
        taken.from(),
        taken.until(),
        taken.live(),
        taken.reason(),
        taken.unit(),
        taken.person(),
        taken.sha256(),
        taken.bytes(),
        circumstances.actor().displayName(),
        circumstances.at(),
        null);
  }
}
