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

  /// `GET` with `after` (the id of an entry; absent for the oldest), answers a list of the next
  /// [org.onescreen.model.export.ExportEntry], none where there are no more; for auditors.
  public static final String EXPORT_EVENTS = "/v1/audit/exports";

  /// `GET`, answers [Manifest]: what there is to sync.
  public static final String MANIFEST = "/v1/sync/manifest";

  /// `GET` with `after` (a [Cursor]; absent for everything) and `max` (bytes): the feed, as
  /// [FeedWriter] writes it. With `buckets` (at most [#MOST_BUCKETS] ids, comma separated) only
  /// those; one that the account may not see is refused with [Problem#OUT_OF_SCOPE]. With `wait`
  /// (seconds, at most [#LONGEST_WAIT]) and without `buckets` the answer is held until there is
  /// something. With `pace` (bytes a second, as they travel) it comes no faster after its first
  /// [#BURST] bytes.
  public static final String CHANGES = "/v1/sync/changes";

  /// How much of a page comes at once, however slowly it is wanted: what TCP sends before it has
  /// heard anything (RFC 6928).
  public static final int BURST = 14_000;

  /// How many buckets one request names.
  public static final int MOST_BUCKETS = 200;

  /// For how many seconds the server holds an answer.
  public static final int LONGEST_WAIT = 25;

  /// `GET` with `after` (or the header `Last-Event-ID`): server-sent events. `rows` is a small page
  /// of the feed, which follows on the cursor that its header names; `alarm` is the put line of an
  /// alarm, which moves no cursor; `poke` and `hb` carry a [Hint]; `scope` says that the manifest
  /// has changed; `reset` carries the [Problem] that the cursor would meet.
  public static final String LIVE = "/v1/sync/live";

  /// `POST` [DigestRequest], answers [DigestReply]: does the desk hold what the server holds?
  public static final String DIGEST = "/v1/sync/digest";

  /// `POST` [PushRequest], answers [PushReply]: what operators did, in the order of their desk. 409
  /// with [Problem#FORK] where two desks use one replica id.
  public static final String PUSH = "/v1/sync/push";

  /// `GET` `/v1/cameras/{code}/live` with `quality=main|sub`: the camera's live stream. The token
  /// may stand in the address as `token`: there only [SessionReply#pictures()] is taken.
  public static final String CAMERAS = "/v1/cameras";

  /// `/v1/blobs/{sha256}`: the bytes of an attachment. `GET …/state` answers [BlobState]; `PUT`
  /// with `at` takes the next part, of at most [#BLOB_PART] bytes, and answers [BlobState]; `GET`
  /// answers the bytes, with `Range: bytes=N-` from there on.
  public static final String BLOBS = "/v1/blobs";

  /// The largest part of an attachment in one request.
  public static final int BLOB_PART = 1 << 20;

  /// Media type of the feed. A body of another type is no answer of a centre.
  public static final String NDJSON = "application/x-ndjson";

  /// What a server calls itself in [ServerInfo].
  public static final String PRODUCT = "onescreen-centre";

  private Api() {}
}
