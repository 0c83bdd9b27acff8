package org.onescreen.desktop.alarm;

import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.UiThread;

/// Gives an operator's step and says what became of it.
///
/// @param door takes the step
record AlarmHand(CommandDoor door, AlarmWords words, UiThread ui) {
  /// @param say takes the sentence, on the FX thread
  void give(AlarmLine line, AlarmStepChoice step, String reason, Consumer<String> say) {
    var _ =
        step.give(door, line.id(), reason)
            .handle(
                (given, failure) -> {
                  String sentence =
                      failure == null
                          ? sentence(step, given)
                          : Answer.NOT_KEPT.words(words.texts());
                  ui.run(() -> say.accept(sentence));
                  return given;
                });
  }

  private String sentence(AlarmStepChoice step, Given given) {
    return switch (given) {
      case Given.Kept _ -> words.texts().get("alarm.kept", words.step(step));
      case Given.Refused(var why) -> Answer.words(words.texts(), why);
      case Given.Unchanged _ -> Answer.UNCHANGED.words(words.texts());
      case Given.Gone _ -> Answer.GONE.words(words.texts());
      case Given.Nobody _ -> Answer.NOBODY.words(words.texts());
      case Given.NotKept _ -> Answer.NOT_KEPT.words(words.texts());
    };
  }
}
