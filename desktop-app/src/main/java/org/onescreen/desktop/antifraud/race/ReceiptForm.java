package org.onescreen.desktop.antifraud.race;

import static java.time.temporal.ChronoField.MINUTE_OF_DAY;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.form.Narrowing;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.FraudWarningReceipt;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// The form for a warning that comes by word of mouth: from 96110, a bank, the family.
public final class ReceiptForm {
  private ReceiptForm() {}

  /// @param villages where it may be
  /// @param grids of each of them
  /// @param limits those of the centre
  /// @param close called once it was given or taken back
  public static EntryForm open(
      WorkPlace place,
      List<Choice<DivisionCode>> villages,
      Map<DivisionCode, List<Choice<GridCode>>> grids,
      RaceLimits limits,
      Runnable close) {
    Texts texts = place.texts();
    EntryForm form = new EntryForm(texts.get("antifraud.race.receive"), texts, place.ui(), close);
    Entry<String> number = form.text(texts.get("antifraud.receipt.number"), "", false);
    ZonedDateTime now = place.clock().now().atZone(place.clock().ticker().clock().getZone());
    Entry<Integer> received =
        form.time(texts.get("antifraud.receipt.at"), now.toLocalTime().get(MINUTE_OF_DAY));
    Narrowing<DivisionCode, GridCode> where =
        form.narrowing(
            texts.get("antifraud.field.village"),
            villages,
            null,
            texts.get("antifraud.receipt.grid"),
            village -> grids.getOrDefault(village, List.of()),
            null);
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
              Stream.of(number, received, where.whole(), grade, type, person, phone)
                      .map(Entry::read)
                      .filter(Optional::isEmpty)
                      .count()
                  == 0;
          if (!sound) {
            return Optional.empty();
          }
          String given = number.read().orElse("");
          DivisionCode village = where.whole().read().orElseThrow();
          UUID id = given.isEmpty() ? RecordIds.next() : FraudWarningReceipt.idOf(village, given);
          return Optional.of(
              place
                  .door()
                  .give(
                      FraudWarningCommands.RECEIVE,
                      id,
                      new FraudWarningReceipt(
                          given.isEmpty() ? null : given,
                          village,
                          where.part().read().orElseThrow().orElse(null),
                          type.read().orElseThrow(),
                          grade.read().orElseThrow(),
                          person.read().orElseThrow(),
                          phone.read().orElseThrow(),
                          last(received.read().orElseThrow(), now),
                          limits)));
        });
    return form;
  }

  /// The last time that it was so late: what has not come yet today was yesterday.
  static Instant last(int minuteOfDay, ZonedDateTime now) {
    ZonedDateTime today = now.truncatedTo(ChronoUnit.MINUTES).with(MINUTE_OF_DAY, minuteOfDay);
    return today.isAfter(now) ? today.minusDays(1).toInstant() : today.toInstant();
  }

  private static <E extends Enum<E>> List<Choice<E>> choices(
      Texts texts, String prefix, E[] values) {
    return Arrays.stream(values).map(each -> new Choice<>(each, texts.of(prefix, each))).toList();
  }
}
