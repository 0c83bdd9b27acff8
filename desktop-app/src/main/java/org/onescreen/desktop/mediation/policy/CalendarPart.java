package org.onescreen.desktop.mediation.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.DayText;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.flow.CalendarChange;
import org.onescreen.model.flow.HolidayNotice;
import org.onescreen.model.flow.SpecialDay;
import org.onescreen.model.flow.WorkingCalendar;

/// Which days are worked: a month at a time, by key and mouse, or a year's notice at once. On the
/// FX thread.
final class CalendarPart implements RulePart<CalendarChange> {
  private static final int DECEMBER = 12;
  private static final int LAST = 31;

  /// A mediation lasts thirty working days: whose limit begins now may end so much later.
  private static final int AHEAD = 60;

  private final CaseWords words;
  private final Supplier<LocalDate> today;
  private final DayDraft draft = new DayDraft();
  private final MonthGrid month;
  private final NoticeBox notice;
  private final Label title = Whole.label("calendar-title");
  private final Label year = new Label();
  private final TextField name = Fields.text("", "policy-name", true);
  private final TextField known = Fields.text("", "policy-name", true);
  private final Label ends = Fields.note("");
  private final HBox root;

  CalendarPart(CaseWords words, Supplier<LocalDate> today) {
    this.words = words;
    this.today = today;
    month = new MonthGrid(words.texts(), draft, today.get(), this::mark, this::draw);
    notice = new NoticeBox(words, () -> month.month().getYear(), this::take);
    name.setPromptText(words.texts().get("policy.notice.unnamed"));
    HBox top =
        new HBox(
            button("policy.month.before", () -> month.go(month.month().minusMonths(1))),
            title,
            button("policy.month.after", () -> month.go(month.month().plusMonths(1))));
    top.getStyleClass().add("calendar-top");
    GridPane fields = Fields.grid();
    fields.addRow(
        0,
        Whole.label(words.texts().get("policy.day.name"), "policy-of"),
        name,
        Whole.label(words.texts().get("policy.known"), "policy-of"),
        known);
    VBox left =
        new VBox(
            top,
            ends,
            month.node(),
            fields,
            Fields.note(words.texts().get("policy.calendar.keys")));
    left.getStyleClass().add("policy-columns");
    HBox.setHgrow(left, Priority.ALWAYS);
    year.setWrapText(true);
    year.getStyleClass().add("policy-year");
    VBox side = new VBox(notice.node(), Fields.section(words.texts().get("policy.year"), year));
    side.getStyleClass().add("policy-aside");
    root = new HBox(left, side);
    root.getStyleClass().add("policy-sides");
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.texts().get(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(CalendarChange rules, boolean may) {
    draft.set(rules.days());
    known.setText(rules.knownUntil().toString());
    name.setDisable(!may);
    known.setDisable(!may);
    month.may(may);
    notice.may(may);
    draw();
  }

  private void mark(LocalDate day, MonthGrid.Mark how) {
    boolean working = draft.working(day);
    switch (how) {
      case FREE -> draft.mark(day, false, named(false));
      case WORK -> draft.mark(day, true, named(true));
      case PLAIN -> draft.plain(day);
      case OTHER -> {
        if (draft.at(day).isPresent()) {
          draft.plain(day);
        } else {
          draft.mark(day, !working, named(!working));
        }
      }
    }
    draw();
  }

  private String named(boolean working) {
    String typed = name.getText().strip();
    String fits = typed.length() <= SpecialDay.NAME ? typed : typed.substring(0, SpecialDay.NAME);
    return fits.isEmpty()
        ? words.texts().get(working ? "policy.day.worked" : "policy.notice.unnamed")
        : fits;
  }

  /// A year that somebody has read in is known to its end.
  private void take(HolidayNotice read) {
    draft.add(read.days());
    LocalDate first = read.days().getFirst().day();
    LocalDate end = LocalDate.of(first.getYear(), DECEMBER, LAST);
    boolean further = DayText.read(known.getText()).filter(until -> !until.isBefore(end)).isEmpty();
    if (further) {
      known.setText(end.toString());
    }
    month.go(YearMonth.from(first));
  }

  /// In time, since limits are counted beyond the known days all the same.
  private void warn() {
    Optional<LocalDate> until = DayText.read(known.getText());
    boolean soon = until.filter(day -> day.isBefore(today.get().plusDays(AHEAD))).isPresent();
    ends.setText(soon ? words.texts().get("policy.known.ends", until.get()) : "");
    ends.setManaged(soon);
  }

  private void draw() {
    warn();
    month.draw(today.get());
    title.setText(
        words
            .texts()
            .get(
                "calendar.title",
                Integer.toString(month.month().getYear()),
                Integer.toString(month.month().getMonthValue())));
    List<String> lines =
        draft.of(month.month().getYear()).stream()
            .map(
                day ->
                    words
                        .texts()
                        .get(
                            "policy.year.day",
                            day.day(),
                            words
                                .texts()
                                .get(
                                    day.working() ? "policy.day.WORK" : "policy.day.FREE",
                                    day.name())))
            .toList();
    year.setText(
        lines.isEmpty() ? words.texts().get("policy.year.none") : String.join("\n", lines));
  }

  @Override
  public Entered<CalendarChange> entered(CalendarChange rules) {
    if (draft.all().size() > WorkingCalendar.MOST_DAYS) {
      return new Entered.Wrong<>(words.texts().get("policy.calendar.full"), month.node());
    }
    return DayText.read(known.getText())
        .<Entered<CalendarChange>>map(
            until -> new Entered.Rules<>(new CalendarChange(draft.all(), until)))
        .orElseGet(() -> new Entered.Wrong<>(words.texts().get("policy.known.wrong"), known));
  }

  @Override
  public CalendarChange defaults(CalendarChange rules) {
    return new CalendarChange(WorkingCalendar.DEFAULT.days(), WorkingCalendar.DEFAULT.knownUntil());
  }
}
