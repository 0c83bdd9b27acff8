package org.onescreen.model.mediation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// The book in which a committee numbers its dossiers of one year (卷宗号登记簿): a case's number is its
/// line, so that numbers are dense, and each is given once. The centre's order decides; what a desk
/// shows before its answer may still move.
///
/// @param division the committee's
/// @param word the committee in a word, as it stands in the number: (2026)红椿人调字第12号
/// @param cases in the order of their numbers, from 1
public record DossierBook(UUID id, DivisionCode division, int year, String word, List<UUID> cases)
    implements CentreRecord {
  /// No committee has more cases in a year.
  public static final int MOST = 9999;

  public static final Column<Integer> YEAR = Column.of("year", Integer.class);

  public static final Kind<DossierBook> KIND =
      Kind.of(85, "dossier-book", DossierBook.class).priority(Priority.WORK).columns(YEAR).build();

  public DossierBook {
    cases = List.copyOf(cases);
  }

  /// Where that book is, also before it is begun.
  public static UUID idOf(DivisionCode committee, int year) {
    String name = "dossier-book/" + committee + "/" + year;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// Whose case it is: the committee of its place, or of the level above that took it over.
  public static DivisionCode committeeOf(Dispute dispute) {
    DivisionCode place = dispute.division();
    return dispute.level().compareTo(place.level()) < 0 ? place.at(dispute.level()) : place;
  }

  /// The number of a case's dossier; empty where it has none in this book.
  public Optional<String> number(UUID dispute) {
    int line = cases.indexOf(dispute);
    return line < 0
        ? Optional.empty()
        : Optional.of("（%d）%s人调字第%d号".formatted(year, word, line + 1));
  }
}
