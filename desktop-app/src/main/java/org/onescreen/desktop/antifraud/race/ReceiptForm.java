package org.onescreen.desktop.antifraud.race;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningReceipt;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.region.DivisionCode;

/// The form for a warning that comes by word of mouth: from 96110, a bank, the family.
public final class ReceiptForm {
  private ReceiptForm() {}

  /// @param villages where it may be
  /// @param limits those of the centre
  /// @param close called once it was given or taken back
  public static EntryForm open(
      WorkPlace place, List<Choice<DivisionCode>> villages, RaceLimits limits, Runnable close) {
    Texts texts = place.texts();
    EntryForm form = new EntryForm(texts.get("antifraud.race.receive"), texts, place.ui(), close);
    Entry<String> number = form.text(texts.get("antifraud.receipt.number"), "", false);
    Entry<DivisionCode> village = form.search(texts.get("antifraud.field.village"), villages, null);
    Entry<WarningGrade> grade =
        form.choice(
            texts.get("antifraud.field.grade"),
            choices(texts, "antifraud.grade", WarningGrade.values()),
            WarningGrade.HIGH);
    Entry<FraudType> type =
        form.choice(
            texts.get("antifraud.column.type"),
            choices(texts, "antifraud.type", FraudType.values()),
            FraudType.OTHER);
    Entry<String> person = form.text(texts.get("antifraud.field.person"), "", true);
    Entry<String> phone = form.text(texts.get("antifraud.receipt.phone"), "", false);
    form.buttons(
        () -> {
          boolean sound =
              Stream.of(number, village, grade, type, person, phone)
                      .map(Entry::read)
                      .filter(Optional::isEmpty)
                      .count()
                  == 0;
          if (!sound) {
            return Optional.empty();
          }
          String given = number.read().orElse("");
          DivisionCode where = village.read().orElseThrow();
          UUID id = given.isEmpty() ? UUID.randomUUID() : FraudWarningReceipt.idOf(where, given);
          return Optional.of(
              place
                  .door()
                  .give(
                      FraudWarningCommands.RECEIVE,
                      id,
                      new FraudWarningReceipt(
                          given.isEmpty() ? null : given,
                          where,
                          null,
                          type.read().orElseThrow(),
                          grade.read().orElseThrow(),
                          person.read().orElseThrow(),
                          phone.read().orElseThrow(),
                          place.clock().now(),
                          limits)));
        });
    return form;
  }

  private static <E extends Enum<E>> List<Choice<E>> choices(
      Texts texts, String prefix, E[] values) {
    return Arrays.stream(values).map(each -> new Choice<>(each, texts.of(prefix, each))).toList();
  }
}
