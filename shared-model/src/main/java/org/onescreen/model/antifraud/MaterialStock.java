package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// What a store has of one item of publicity. There is never less than nothing in it.
///
/// @param received how many came in, in all
/// @param issued how many went out, in all
public record MaterialStock(
    UUID id, DivisionCode division, MaterialItem item, int received, int issued, LocalDate asOf)
    implements CentreRecord {
  public static final Column<MaterialItem> ITEM = Column.of("item", MaterialItem.class);
  public static final Column<Integer> RECEIVED = Column.of("received", Integer.class);
  public static final Column<Integer> ISSUED = Column.of("issued", Integer.class);

  public static final Kind<MaterialStock> KIND =
      Kind.of(68, "material-stock", MaterialStock.class)
          .priority(Priority.REFERENCE)
          .columns(ITEM, RECEIVED, ISSUED)
          .index(ITEM)
          .build();

  public int left() {
    return received - issued;
  }
}
