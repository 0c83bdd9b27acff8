package org.onescreen.desktop.desk.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.find.Findings;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundGroup;
import org.onescreen.desktop.shell.find.Question;
import org.onescreen.model.record.Kind;

/// Looks records up in the cache, kind by kind. A question that was overtaken by a newer one is
/// given up between two kinds, so that fast typing does not queue up behind itself.
///
/// Safe for use by many threads; what it finds is opened on the FX thread.
public final class CacheFinder implements Finder {
  private final LiveQueries queries;
  private final List<Section> sections;
  private final AtomicReference<@Nullable Question> newest = new AtomicReference<>();

  public CacheFinder(LiveQueries queries, Texts texts, Navigator navigator, PanelClock clock) {
    this.queries = queries;
    Ways ways = new Ways(navigator);
    FoundWords words = FoundWords.in(texts, clock);
    this.sections =
        List.of(
            new Places(ways, words),
            new Cameras(ways, words),
            new Alarms(ways, words),
            new Incidents(ways, words),
            new Cases(ways, words),
            new Warnings(ways, words),
            new People(ways, words));
  }

  @Override
  public Runnable look(Question question, Consumer<Findings> answers) {
    newest.set(question);
    Set<Kind<?>> reads = new HashSet<>();
    sections.forEach(section -> reads.addAll(section.reads()));
    Pin pin =
        queries.live(
            reads,
            reader -> find(reader, question),
            answers,
            _ -> answers.accept(Findings.failed(question)));
    return pin::close;
  }

  private Findings find(CacheReader reader, Question question) {
    List<FoundGroup> groups = new ArrayList<>();
    for (Section section : sections) {
      if (!question.equals(newest.get())) {
        break;
      }
      int rows = question.rows(section.kind());
      List<Found> found = section.find(reader, question.typed(), rows + 1);
      if (!found.isEmpty()) {
        List<Found> page = found.subList(0, Math.min(rows, found.size()));
        groups.add(new FoundGroup(section.kind(), page, found.size() > rows));
      }
    }
    return new Findings(question, groups, false);
  }
}
