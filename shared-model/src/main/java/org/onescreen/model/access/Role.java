package org.onescreen.model.access;

/// What an account is for. The last three are kept apart from the work on purpose (三权分立): whoever
/// administers sees no cases, and whoever audits changes nothing.
public enum Role {
  /// The operator on duty at a centre's desk (值班员).
  OPERATOR,
  /// A people's mediator (调解员).
  MEDIATOR,
  /// The liaison of a department that reports in (部门联络员).
  LIAISON,
  /// The director of a centre (中心主任).
  DIRECTOR,
  /// Figures without personal data (信息员).
  STATISTICIAN,
  /// Reads everything that was done, changes nothing (审计员).
  AUDITOR,
  /// Accounts and settings (系统管理员).
  ADMINISTRATOR
}
