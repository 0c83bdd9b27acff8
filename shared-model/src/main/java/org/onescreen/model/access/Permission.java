package org.onescreen.model.access;

/// What an account may be allowed to do. Where it may do it is the scope's business.
public enum Permission {
  /// Read the records of its divisions: manifest, feed, live channel, digests.
  RECORDS,
  /// Read what kinds declare personal in them; without it those fields travel empty.
  PERSONAL_DATA,
  /// Watch the live pictures of its divisions' cameras (公共安全视频图像信息系统管理条例 §16: by authorisation
  /// only).
  PICTURES,
  /// Give commands; which ones, each command says itself.
  COMMANDS,
  /// Read who logged in, what was refused and what was administered.
  AUDIT,
  /// Read and change accounts.
  ADMINISTRATION
}
