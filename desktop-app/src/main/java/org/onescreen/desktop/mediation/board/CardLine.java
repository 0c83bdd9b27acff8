package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.shell.Inks;

/// One line of a card. What stands before and behind is read to the end; what lies between gives
/// way.
record CardLine(List<Words> before, Words between, List<Words> behind) {
  /// Words in one ink.
  ///
  /// @param brief what is said of it where there is no room for all
  record Words(CardInk ink, String text, String brief) {
    Words(CardInk ink, String text) {
      this(ink, text, text);
    }

    private Words briefly() {
      return new Words(ink, brief);
    }

    private static Optional<Words> some(CardInk ink, String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(new Words(ink, text));
    }
  }

  /// A letter and three dots tell nothing.
  private static final int TELLING = 5;

  /// Words where they stand.
  record Placed(Words words, double left) {}

  CardLine {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /// A card from its top to its bottom.
  static List<CardLine> of(CaseCard card, CardWords words) {
    List<Words> last = new ArrayList<>();
    card.confirming()
        .ifPresent(one -> last.add(new Words(CardInk.DUE_SOON, words.cases().confirming(one))));
    if (card.missingPapers() > 0) {
      last.add(new Words(CardInk.MISSING, words.missing(card)));
    }
    card.sign().ifPresent(sign -> last.add(new Words(CardInk.of(sign), words.sign(sign))));
    return List.of(
        new CardLine(
            List.of(new Words(CardInk.of(card.color()), words.cases().risk(card.color()))),
            new Words(CardInk.TYPE, words.cases().type(card.type())),
            due(card, words)),
        new CardLine(List.of(), new Words(CardInk.TITLE, words.title(card)), List.of()),
        new CardLine(
            List.of(),
            new Words(CardInk.NOTE, words.parties(card)),
            Words.some(CardInk.NOTE, words.cases().attempt(card.attempt(), card.tries())).stream()
                .toList()),
        new CardLine(List.of(), new Words(CardInk.NOTE, words.days(card)), last));
  }

  /// Without its name it still says how far away the limit is.
  private static List<Words> due(CaseCard card, CardWords words) {
    String brief = words.cases().due(card.due());
    return brief.isEmpty()
        ? List.of()
        : List.of(new Words(CardInk.of(card.due()), words.cases().due(card), brief));
  }

  /// A whole card for who does not see it.
  static String spoken(List<CardLine> card) {
    return card.stream()
        .flatMap(CardLine::words)
        .map(Words::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("，"));
  }

  /// From its left to its right.
  private Stream<Words> words() {
    return Stream.of(before.stream(), Stream.of(between), behind.stream()).flatMap(all -> all);
  }

  /// @param from where the line begins
  /// @param to where it ends
  List<Placed> lay(Inks inks, double from, double to) {
    List<Placed> placed = new ArrayList<>();
    double gap = inks.font(between.ink()).getSize() / 2;
    double left = from;
    for (Words words : before) {
      placed.add(new Placed(words, left));
      left += inks.width(words.ink(), words.text()) + gap;
    }
    double right = to;
    double needed = behind.stream().mapToDouble(each -> wide(inks, each) + gap).sum();
    boolean all = left + needed <= to;
    for (Words each : behind.reversed()) {
      Words words = all ? each : each.briefly();
      double wide = wide(inks, words);
      placed.add(new Placed(words, right - wide));
      right -= wide + gap;
    }
    placed.add(new Placed(new Words(between.ink(), fitting(inks, right - left)), left));
    return placed;
  }

  private static double wide(Inks inks, Words words) {
    return inks.width(words.ink(), words.text());
  }

  /// Whole parts where one fits, since a part that is cut says less than none.
  private String fitting(Inks inks, double room) {
    String whole = between.text();
    while (inks.width(between.ink(), whole) > room && whole.contains(CardWords.THEN)) {
      whole = whole.substring(0, whole.lastIndexOf(CardWords.THEN));
    }
    String fitting = inks.fitting(between.ink(), whole, room);
    return fitting.equals(whole) || fitting.length() >= TELLING ? fitting : "";
  }
}
