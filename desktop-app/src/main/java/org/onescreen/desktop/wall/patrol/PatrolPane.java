package org.onescreen.desktop.wall.patrol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.PatrolPlan;

/// The patrols, the one that is under way with its buttons, and a new one.
///
/// FX thread only.
public final class PatrolPane extends LivePanel {
  private static final int MOST = 200;

  private final SideDoors side;
  private final Texts texts;
  private final SideParts parts;
  private final PatrolRun run;
  private final VBox root = new VBox();
  private final VBox rows = SideParts.rows();
  private final HBox running;
  private final Label now = new Label();
  private final Label said = SideParts.said();

  public PatrolPane(PatrolDoors doors) {
    this.side = doors.side();
    this.texts = side.texts();
    this.parts = new SideParts(texts, "wall.patrol.");
    this.run = new PatrolRun(doors, said::setText);
    root.getStyleClass().add("view-list");
    now.setWrapText(true);
    now.getStyleClass().add("patrol-now");
    running =
        SideParts.line(
            "view-numbers",
            parts.button("back", "patrol-back", () -> told(() -> run.step(-1))),
            parts.button("pause", "patrol-pause", this::pause),
            parts.button("next", "patrol-next", () -> told(() -> run.step(1))),
            parts.button("end", "patrol-end", this::end));
    root.getChildren()
        .addAll(now, running, SideParts.scrolled(rows), said, new PatrolDraft(doors, said));
    tell();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    side.ask(
        holds,
        Set.of(PatrolPlan.KIND),
        PatrolPane::read,
        this::show,
        () -> said.setText(texts.get("wall.patrol.failed")));
  }

  private static List<PatrolPlan> read(CacheReader reader) {
    return reader
        .page(
            PatrolPlan.KIND,
            Filter.is(PatrolPlan.ACTIVE, true),
            Order.ascending(PatrolPlan.NAME),
            MOST,
            Optional.empty())
        .records();
  }

  private void show(List<PatrolPlan> plans) {
    SideParts.fill(rows, plans.stream().map(this::line).toList(), texts);
  }

  private HBox line(PatrolPlan plan) {
    Label what = new Label(texts.get("wall.patrol.line", plan.name(), plan.stops().size()));
    what.setMinWidth(0);
    Button start = parts.small("start", "patrol-start", () -> told(() -> run.start(plan)));
    Button forget = parts.small("forget", "view-forget", () -> forget(plan));
    return SideParts.line("view-row", what, SideParts.gap(), start, forget);
  }

  private void forget(PatrolPlan plan) {
    side.tell(
        side.door().give(PatrolCommands.WITHDRAW, plan.id(), new NoArguments()),
        plan.name(),
        answer -> SideParts.sayUnlessKept(said, answer));
  }

  /// A look at the clock and at the tile; called several times a second while the wall is there.
  public void beat() {
    if (run.now().isPresent()) {
      told(run::beat);
    }
  }

  /// Stands still, or goes on.
  public void pause() {
    told(run::pause);
  }

  /// Ends the patrol that is under way, and writes what it saw.
  public void end() {
    told(run::end);
  }

  private void told(Runnable step) {
    step.run();
    tell();
  }

  private void tell() {
    Optional<Patrol> under = run.now();
    Shown.set(running, under.isPresent());
    String text = under.map(this::words).orElseGet(() -> texts.get("wall.patrol.none"));
    if (!text.equals(now.getText())) {
      now.setText(text);
    }
  }

  private String words(Patrol under) {
    return texts.get(
        under.isPaused()
            ? "wall.patrol.paused"
            : under.isHeld() ? "wall.patrol.held" : "wall.patrol.now",
        under.plan().name(),
        under.number() + 1,
        under.plan().stops().size(),
        under.left().toSeconds());
  }
}
