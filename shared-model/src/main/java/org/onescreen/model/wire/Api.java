package org.onescreen.model.wire;

/// The paths of the centre's HTTP interface. All bodies are UTF-8 JSON, the feed is NDJSON.
public final class Api {
  /// `GET`: who is there; no login. Answers [ServerInfo].
  public static final String INFO = "/v1/info";

  /// `POST` [SessionRequest], answers [SessionReply]: login.
  public static final String SESSION = "/v1/session";

  /// `POST` [RefreshRequest], answers [SessionReply]: renews a session. 401 where it is over.
  public static final String REFRESH = "/v1/session/refresh";

  /// `POST` without a body: ends the session. Answers `{}`.
  public static final String LOGOUT = "/v1/session/logout";

  /// `GET`, answers a list of [AccountInfo]; for administrators.
  public static final String ACCOUNTS = "/v1/accounts";

  /// `GET` with `after` (an [AccessEvent#id()]; absent for the oldest), answers a list of at most
  /// 500 [AccessEvent]; for auditors.
  public static final String ACCESS_EVENTS = "/v1/audit/access";

  /// `GET`, answers [Manifest]: what there is to sync.
  public static final String MANIFEST = "/v1/sync/manifest";

  /// `GET` with `after` (a [Cursor]; absent for everything) and `max` (bytes): the feed, as
  /// [FeedWriter] writes it. With `buckets` (ids, comma separated) only those.
  public static final String CHANGES = "/v1/sync/changes";

  /// `GET` with `after`: server-sent events `poke` and `hb`, each with a [Hint].
  public static final String LIVE = "/v1/sync/live";

  /// `POST` [PushRequest], answers [PushReply]: what operators did, in the order of their desk. 409
  /// with [Problem#FORK] where two desks use one replica id.
  public static final String PUSH = "/v1/sync/push";

  /// `GET` `/v1/cameras/{code}/live` with `quality=main|sub`: the camera's live stream. The token
  /// may stand in the address as `token`: there only [SessionReply#pictures()] is taken.
  public static final String CAMERAS = "/v1/cameras";

  /// Media type of the feed. A body of another type is no answer of a centre.
  public static final String NDJSON = "application/x-ndjson";

  /// What a server calls itself in [ServerInfo].
  public static final String PRODUCT = "onescreen-centre";

  private Api() {}
}
