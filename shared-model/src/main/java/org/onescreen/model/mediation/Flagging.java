package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Texts;

/// Puts a mark on a case. That the police were told is an act of substance: it may not wait (人民调解法
/// §25).
final class Flagging extends DisputeAct<FlagEntry> {
  @Override
  Optional<DisputeRefusal> act(DisputeDraft draft, FlagEntry entered, Circumstances circumstances) {
    if (!DisputeGuards.filled(entered.reason(), Texts.NOTE)) {
      return Optional.of(DisputeRefusal.NOTE_MISSING);
    }
    boolean now =
        switch (entered.flag()) {
          case SUPERVISED -> draft.supervised;
          case RESTRICTED -> draft.restricted;
          case POLICE_TOLD -> draft.policeTold;
        };
    boolean untold = entered.flag() == FlagEntry.Flag.POLICE_TOLD && !entered.on();
    if (now == entered.on() || untold) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    switch (entered.flag()) {
      case SUPERVISED -> draft.supervised = entered.on();
      case RESTRICTED -> draft.restricted = entered.on();
      case POLICE_TOLD -> {
        draft.policeTold = true;
        draft.acted(circumstances.day());
      }
    }
    boolean told = entered.flag() == FlagEntry.Flag.POLICE_TOLD;
    draft.story.line(
        Lines.of(
            circumstances,
            told ? StoryAct.POLICE_TOLD : StoryAct.FLAG,
            entered.flag().name() + (entered.on() ? "" : "_OFF"),
            entered.reason()));
    return Optional.empty();
  }
}
