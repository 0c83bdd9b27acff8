package org.onescreen.model.mediation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Texts;

/// Whether parties can be registered. A name has at most fifty characters as people count them,
/// also where Java needs two for one (U+20000 and above).
final class PartyCheck {
  private static final int NAME = 50;
  private static final int NUMBER = 30;
  private static final int ADDRESS = 200;
  private static final int ABOUT = 50;
  private static final int OLDEST = 150;

  private PartyCheck() {}

  static Optional<Refusal> refusal(List<Party> parties) {
    if (parties.isEmpty() || parties.size() > DisputeRegistration.MOST_PARTIES) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "parties"));
    }
    return parties.stream().flatMap(p -> refusal(p).stream()).findFirst();
  }

  private static Optional<Refusal> refusal(Party party) {
    return name(party.name())
        .or(() -> Texts.optional(party.phone(), NUMBER, "parties.phone"))
        .or(() -> Texts.optional(party.idNumber(), NUMBER, "parties.idNumber"))
        .or(() -> Texts.optional(party.address(), ADDRESS, "parties.address"))
        .or(() -> about(party.about()));
  }

  private static Optional<Refusal> name(String name) {
    boolean sound = !name.isBlank() && name.codePointCount(0, name.length()) <= NAME;
    return sound
        ? Optional.empty()
        : Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "parties.name"));
  }

  private static Optional<Refusal> about(@Nullable PartyAbout about) {
    if (about == null) {
      return Optional.empty();
    }
    Integer age = about.age();
    Integer people = about.people();
    boolean counts =
        (age == null || (age >= 0 && age <= OLDEST))
            && (people == null || (people >= 1 && people <= DisputeDetails.MOST_PEOPLE));
    return counts
        ? Texts.optional(about.sex(), ABOUT, "parties.about")
            .or(() -> Texts.optional(about.ethnicity(), ABOUT, "parties.about"))
            .or(() -> Texts.optional(about.occupation(), ABOUT, "parties.about"))
            .or(() -> Texts.optional(about.agent(), ABOUT, "parties.about"))
        : Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "parties.about"));
  }
}
