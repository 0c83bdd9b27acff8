package org.onescreen.model.mediation;

import java.util.List;
import org.onescreen.model.flow.RiskColor;

/// Under which circumstances a case is proposed to have a colour. It grades the matter, never a
/// person (个人信息保护法 §24).
///
/// @param from how many, for tests that count; 0 for others
/// @param words any of which must occur, for [Test#WORDS]; empty for others
public record ColorRule(RiskColor color, Test test, long from, List<String> words) {
  public static final int MOST_WORDS = 100;

  public ColorRule {
    words = List.copyOf(words);
  }

  /// What is looked at.
  public enum Test {
    /// A word in the title, the facts or the records of the sessions.
    WORDS,
    /// At least so many people.
    PEOPLE,
    /// At least so many tries failed at one level.
    FAILED_TRIES,
    /// At least so many yuan in dispute.
    AMOUNT,
    /// Somebody under age is a party.
    MINOR,
    /// At least so many police calls before.
    POLICE_CALLS,
    /// It broke out again.
    REPEATED,
    /// It is settled, and followed up.
    SETTLED
  }
}
