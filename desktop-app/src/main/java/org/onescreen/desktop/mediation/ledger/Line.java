package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onescreen.desktop.document.ledger.LedgerDates;
import org.onescreen.desktop.document.ledger.LedgerNumbers;
import org.onescreen.desktop.document.ledger.LedgerText;
import org.onescreen.desktop.document.ledger.RawCell;
import org.onescreen.desktop.document.ledger.RawTable;
import org.onescreen.desktop.mediation.ledger.Problem.Why;
import org.onescreen.model.command.Texts;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.LedgerCase;
import org.onescreen.model.mediation.LedgerResult;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.ratio.Quantity;
import org.onescreen.model.region.GridCode;

/// One line while it is read. What cannot be read in it is noted, cell by cell.
final class Line {
  private static final int NAME = 50;

  private final Planner planner;
  private final int row;
  private final List<Problem> problems = new ArrayList<>();

  Line(Planner planner, int row) {
    this.planner = planner;
    this.row = row;
  }

  List<Problem> problems() {
    return problems;
  }

  /// Empty where something grave is the matter.
  Optional<LedgerCase> read() {
    LocalDate day = day();
    String facts = text(LedgerField.FACTS, LedgerCase.MOST_FACTS);
    List<Party> parties = parties();
    Optional<GridCode> grid = grid();
    Optional<UUID> mediator = mediator(grid);
    DisputeType type =
        word(LedgerField.TYPE, DisputeType.class, "TYPE", Why.UNKNOWN_TYPE, DisputeType.OTHER);
    DisputeSource source =
        word(
            LedgerField.SOURCE,
            DisputeSource.class,
            "SOURCE",
            Why.UNKNOWN_SOURCE,
            DisputeSource.INITIATIVE);
    RiskColor color =
        word(LedgerField.COLOR, RiskColor.class, "COLOR", Why.UNKNOWN_COLOR, RiskColor.BLUE);
    LedgerResult result = planner.agreed().of(result(), day, planner.places().today());
    long people = number(LedgerField.PEOPLE);
    long amount = number(LedgerField.AMOUNT);
    String note = text(LedgerField.NOTE, Texts.NOTE);
    if (problems.stream().anyMatch(Problem::grave) || grid.isEmpty() || mediator.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerCase(
            grid.get(),
            title(type, grid.get()),
            type,
            source,
            color,
            mediator.get(),
            parties,
            day,
            result,
            amount == 0 ? null : amount,
            (int) Math.min(people, Integer.MAX_VALUE),
            note,
            facts));
  }

  /// It names nobody: everybody sees it, also before a room.
  private String title(DisputeType type, GridCode grid) {
    String place = planner.places().names().getOrDefault(grid, grid.code());
    String title = planner.titles().apply(type, place);
    return title.substring(0, Math.min(title.length(), Texts.TITLE));
  }

  /// The columns that tell it, with what stands there; a formula is not believed.
  private List<RawCell> cells(LedgerField field) {
    List<RawCell> found = new ArrayList<>();
    for (int column : planner.match().of(field)) {
      RawCell cell = planner.table().at(row, column);
      if (cell.formula()) {
        note(column, Why.FORMULA, true);
      } else if (!cell.empty()) {
        found.add(cell);
      }
    }
    return found;
  }

  private void note(int column, Why why, boolean grave) {
    problems.add(new Problem(row, RawTable.name(row, column), why, grave));
  }

  private void note(LedgerField field, Why why, boolean grave) {
    note(planner.match().of(field).stream().findFirst().orElse(0), why, grave);
  }

  private LocalDate day() {
    List<RawCell> cells = cells(LedgerField.ACCEPTED_ON);
    Optional<LocalDate> day = cells.stream().findFirst().flatMap(LedgerDates::of);
    if (day.isEmpty()) {
      note(LedgerField.ACCEPTED_ON, cells.isEmpty() ? Why.MISSING : Why.NOT_A_DAY, true);
    } else if (day.get().isAfter(planner.places().today())) {
      note(LedgerField.ACCEPTED_ON, Why.IN_THE_FUTURE, true);
    }
    return day.orElse(LocalDate.EPOCH);
  }

  private String text(LedgerField field, int longest) {
    String text =
        cells(field).stream()
            .map(cell -> LedgerText.plain(cell.text()))
            .collect(Collectors.joining("；"));
    if (text.isBlank() && field.needed()) {
      note(field, Why.MISSING, true);
    } else if (text.length() > longest) {
      // Nothing of a person's words is cut away unseen.
      note(field, Why.TOO_LONG, true);
    }
    return text;
  }

