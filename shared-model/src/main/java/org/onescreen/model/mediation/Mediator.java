package org.onescreen.model.mediation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A people's mediator (人民调解员).
///
/// @param committee the mediation committee that appointed the mediator
/// @param network the brand of rooms that the mediator works in, such as 老樊调解室; null for none
/// @param fields the kinds of disputes that the mediator knows best; null where nobody said, see
///   [#knows]
/// @param left null for one who mediates
public record Mediator(
    UUID id,
    DivisionCode division,
    @Personal(PersonalData.NAME) String name,
    @Personal(PersonalData.PHONE) String phone,
    String committee,
    @Nullable String network,
    @Nullable List<DisputeType> fields,
    @Nullable Leaving left)
    implements CentreRecord {
  /// The longest name, also of a network.
  public static final int NAME = 40;

  static final int PHONE = 20;
  static final int COMMITTEE_NAME = 60;

  public static final Column<String> COMMITTEE = Column.of("committee", String.class);
  public static final Column<String> NETWORK = Column.of("network", String.class);

  public static final Kind<Mediator> KIND =
      Kind.of(51, "mediator", Mediator.class)
          .priority(Priority.REFERENCE)
          .columns(COMMITTEE, NETWORK)
          .searchText("name")
          .searchSound("name")
          .build();

  public Mediator {
    fields = fields == null ? null : List.copyOf(fields);
  }

  /// One of whom nobody said what he or she knows best.
  public Mediator(
      UUID id,
      DivisionCode division,
      String name,
      String phone,
      String committee,
      @Nullable String network) {
    this(id, division, name, phone, committee, network, null, null);
  }

  /// One who was not dismissed.
  public Mediator(
      UUID id,
      DivisionCode division,
      String name,
      String phone,
      String committee,
      @Nullable String network,
      @Nullable List<DisputeType> fields) {
    this(id, division, name, phone, committee, network, fields, null);
  }

  /// The kinds of disputes that the mediator knows best.
  public List<DisputeType> knows() {
    return fields == null ? List.of() : fields;
  }

  /// Whoever was dismissed mediates no more.
  public boolean serves() {
    return left == null;
  }

  Mediator dismissed(Leaving leaving) {
    return new Mediator(id, division, name, phone, committee, network, fields, leaving);
  }

  Mediator with(MediatorEntry entry) {
    String brand = entry.network() == null || entry.network().isBlank() ? null : entry.network();
    return new Mediator(id, division, name, phone, entry.committee(), brand, entry.fields(), left);
  }
}
