package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.flow.RiskColor;

/// One day of the calendar, as a button: pressing it shows the day at the side.
final class DayCell extends Button {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private static final int LINES = 3;

  private final CaseWords words;
  private final Label number = Whole.label("day-number");
  private final Label due = Whole.label("day-due");
  private final Label reminders = Whole.label("day-reminders");
  private final RiskMark red;
  private final VBox meetings = new VBox();

  DayCell(CaseWords words) {
    this.words = words;
    red = new RiskMark(words);
    getStyleClass().add("day-cell");
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox top = new HBox(number, due, red, reminders);
    top.getStyleClass().add("day-top");
    VBox all = new VBox(top, meetings);
    all.getStyleClass().add("day-content");
    setGraphic(all);
  }

  void show(CaseDay day, Span span, LocalDate today, boolean chosen) {
    pseudoClassStateChanged(TODAY, day.day().equals(today));
    pseudoClassStateChanged(ASIDE, !span.main(day.day()));
    pseudoClassStateChanged(CHOSEN, chosen);
    pseudoClassStateChanged(PAST, day.day().isBefore(today) && day.due() > 0);
    number.setText(Integer.toString(day.day().getDayOfMonth()));
    due.setText(
        day.due() == 0 ? "" : words.texts().get("calendar.due", words.figures().count(day.due())));
    reminders.setText(
        day.reminders() == 0
            ? ""
            : words.texts().get("calendar.reminders", words.figures().count(day.reminders())));
    red.show(RiskColor.RED, day.red());
    red.setVisible(day.red() > 0);
    meetings.getChildren().clear();
    day.meetings().stream().limit(LINES).map(this::line).forEach(meetings.getChildren()::add);
    if (day.meetings().size() > LINES) {
      meetings
          .getChildren()
          .add(
              new Label(
                  words
                      .texts()
                      .get("calendar.more", words.figures().count(day.meetings().size() - LINES))));
    }
  }

  private Label line(Meeting meeting) {
    Label line =
        new Label(
            words
                .texts()
                .get(
                    "calendar.meeting",
                    meeting.from().toString(),
                    words.type(meeting.card().type())));
    line.getStyleClass().add("day-meeting");
    return line;
  }
}
