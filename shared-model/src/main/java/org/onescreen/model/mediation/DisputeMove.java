package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a mediation case, with the form that the step asks for.
///
/// @param note why; needed where [DisputeDuties] says so
/// @param mediator who takes it from now on; needed to assign, null where nothing changes
/// @param room the mediation room that takes it; kept only where none had it before
/// @param on the day on which it happened; null for the day of the command
/// @param ground needed to refuse or to terminate
/// @param appointment needed to schedule
/// @param session needed to end a meeting
/// @param agreement needed to agree
/// @param visit needed to follow up
/// @param reference the court, to ask for confirmation; the number of the ruling or the receipt
/// @param investigation needed to investigate
public record DisputeMove(
    DisputeEvent event,
    @Nullable String note,
    @Nullable UUID mediator,
    @Nullable UUID room,
    @Nullable LocalDate on,
    @Nullable EndGround ground,
    @Nullable Appointment appointment,
    @Nullable SessionEntry session,
    @Nullable MediationAgreement agreement,
    @Nullable FollowUpVisit visit,
    @Nullable String reference,
    @Nullable Investigation investigation) {
  /// A step that is no investigation.
  public DisputeMove(
      DisputeEvent event,
      @Nullable String note,
      @Nullable UUID mediator,
      @Nullable UUID room,
      @Nullable LocalDate on,
      @Nullable EndGround ground,
      @Nullable Appointment appointment,
      @Nullable SessionEntry session,
      @Nullable MediationAgreement agreement,
      @Nullable FollowUpVisit visit,
      @Nullable String reference) {
    this(
        event,
        note,
        mediator,
        room,
        on,
        ground,
        appointment,
        session,
        agreement,
        visit,
        reference,
        null);
  }

  /// A step without a form.
  public DisputeMove(
      DisputeEvent event, @Nullable String note, @Nullable UUID mediator, @Nullable UUID room) {
    this(event, note, mediator, room, null, null, null, null, null, null, null);
  }

  /// A step that says nothing more.
  public static DisputeMove of(DisputeEvent event) {
    return new DisputeMove(event, null, null, null);
  }

  /// The same step on a day, for a step that needs no more than that.
  public DisputeMove on(LocalDate day) {
    return new DisputeMove(
        event,
        note,
        mediator,
        room,
        day,
        ground,
        appointment,
        session,
        agreement,
        visit,
        reference);
  }

  /// The same with why it ends.
  public DisputeMove because(EndGround why, String told) {
    return new DisputeMove(
        event, told, mediator, room, on, why, appointment, session, agreement, visit, reference);
  }

  /// The same with what was recorded of the meeting.
  public DisputeMove met(SessionEntry entry) {
    return new DisputeMove(
        event, note, mediator, room, on, ground, appointment, entry, agreement, visit, reference);
  }

  /// The same with what was agreed.
  public DisputeMove agreed(MediationAgreement terms) {
    return new DisputeMove(
        event, note, mediator, room, on, ground, appointment, session, terms, visit, reference);
  }

  /// The same with when they meet.
  public DisputeMove at(Appointment when) {
    return new DisputeMove(
        event, note, mediator, room, on, ground, when, session, agreement, visit, reference);
  }

  /// The same with what a visit found.
  public DisputeMove found(FollowUpVisit visited) {
    return new DisputeMove(
        event,
        note,
        mediator,
        room,
        on,
        ground,
        appointment,
        session,
        agreement,
        visited,
        reference);
  }

  /// The same with a court, or a number.
  public DisputeMove under(String text) {
    return new DisputeMove(
        event, note, mediator, room, on, ground, appointment, session, agreement, visit, text);
  }

  /// An investigation.
  public static DisputeMove of(Investigation made) {
    return new DisputeMove(
        DisputeEvent.INVESTIGATE, null, null, null, null, null, null, null, null, null, null, made);
  }

  /// An operator may have typed somebody's name, and that never reaches a log.
  @Override
  public String toString() {
    return "DisputeMove[" + event + "]";
  }
}
