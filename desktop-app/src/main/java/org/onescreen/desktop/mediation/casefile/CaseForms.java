package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.DisputeClock;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.EndGround;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.Investigation;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.SessionEntry;

/// The forms that the steps of the flow ask for. Steps that are not here ask for nothing, or for a
/// reason or a mediator alone.
public record CaseForms(CommandDoor door, CaseWords words) {
  private static final int ROWS = 3;
  private static final int DAYS_TO_PERFORM = 7;

  /// Empty for a step without a form.
  public Optional<FormSpec> of(CaseFacts facts, DisputeEvent event) {
    return switch (event) {
      case ACCEPT, SIGN_ALL, PERFORM -> Optional.of(dated(facts, event));
      case BREACH -> Optional.of(broken(facts));
      case REFUSE, TERMINATE -> Optional.of(ended(facts, event));
      case INVESTIGATE -> Optional.of(investigated(facts));
      case SCHEDULE -> Optional.of(new MeetingForm(door, words).of(facts));
      case NOT_AGREED ->
          Optional.of(
              spec(
                  facts,
                  event,
                  session(facts, words.texts().get("mediation.form.not-agreed")),
                  CaseForms::met));
      case AGREE_WRITTEN, AGREE_ORAL -> Optional.of(agreed(facts, event));
      case FILE_CONFIRMATION -> Optional.of(referred(facts, event, "court"));
      case RULED_VALID, RULED_DISMISSED -> Optional.of(referred(facts, event, "ruling"));
      case FOLLOW_UP -> Optional.of(visited(facts));
      default -> Optional.empty();
    };
  }

  private FormSpec spec(
      CaseFacts facts,
      DisputeEvent event,
      List<FormField> fields,
      Function<FormValues, DisputeMove> move) {
    return new FormSpec(
        words.texts().of("mediation.event", event),
        fields,
        values -> give(facts, merge(event, move.apply(values))));
  }

  /// The function names no event: the step does.
  private static DisputeMove merge(DisputeEvent event, DisputeMove form) {
    return new DisputeMove(
        event,
        form.note(),
        form.mediator(),
        form.room(),
        form.on(),
        form.ground(),
        form.appointment(),
        form.session(),
        form.agreement(),
        form.visit(),
        form.reference(),
        form.investigation());
  }

  private CompletableFuture<Given> give(CaseFacts facts, DisputeMove move) {
    return door.give(DisputeCommands.MOVE, facts.id(), move);
  }

  /// What happened on a Friday is often entered on Monday, and limits count from the Friday.
  private FormSpec dated(CaseFacts facts, DisputeEvent event) {
    return spec(
        facts, event, List.of(day(facts)), values -> DisputeMove.of(event).on(values.day("on")));
  }

  private FormSpec investigated(CaseFacts facts) {
    return spec(
        facts,
        DisputeEvent.INVESTIGATE,
        List.of(
            day(facts),
            new FormField.Line("site", ""),
            new FormField.Line("people", ""),
            new FormField.Area("record", "", ROWS)),
        values ->
            DisputeMove.of(
                new Investigation(
                    values.day("on"),
                    values.text("site"),
                    values.text("people"),
                    values.text("record"))));
  }

  private FormSpec broken(CaseFacts facts) {
    DisputeEvent event = DisputeEvent.BREACH;
    return spec(
        facts,
        event,
        List.of(new FormField.Area("why", "", 2), day(facts)),
        values -> new DisputeMove(event, values.text("why"), null, null).on(values.day("on")));
  }

  private static FormField day(CaseFacts facts) {
    return new FormField.Day("on", Optional.of(facts.today()));
  }

  private FormSpec ended(CaseFacts facts, DisputeEvent event) {
    List<Choice<EndGround>> grounds =
        Arrays.stream(EndGround.values())
            .filter(ground -> event != DisputeEvent.REFUSE || ground.refuses())
            .map(ground -> new Choice<>(ground, words.texts().of("mediation.ground", ground)))
            .toList();
    return spec(
        facts,
        event,
        List.of(
            new FormField.Pick<>("ground", grounds),
            new FormField.Area("told", words.texts().get("mediation.form.ways"), ROWS)),
        values ->
            DisputeMove.of(event)
                .because(
                    values.chosen("ground", EndGround.class).orElseThrow(), values.text("told")));
  }

