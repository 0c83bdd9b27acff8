package org.onescreen.desktop.work;

import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Texts;

/// What to tell an operator of a command.
///
/// @param kept true where it is on the disk
public record Said(boolean kept, String sentence) {
  /// @param ifKept the sentence where it was kept
  public static Said of(Given given, String ifKept, Texts texts) {
    return switch (given) {
      case Given.Kept _ -> new Said(true, ifKept);
      case Given.Refused(var why) -> new Said(false, Answer.words(texts, why));
      case Given.Unchanged _ -> no(Answer.UNCHANGED, texts);
      case Given.Gone _ -> no(Answer.GONE, texts);
      case Given.Nobody _ -> no(Answer.NOBODY, texts);
      case Given.NotKept _ -> no(Answer.NOT_KEPT, texts);
    };
  }

  static Said no(Answer why, Texts texts) {
    return new Said(false, why.words(texts));
  }
}
