package org.onescreen.model.video;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Texts;

/// Logs what was said through a loudspeaker.
public final class VoiceCommands {
  /// The longest text that is spoken, in characters.
  public static final int WORDS = 300;

  public static final CommandType<VoiceCall, Spoken> LOG =
      new CommandType<>(
          "voice-call.log",
          VoiceCall.KIND,
          Spoken.class,
          true,
          Set.of(Role.OPERATOR, Role.DIRECTOR),
          Map.of(),
          (_, spoken, now) ->
              Texts.required(spoken.words(), WORDS, "words")
                  .<Decision<VoiceCall>>map(Decision::refused)
                  .orElseGet(
                      () ->
                          Decision.done(
                              new VoiceCall(
                                  now.record(),
                                  spoken.division(),
                                  spoken.device(),
                                  spoken.words(),
                                  spoken.recording(),
                                  spoken.done(),
                                  now.actor().displayName(),
                                  now.at()))));

  public static final List<CommandType<?, ?>> ALL = List.of(LOG);

  private VoiceCommands() {}
}
