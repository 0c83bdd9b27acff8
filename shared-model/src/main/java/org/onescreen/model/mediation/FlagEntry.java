package org.onescreen.model.mediation;

/// A mark is put on a case, or taken off.
///
/// @param on false to take it off; what was told the police cannot be untold
/// @param reason why
public record FlagEntry(Flag flag, boolean on, String reason) {
  /// Which mark.
  public enum Flag {
    /// Under supervision (督办).
    SUPERVISED,
    /// Only for those who handle it (保密).
    RESTRICTED,
    /// The police were told of the risk (人民调解法 §25).
    POLICE_TOLD
  }

  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "FlagEntry[" + flag + " " + on + "]";
  }
}