  private List<Party> parties() {
    PartyNames read = PartyNames.of(texts(LedgerField.PARTIES));
    List<String> names = read.names();
    if (names.isEmpty()) {
      note(LedgerField.PARTIES, Why.MISSING, true);
    } else if (names.size() > DisputeRegistration.MOST_PARTIES) {
      note(LedgerField.PARTIES, Why.TOO_MANY_PARTIES, true);
    } else if (names.stream().anyMatch(name -> name.length() > NAME)) {
      note(LedgerField.PARTIES, Why.TOO_LONG, true);
    } else if (!read.sure()) {
      note(LedgerField.PARTIES, Why.PARTIES_UNSURE, false);
    }
    Optional<List<String>> phones = PhoneNumbers.of(texts(LedgerField.PHONE), names.size());
    if (phones.isEmpty()) {
      note(LedgerField.PHONE, Why.PHONES_UNSURE, false);
    }
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String phone = phones.isPresent() ? phones.get().get(i) : "";
      parties.add(new Party(names.get(i), phone, ""));
    }
    return parties;
  }

  private List<String> texts(LedgerField field) {
    return cells(field).stream().map(RawCell::text).toList();
  }

  private List<String> keys(LedgerField field) {
    return texts(field).stream().map(planner.words().text()::key).toList();
  }

  private Optional<GridCode> grid() {
    Found<GridCode> found = planner.places().grid(keys(LedgerField.GRID));
    Optional<GridCode> fallback = planner.places().fallback();
    switch (found) {
      case Found.One<GridCode> _ -> {
        // It is known.
      }
      case Found.None<GridCode> _ -> note(LedgerField.GRID, Why.UNKNOWN_PLACE, fallback.isEmpty());
      case Found.Several<GridCode> _ ->
          note(LedgerField.GRID, Why.SEVERAL_PLACES, fallback.isEmpty());
    }
    return found.one().or(() -> fallback);
  }

  private Optional<UUID> mediator(Optional<GridCode> grid) {
    List<String> keys = keys(LedgerField.MEDIATOR);
    Found<UUID> found = planner.places().mediator(keys, grid);
    Optional<UUID> fallback = planner.places().person();
    switch (found) {
      case Found.One<UUID> _ -> {
        // It is known.
      }
      case Found.None<UUID> _ when keys.isEmpty() && fallback.isPresent() -> {
        // Nobody is named: whoever was chosen answers for it.
      }
      case Found.None<UUID> _ -> note(LedgerField.MEDIATOR, Why.UNKNOWN_PERSON, fallback.isEmpty());
      case Found.Several<UUID> _ ->
          note(LedgerField.MEDIATOR, Why.SEVERAL_PEOPLE, fallback.isEmpty());
    }
    return found.one().or(() -> fallback);
  }

  private <E extends Enum<E>> E word(
      LedgerField field, Class<E> type, String prefix, Why unknown, E otherwise) {
    List<RawCell> cells = cells(field);
    if (cells.isEmpty()) {
      return otherwise;
    }
    Optional<E> known = planner.words().value(type, prefix, cells.getFirst().text());
    if (known.isEmpty()) {
      note(field, unknown, false);
    }
    return known.orElse(otherwise);
  }

  private LedgerResult result() {
    LedgerResult told =
        word(
            LedgerField.RESULT,
            LedgerResult.class,
            "RESULT",
            Why.UNKNOWN_RESULT,
            LedgerResult.OPEN);
    boolean performed =
        cells(LedgerField.PERFORMED).stream()
            .map(RawCell::text)
            .anyMatch(
                text ->
                    planner.words().text().key(text).equals("是")
                        || planner
                            .words()
                            .value(LedgerResult.class, "RESULT", text)
                            .filter(r -> r == LedgerResult.PERFORMED)
                            .isPresent());
    return told == LedgerResult.AGREED && performed ? LedgerResult.PERFORMED : told;
  }

  private long number(LedgerField field) {
    List<RawCell> cells = cells(field);
    if (cells.isEmpty()) {
      return 0;
    }
    Optional<Quantity> read = LedgerNumbers.of(cells.getFirst());
    if (read.isEmpty()) {
      note(field, Why.NOT_A_NUMBER, false);
    } else if (read.get().approximate()) {
      note(field, Why.ABOUT, false);
    }
    return read.map(Quantity::value).orElse(0L);
  }
}
