package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.model.mediation.FlagEntry;

/// The fields of a case, name beside value.
final class SheetFields {
  private SheetFields() {}

  static void fill(GridPane grid, CaseWords words, CaseDetail detail) {
    grid.getChildren().clear();
    values(words, detail)
        .forEach((key, value) -> add(grid, words.texts().get("mediation.sheet." + key), value));
  }

  private static Map<String, String> values(CaseWords words, CaseDetail detail) {
    CaseCard card = detail.card();
    CaseDetail.About about = detail.about();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("code", about.code());
    values.put("type", words.types(detail.facts().types()));
    values.put("source", words.texts().of("mediation.source", about.source()));
    about
        .docking()
        .ifPresent(with -> values.put("docking", words.texts().of("mediation.channel", with)));
    about.amount().ifPresent(yuan -> values.put("amount", words.figures().count(yuan)));
    if (about.people() > 0) {
      values.put("people", words.figures().count(about.people()));
    }
    String marks = marks(words, about);
    if (!marks.isEmpty()) {
      values.put("marks", marks);
    }
    values.put("state", words.stage(card.stage()) + " · " + words.state(card.state()));
    values.put("stageSince", day(about.stageSince()) + " · " + words.stageDays(card.stageDays()));
    values.put("level", words.texts().of("mediation.level", about.level()));
    values.put("attempt", words.attempt(card.attempt(), card.tries()));
    values.put("acceptedOn", day(about.acceptedOn()));
    values.put("deadline", about.deadline().map(SheetFields::day).orElse(Figures.NONE));
    values.put(
        "grid",
        detail
            .grid()
            .map(name -> name + " · " + about.grid().code())
            .orElseGet(() -> words.texts().get("mediation.sheet.grid.gone", about.grid().code())));
    values.put(
        "parties", detail.parties().isEmpty() ? Figures.NONE : String.join("\n", detail.parties()));
    values.put("mediator", detail.mediator().orElse(Figures.NONE));
    values.put("room", detail.room().orElse(Figures.NONE));
    return values;
  }

  private static String marks(CaseWords words, CaseDetail.About about) {
    Map<FlagEntry.Flag, Boolean> flags = new EnumMap<>(FlagEntry.Flag.class);
    flags.put(FlagEntry.Flag.SUPERVISED, about.supervised());
    flags.put(FlagEntry.Flag.RESTRICTED, about.restricted());
    flags.put(FlagEntry.Flag.POLICE_TOLD, about.policeTold());
    return flags.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(flag -> words.texts().of("mediation.flag", flag.getKey()))
        .collect(Collectors.joining(" · "));
  }

  /// ISO 8601, which is read alike in both languages.
  private static String day(LocalDate day) {
    return day.toString();
  }

  private static void add(GridPane grid, String name, String value) {
    Label caption = new Label(name);
    caption.getStyleClass().add("sheet-name");
    Label text = new Label(value);
    text.getStyleClass().add("sheet-value");
    text.setWrapText(true);
    grid.addRow(grid.getRowCount(), caption, text);
  }
}
