package org.onescreen.model.mediation;

/// The papers of a dossier (人民调解卷宗), in the order in which they are bound, and three that are kept
/// apart. Which are needed when is in [Dossier].
public enum DossierPaper {
  /// 调解申请书
  APPLICATION,
  /// 受理登记表
  ACCEPTANCE_FORM,
  /// 权利义务告知书
  RIGHTS_NOTICE,
  /// 身份证明
  IDENTITY,
  /// 授权委托书
  AUTHORISATION,
  /// 调查记录
  INVESTIGATION_RECORD,
  /// 证据材料
  EVIDENCE,
  /// 调解记录
  SESSION_RECORD,
  /// 调解协议书
  AGREEMENT,
  /// 履行凭证
  PERFORMANCE_RECEIPT,
  /// 回访记录
  FOLLOW_UP_RECORD,
  /// 司法确认材料
  CONFIRMATION_PAPERS,
  /// 卷宗情况说明
  DOSSIER_NOTE,
  /// 终止调解告知书
  TERMINATION,
  /// 口头协议登记表
  ORAL_AGREEMENT_FORM,
  /// 结案报告表
  CLOSING_REPORT
}
