package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.record.Kind;

/// Places that warn all the time: Wi-Fi, loudspeakers, screens.
record PointLedger(LedgerWords words) implements Ledger<PublicityPoint> {
  @Override
  public LedgerId id() {
    return LedgerId.POINT;
  }

  @Override
  public Kind<PublicityPoint> kind() {
    return PublicityPoint.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(PublicityPoint.TYPE);
  }

  @Override
  public List<LedgerColumn<PublicityPoint>> columns() {
    return List.of(
        words.text("kind", 90, line -> words.of("antifraud.point", line.type())),
        words.text("name", 160, PublicityPoint::name),
        words.place(120, PublicityPoint::division),
        words.text("password", 110, line -> LedgerWords.orEmpty(line.password())),
        words.text("working", 70, line -> words.yes(line.working())),
        words.text("asOf", 90, line -> line.asOf().toString()));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable PublicityPoint old, LedgerNames names) {
    Entry<String> name = form.text(words.field("name"), old == null ? "" : old.name(), true);
    Entry<String> password =
        form.text(
            words.field("password"), old == null ? "" : LedgerWords.orEmpty(old.password()), false);
    Entry<Boolean> working =
        form.choice(words.field("working"), words.yesOrNo(), old == null || old.working());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_POINT,
            LedgerCommands.CORRECT_POINT,
            old,
            id ->
                Fields.all(name, password, working)
                    ? Optional.of(
                        changed(
                            Objects.requireNonNull(old),
                            Fields.get(name),
                            Fields.get(password),
                            Fields.get(working)))
                    : Optional.empty());
  }

  /// A point comes with its place, from the map's register.
  @Override
  public boolean closed() {
    return true;
  }

  private PublicityPoint changed(
      PublicityPoint old, String name, String password, boolean working) {
    return new PublicityPoint(
        old.id(),
        old.division(),
        old.type(),
        name,
        Draft.orNull(password),
        old.position(),
        working,
        words.today());
  }
}
