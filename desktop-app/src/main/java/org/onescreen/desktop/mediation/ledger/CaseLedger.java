package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.work.ReadNow;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// The ledger of disputes (矛盾纠纷排查化解台账) as a workbook: the cases that a filter lets through, the
/// newest first. Parties are masked in it.
public record CaseLedger(WorkPlace place, CaseWords words) {
  private static final int AT_ONCE = 500;
  private static final Order NEWEST = Order.descending(Dispute.ACCEPTED_ON);
  private static final Set<Kind<?>> READS =
      Set.of(Dispute.KIND, Grid.KIND, Region.KIND, Mediator.KIND, DossierBook.KIND);

  /// Counts what is to be put out, and hands it on. Waits: not on the FX thread.
  ///
  /// @param exports takes it on the FX thread
  public void put(Sight sight, Consumer<Export> exports) {
    long rows = read(reader -> reader.count(Dispute.KIND, filter(reader, sight)));
    String title = words.texts().get("ledger.book");
    Export export =
        Export.plain(
            title,
            title + " " + place.clock().today(),
            List.of(Way.excel(() -> of(sight, title, rows))),
            rows);
    place.ui().run(() -> exports.accept(export));
  }

  private <R> R read(LiveQueries.Read<R> read) {
    return ReadNow.of(place.queries(), READS, read);
  }

  private Filter filter(CacheReader reader, Sight sight) {
    return sight.filter(reader, place.clock().today());
  }

  Ledger of(Sight sight, String title, long rows) {
    CaseNames names = read(reader -> CaseNames.read(reader, words.texts()));
    CaseRowValues values = new CaseRowValues(words, names);
    Iterable<List<Value>> lines = () -> new Lines(sight, values);
    int count = (int) Math.min(Integer.MAX_VALUE, rows);
    return new Ledger(
        title,
        List.of(
            new Ledger.Sheet(
                title,
                List.of(words.texts().get("ledger.book.asof", place.clock().today(), rows)),
                values.columns(),
                lines,
                count)),
        Paper.Frame.NONE);
  }

  /// Some hundred cases in memory at a time.
  private final class Lines implements Iterator<List<Value>> {
    private final Sight sight;
    private final CaseRowValues values;
    private final List<List<Value>> waiting = new ArrayList<>();
    private Optional<Page.After> after = Optional.empty();
    private boolean ended;
    private long number;

    Lines(Sight sight, CaseRowValues values) {
      this.sight = sight;
      this.values = values;
    }

    @Override
    public boolean hasNext() {
      if (waiting.isEmpty() && !ended) {
        fill(read(this::page));
      }
      return !waiting.isEmpty();
    }

    private Page<List<Value>> page(CacheReader reader) {
      Page<Dispute> page = reader.page(Dispute.KIND, filter(reader, sight), NEWEST, AT_ONCE, after);
      List<List<Value>> lines = new ArrayList<>();
      for (Dispute dispute : page.records()) {
        lines.add(values.of(reader, dispute, ++number));
      }
      return new Page<>(lines, page.next());
    }

    private void fill(Page<List<Value>> page) {
      waiting.addAll(page.records());
      after = page.next();
      ended = after.isEmpty();
    }

    @Override
    public List<Value> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return waiting.removeFirst();
    }
  }
}
