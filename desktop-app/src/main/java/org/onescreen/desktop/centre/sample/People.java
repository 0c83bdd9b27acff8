package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.mediation.Party;

/// People who do not exist: names that say so, telephone numbers that nobody was given, ID numbers
/// of a division that is not on any map.
final class People {
  private static final LocalDate OLDEST = LocalDate.of(1946, 1, 1);
  private static final int AGES_IN_DAYS = 21_900;
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";

  private final Words words;
  private final String county;
  private final Dice dice;

  /// @param county the six digits of the county
  People(Words words, String county, Dice dice) {
    this.words = words;
    this.county = county;
    this.dice = dice;
  }

  String name() {
    return dice.pick(words.all("person.surname")) + dice.pick(words.all("person.given"));
  }

  String phone() {
    return Integer.toString(dice.between(10_000, 19_999)).replaceFirst("1", "1990000");
  }

  Party party() {
    return new Party(name(), phone(), idNumber());
  }

  private String idNumber() {
    String born =
        OLDEST.plusDays(dice.below(AGES_IN_DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE);
    String body = county + born + Integer.toString(dice.between(100, 999));
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * ID_WEIGHTS[i];
    }
    return body + ID_CHECKS.charAt(sum % ID_CHECKS.length());
  }
}
