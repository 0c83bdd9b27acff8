package org.onescreen.model.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;

/// Why a step of a mediation case is refused, with the article where the law says so. Screens have
/// their own words for each; its name is the [Refusal#detail()], with what it is about after a
/// colon where it is about several things.
public enum DisputeRefusal {
  /// Not all tries of this level were made.
  TRIES_LEFT(Reason.NOT_IN_THIS_STATE, "三级三次"),
  /// There is no level above.
  TOP_LEVEL(Reason.NOT_IN_THIS_STATE, "三级三次"),
  /// All tries of this level were made; it goes up, or ends.
  NO_TRIES_LEFT(Reason.NOT_IN_THIS_STATE, "三级三次"),
  /// The thirty days in which both may ask the court are over.
  PAST_CONFIRMATION(Reason.NOT_IN_THIS_STATE, "人民调解法 §33"),
  /// Which other ways the parties were told must be written down.
  WAYS_NOT_TOLD(Reason.BAD_ARGUMENTS, "人民调解法 §26"),
  /// It must be said on which ground the application is refused or the mediation ends.
  GROUND_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §17、§26"),
  /// That ground does not hold: there are levels or tries left.
  NOT_EXHAUSTED(Reason.NOT_IN_THIS_STATE, "人民调解法 §26"),
  /// That ground does not hold: the limit is not over.
  LIMIT_NOT_OVER(Reason.NOT_IN_THIS_STATE, "人民调解法 §26"),
  /// A reason must be written down.
  NOTE_MISSING(Reason.BAD_ARGUMENTS, ""),
  /// A mediator must be named.
  MEDIATOR_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §19"),
  /// The mediator keeps out of this case, or is one of its parties.
  MEDIATOR_RECUSED(Reason.BAD_ARGUMENTS, "人民调解法 §15"),
  /// The mediator was dismissed.
  MEDIATOR_LEFT(Reason.NOT_IN_THIS_STATE, "人民调解法 §15"),
  /// When and where they meet must be said.
  APPOINTMENT_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §21"),
  /// The meeting would be over already, end before it begins, or last longer than a day.
  APPOINTMENT_WRONG(Reason.BAD_ARGUMENTS, "人民调解法 §21"),
  /// No meeting is arranged that could be moved.
  NOT_SCHEDULED(Reason.NOT_IN_THIS_STATE, ""),
  /// The mediator has another meeting then.
  MEDIATOR_BUSY(Reason.NOT_IN_THIS_STATE, ""),
  /// The room is not booked for this case at that time.
  ROOM_NOT_BOOKED(Reason.NOT_IN_THIS_STATE, ""),
  /// Another case has the room then.
  ROOM_TAKEN(Reason.NOT_IN_THIS_STATE, ""),
  /// The room is closed then.
  ROOM_CLOSED(Reason.NOT_IN_THIS_STATE, ""),
  /// The room was closed for good.
  ROOM_GONE(Reason.NOT_IN_THIS_STATE, ""),
  /// Meetings are arranged in the room.
  ROOM_BOOKED_AHEAD(Reason.NOT_IN_THIS_STATE, ""),
  /// What was entered are no opening hours.
  HOURS_WRONG(Reason.BAD_ARGUMENTS, ""),
  /// The room has too many bookings ahead.
  ROOM_FULL(Reason.NOT_IN_THIS_STATE, ""),
  /// What was said must be recorded.
  RECORD_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §27"),
  /// The day lies before the last session, or before acceptance.
  BEFORE_LAST(Reason.BAD_ARGUMENTS, "人民调解法 §27"),
  /// The day is still to come.
  DAY_AHEAD(Reason.BAD_ARGUMENTS, ""),
  /// The day lies before what it follows.
  DAY_TOO_EARLY(Reason.BAD_ARGUMENTS, ""),
  /// The agreement is missing.
  AGREEMENT_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §28、§29"),
  /// The agreement has no term.
  TERM_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §29"),
  /// Facts, way, place or day of performance are missing.
  AGREEMENT_INCOMPLETE(Reason.BAD_ARGUMENTS, "人民调解法 §29"),
  /// Instalments are not in order, not above nothing, or end after the agreement's day.
  INSTALMENTS_WRONG(Reason.BAD_ARGUMENTS, "人民调解法 §29"),
  /// There is no such instalment, or it is paid.
  NO_SUCH_INSTALMENT(Reason.NOT_IN_THIS_STATE, ""),
  /// An instalment is not paid.
  NOT_ALL_PAID(Reason.NOT_IN_THIS_STATE, "人民调解法 §31"),
  /// Which court must be said.
  COURT_MISSING(Reason.BAD_ARGUMENTS, "民事诉讼法 §205"),
  /// What was found must be recorded.
  VISIT_MISSING(Reason.BAD_ARGUMENTS, "人民调解法 §31"),
  /// A visit that is due was not made.
  VISIT_DUE(Reason.NOT_IN_THIS_STATE, "人民调解法 §31"),
  /// Visits are still to come: whoever closes the dossier before them writes down why.
  VISITS_LEFT(Reason.BAD_ARGUMENTS, "人民调解法 §31"),
  /// The dossier lacks papers.
  PAPERS_MISSING(Reason.NOT_IN_THIS_STATE, "人民调解法 §27"),
  /// The case is closed.
  CLOSED(Reason.NOT_IN_THIS_STATE, ""),
  /// Mediation is not under way.
  NOT_IN_MEDIATION(Reason.NOT_IN_THIS_STATE, ""),
  /// It is suspended.
  SUSPENDED(Reason.NOT_IN_THIS_STATE, ""),
  /// It is not suspended.
  NOT_SUSPENDED(Reason.NOT_IN_THIS_STATE, ""),
  /// One to thirty working days.
  EXTENSION_WRONG(Reason.BAD_ARGUMENTS, "人民调解法 §21"),
  /// One to fifty parties, each with a name.
  PARTIES_WRONG(Reason.BAD_ARGUMENTS, ""),
  /// Nothing waits for a receipt.
  NOTHING_HANDED_OVER(Reason.NOT_IN_THIS_STATE, ""),
  /// It is so already, or not at all.
  ALREADY_SO(Reason.NOT_IN_THIS_STATE, ""),
  /// A sweep ends before it begins, or lasts longer than a year.
  SWEEP_DAYS(Reason.BAD_ARGUMENTS, ""),
  /// More was prevented than found, or a count is none.
  SWEEP_COUNTS(Reason.BAD_ARGUMENTS, ""),
  /// The board's column holds as many as were agreed, and the limit is a hard one.
  COLUMN_FULL(Reason.NOT_IN_THIS_STATE, ""),
  /// The story is as long as it may be.
  STORY_FULL(Reason.NOT_IN_THIS_STATE, "");

  private static final String ABOUT = ":";
  private static final String AND = ",";

  private final Reason reason;
  private final String article;

  DisputeRefusal(Reason reason, String article) {
    this.reason = reason;
    this.article = article;
  }

  /// Where it is written; empty where it is not the law's.
  public String article() {
    return article;
  }

  public Refusal refusal() {
    return new Refusal(reason, name());
  }

  /// @param about the names of what it is about, in a word of the program each
  Refusal refusal(List<String> about) {
    return new Refusal(reason, name() + ABOUT + String.join(AND, about));
  }

  /// Which one a refusal is; empty where it is none of these.
  public static Optional<DisputeRefusal> of(Refusal refusal) {
    String detail = refusal.detail();
    int about = detail.indexOf(ABOUT);
    String name = about < 0 ? detail : detail.substring(0, about);
    return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
  }

  /// The papers that a refusal names; those that a newer server knows are passed over.
  public static List<DossierPaper> papers(Refusal refusal) {
    String detail = refusal.detail();
    List<String> named =
        List.of(detail.substring(detail.indexOf(ABOUT) + ABOUT.length()).split(AND, -1));
    return Arrays.stream(DossierPaper.values()).filter(p -> named.contains(p.name())).toList();
  }
}
