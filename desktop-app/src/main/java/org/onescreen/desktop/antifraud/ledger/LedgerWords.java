package org.onescreen.desktop.antifraud.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.region.DivisionCode;

/// The words of the ledgers.
record LedgerWords(Texts texts, Figures figures, Supplier<LocalDate> clock) {
  LocalDate today() {
    return clock.get();
  }

  String count(long value) {
    return figures.count(value);
  }

  String quantity(int value, boolean approximate) {
    return approximate ? texts.get("antifraud.approximately", count(value)) : count(value);
  }

  String of(String prefix, @Nullable Enum<?> value) {
    return value == null ? "" : texts.of(prefix, value);
  }

  String field(String key) {
    return texts.get("antifraud.ledger." + key);
  }

  <E extends Enum<E>> List<Choice<E>> choices(String prefix, E[] values) {
    return Arrays.stream(values).map(each -> new Choice<>(each, texts.of(prefix, each))).toList();
  }

  <T> LedgerColumn<T> text(String key, int share, Function<T, String> words) {
    return new LedgerColumn<>(field(key), share, false, (line, _) -> words.apply(line));
  }

  <T> LedgerColumn<T> number(String key, int share, Function<T, String> words) {
    return new LedgerColumn<>(field(key), share, true, (line, _) -> words.apply(line));
  }

  <T> LedgerColumn<T> place(int share, Function<T, DivisionCode> division) {
    return new LedgerColumn<>(
        field("village"), share, false, (line, names) -> names.of(division.apply(line)));
  }

  String yes(boolean value) {
    return texts.get(value ? "antifraud.yes" : "antifraud.no");
  }

  List<Choice<Boolean>> yesOrNo() {
    return List.of(new Choice<>(true, yes(true)), new Choice<>(false, yes(false)));
  }

  static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
