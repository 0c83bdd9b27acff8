package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.PointType;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

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
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<PointType> type =
        form.choice(
            words.field("kind"),
            words.choices("antifraud.point", PointType.values()),
            old == null ? PointType.WIFI : old.type());
    Entry<String> name = form.text(words.field("name"), old == null ? "" : old.name(), true);
    Entry<String> password =
        form.text(
            words.field("password"), old == null ? "" : LedgerWords.orEmpty(old.password()), false);
    Entry<Position> position =
        form.position(words.field("position"), old == null ? null : old.position());
    Entry<Boolean> working =
        form.choice(words.field("working"), words.yesOrNo(), old == null || old.working());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_POINT,
            LedgerCommands.CORRECT_POINT,
            old,
            id ->
                Fields.all(village, type, name, password, position, working)
                    ? Optional.of(
                        new PublicityPoint(
                            id,
                            Fields.get(village),
                            Fields.get(type),
                            Fields.get(name),
                            Draft.orNull(Fields.get(password)),
                            Fields.get(position),
                            Fields.get(working),
                            words.today()))
                    : Optional.empty());
  }
}
