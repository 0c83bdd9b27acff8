package org.onescreen.model.mediation;

/// What kind of thing a line of the story tells.
public enum StoryAct {
  REGISTERED,
  /// A step of the flow.
  STEP,
  /// Title, type or parties were corrected.
  CORRECTED,
  /// The risk's colour was set.
  COLOR,
  /// A paper came into the dossier.
  PAPER,
  /// An instalment was paid.
  INSTALMENT,
  /// The limit was suspended, resumed or extended.
  CLOCK,
  /// The limit was worked out anew by a changed policy or calendar.
  RECOUNTED,
  /// It was handed over, or received.
  HANDOVER,
  /// A mediator keeps out of it.
  RECUSAL,
  /// Somebody else mediates; its detail is who leads.
  MEDIATOR,
  /// Another record was linked to it, or taken off.
  LINK,
  /// It was put under supervision, restricted, or taken out of that.
  FLAG,
  /// The police were told at once (人民调解法 §25).
  POLICE_TOLD
}