  private List<FormField> session(CaseFacts facts, String outcome) {
    return List.of(
        new FormField.Day("on", Optional.of(facts.today())),
        new FormField.Area("statements", "", ROWS),
        new FormField.Area("outcome", outcome, 2),
        new FormField.Line("invited", ""),
        new FormField.Tick("open", false));
  }

  private static DisputeMove met(FormValues values) {
    return DisputeMove.of(DisputeEvent.NOT_AGREED)
        .met(
            new SessionEntry(
                values.day("on"),
                values.ticked("open"),
                values.text("invited"),
                values.text("statements"),
                values.text("outcome")));
  }

  private FormSpec agreed(CaseFacts facts, DisputeEvent event) {
    boolean oral = event == DisputeEvent.AGREE_ORAL;
    ArrayList<FormField> fields =
        new ArrayList<>(session(facts, words.texts().get("mediation.form.agreed")));
    fields.add(new FormField.Area("facts", facts.story().facts(), ROWS));
    fields.add(new FormField.Area("terms", "", ROWS));
    fields.add(new FormField.Line("mode", words.texts().get("mediation.form.at-once")));
    fields.add(new FormField.Line("place", facts.rung()));
    fields.add(new FormField.Day("due", Optional.of(facts.today().plusDays(DAYS_TO_PERFORM))));
    fields.add(new FormField.Area("instalments", "", 2));
    return new FormSpec(
        words.texts().of("mediation.event", event),
        fields,
        values ->
            Instalments.read(values.text("instalments"))
                .map(
                    list ->
                        give(
                            facts, merge(event, met(values).agreed(agreement(values, oral, list)))))
                .orElseGet(
                    () ->
                        CompletableFuture.completedFuture(
                            new Given.Refused(
                                new Refusal(
                                    Refusal.Reason.BAD_ARGUMENTS,
                                    DisputeRefusal.INSTALMENTS_WRONG.name())))));
  }

  private static MediationAgreement agreement(
      FormValues values, boolean oral, List<Instalment> instalments) {
    List<AgreementTerm> terms =
        values
            .text("terms")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(AgreementTerm::new)
            .toList();
    return new MediationAgreement(
        oral,
        values.day("on"),
        null,
        values.text("facts"),
        terms,
        values.text("mode"),
        values.text("place"),
        values.day("due"),
        instalments);
  }

  private FormSpec referred(CaseFacts facts, DisputeEvent event, String key) {
    return spec(
        facts,
        event,
        List.of(new FormField.Line(key, ""), new FormField.Day("on", Optional.of(facts.today()))),
        values -> DisputeMove.of(event).under(values.text(key)).on(values.day("on")));
  }

  private FormSpec visited(CaseFacts facts) {
    List<Choice<Integer>> marks =
        List.of(5, 4, 3, 2, 1, 0).stream()
            .map(
                mark ->
                    new Choice<>(
                        mark,
                        mark == 0
                            ? words.texts().get("mediation.form.not-asked")
                            : words.figures().count(mark)))
            .toList();
    LocalDate today = facts.today();
    return spec(
        facts,
        DisputeEvent.FOLLOW_UP,
        List.of(
            new FormField.Day("on", Optional.of(today)),
            new FormField.Area("found", "", ROWS),
            new FormField.Tick("performed", true),
            new FormField.Tick("relapse", false),
            new FormField.Pick<>("satisfaction", marks)),
        values ->
            DisputeMove.of(DisputeEvent.FOLLOW_UP)
                .found(
                    new FollowUpVisit(
                        values.day("on"),
                        dueAfter(facts),
                        values.ticked("performed"),
                        values.chosen("satisfaction", Integer.class).orElse(0),
                        values.ticked("relapse"),
                        values.text("found"))));
  }

  /// After how many days the visit was due that this one is.
  private static int dueAfter(CaseFacts facts) {
    return facts.running().stream()
        .filter(c -> c.clock() == DisputeClock.FOLLOW_UP)
        .findFirst()
        .map(c -> (int) ChronoUnit.DAYS.between(c.since(), c.due()))
        .orElse(0);
  }
}
